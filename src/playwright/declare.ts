import { expect, type TestDetails, test } from '@playwright/test';
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

/** A test as Playwright's `test` takes it: its title, its details, and what it does. */
export type Declaration = readonly [title: string, details: TestDetails, play: () => Promise<void>];

const declarationOf = (planned: PlannedTest): Declaration => [
  planned.title,
  {
    tag: `@${planned.area}`,
    annotation: planned.requirements.map((description) => ({ type: 'requirement', description })),
  },
  async () => show(await ask(planned)),
];

const declared = (wanted: (planned: PlannedTest) => boolean) => tests.filter(wanted).map(declarationOf);

/** The preflight: is there a target, and does it accept the valid request? */
export const preflight = (): Declaration[] => declared(({ kind }) => kind === 'preflight');

/** A test for each batch of an area: its cases, then its control. */
export const batchesOf = (area: string): Declaration[] =>
  declared((planned) => planned.kind === 'batch' && planned.area === area);

/** A test for each requirement that every exchange of the run is judged by. */
export const wholeRun = (): Declaration[] => declared(({ kind }) => kind === 'whole-run');

/** The areas of this run in the order in which they are played. */
export const areas: readonly string[] = [
  ...new Set(tests.filter(({ kind }) => kind === 'batch').map(({ area }) => area)),
];
