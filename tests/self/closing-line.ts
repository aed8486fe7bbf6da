import type { Reporter, TestCase } from '@playwright/test/reporter';

/** Ends the output with the line `N passed, N failed`; a test that was skipped is neither. */
export default class ClosingLine implements Reporter {
  #outcomes = new Map<string, ReturnType<TestCase['outcome']>>();

  onTestEnd(test: TestCase): void {
    this.#outcomes.set(test.id, test.outcome());
  }

  onEnd(): void {
    const outcomes = [...this.#outcomes.values()];
    const passed = outcomes.filter((outcome) => outcome === 'expected').length;
    const failed = outcomes.filter((outcome) => outcome === 'unexpected' || outcome === 'flaky').length;
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
