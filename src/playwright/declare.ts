import { expect, test } from '@playwright/test';
import type { PlannedTest } from '../runner/planned-tests.ts';
import type { Shown } from '../runner/shown.ts';
import { ask } from './ask.ts';
import { planOfRun } from './plan.ts';

const { tests } = await planOfRun();

/** Shows what a test came to as steps and assertions; what was not judged skips it, and is never passed. */
async function show({ cases, steps, skipped, bug }: Shown): Promise<void> {
  if (bug !== undefined) throw new Error(`bug of the suite: ${bug}`);
  if (cases > 0) test.info().annotations.push({ type: 'cases', description: String(cases) });
  for (const { title, failures } of steps) {
    await test.step(title, () => {
      for (const failure of failures) expect.soft(failure.actual, failure.title).toBe(failure.expected);
    });
  }
  if (skipped !== undefined) test.skip(true, skipped);
}

function declare(planned: PlannedTest): void {
  const annotation = planned.requirements.map((description) => ({ type: 'requirement', description }));
  test(planned.title, { tag: `@${planned.area}`, annotation }, async () => show(await ask(planned)));
}

/** Declares the preflight: is there a target, and does it accept the valid request? */
export function declarePreflight(): void {
  for (const planned of tests) if (planned.kind === 'preflight') declare(planned);
}

/** Declares a test for each batch of an area: its cases, then its control. */
export function declareArea(area: string): void {
  for (const planned of tests) if (planned.kind === 'batch' && planned.area === area) declare(planned);
}

/** Declares a test for each requirement that every exchange of the run is judged by. */
export function declareWholeRun(): void {
  for (const planned of tests) if (planned.kind === 'whole-run') declare(planned);
}

/** The areas of this run in the order in which they are played. */
export const areas: readonly string[] = [
  ...new Set(tests.filter(({ kind }) => kind === 'batch').map(({ area }) => area)),
];
