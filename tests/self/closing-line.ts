import type { Reporter, TestCase } from '@playwright/test/reporter';

/** Ends the output with the line `N passed, N failed`. */
export default class ClosingLine implements Reporter {
  #outcomes = new Map<string, boolean>();

  onTestEnd(test: TestCase): void {
    this.#outcomes.set(test.id, test.outcome() === 'expected');
  }

  onEnd(): void {
    const outcomes = [...this.#outcomes.values()];
    const passed = outcomes.filter(Boolean).length;
    process.stdout.write(`\n${passed} passed, ${outcomes.length - passed} failed\n`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
