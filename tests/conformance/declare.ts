import { expect, type TestDetails, test } from '@playwright/test';
import type { Batch } from '../../src/cases/case.ts';
import type { CaseResult } from '../../src/engine/journal/result.ts';
import { playBatch } from '../../src/engine/play/play-batch.ts';
import { excuseFor } from '../../src/record/deviations/apply-deviations.ts';
import { deviationInWords } from '../../src/record/deviations/deviation.ts';
import { judgeRun, type RunJudged } from '../../src/record/judge-run.ts';
import { requirementResults } from '../../src/record/requirement-status.ts';
import { resultsIn } from '../../src/record/results-in.ts';
import { failsRun } from '../../src/record/verdict.ts';
import {
  batches,
  comparison,
  contract,
  currentJournal,
  currentSession,
  options,
} from './run-of-this-process.ts';

const requirementOf = (id: string) => contract.requirements.find((requirement) => requirement.id === id);

const details = (area: string, requirements: readonly string[]): TestDetails => ({
  tag: `@${area}`,
  annotation: requirements.map((description) => ({ type: 'requirement', description })),
});

const firstLookEntry = () =>
  currentJournal()
    .entries()
    .find((entry) => entry.type === 'first-look')?.outcome;

/** Nothing is asked of a target whose first look told that it cannot be judged. */
export function skipUnlessReady(): void {
  const outcome = firstLookEntry();
  if (outcome?.goesOn === false) test.skip(true, `${outcome.reason}; ${outcome.cure}`);
}

/** Runs a part of the suite; what it throws is a bug of the suite, and is told without any credential. */
export async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const session = currentSession();
    const message = session.redact(error instanceof Error ? error.message : String(error));
    session.journal.append({ type: 'bug', message });
    throw new Error(`bug of the suite: ${message}`);
  }
}

const fails = (requirement: string) => {
  const entry = requirementOf(requirement);
  return entry !== undefined && failsRun(entry, options);
};

const today = new Date().toISOString().slice(0, 10);

/** Why a failure is tolerated, if it is: only for one that would fail the run. */
const excuseOf = (requirement: string, caseId: string) =>
  fails(requirement) ? excuseFor(comparison.deviations ?? [], today, requirement, caseId) : undefined;

const counts = (requirement: string, caseId: string) => fails(requirement) && !excuseOf(requirement, caseId);

/** One case as a step: its findings about these requirements, as expected and actual. */
async function showCase(
  { case: sent, judgements }: CaseResult,
  requirements: readonly string[],
): Promise<void> {
  await test.step(`${sent.id}: ${sent.title}`, () => {
    for (const { requirement, failure } of judgements) {
      if (!failure || !requirements.includes(requirement) || !counts(requirement, sent.id)) continue;
      const title = `${requirement} (${sent.id}): ${requirementOf(requirement)?.title}`;
      expect.soft(failure.actual, title).toBe(failure.expected);
    }
  });
}

function skipWhatIsOpen(results: readonly CaseResult[], requirements: readonly string[]): void {
  const open = results.find(({ status }) => status === 'inconclusive' || status === 'untested');
  if (open) test.skip(true, `${open.status}: ${open.case.id}: ${open.reason}`);
  const mild = results
    .flatMap(({ case: sent, judgements }) =>
      judgements.map((judgement) => ({ ...judgement, caseId: sent.id })),
    )
    .find(({ requirement, failure }) => failure && requirements.includes(requirement));
  if (mild?.failure) {
    const { expected, actual } = mild.failure;
    const excuse = excuseOf(mild.requirement, mild.caseId);
    const why = excuse ? `known: ${deviationInWords(excuse)}` : 'implied';
    test.skip(true, `${mild.requirement} failed, which is ${why}: expected ${expected}, actual ${actual}`);
  }
}

/** Shows what a batch came to: findings fail the test; what was not judged skips it, and is never passed. */
async function show(results: readonly CaseResult[], requirements: readonly string[]): Promise<void> {
  test.info().annotations.push({ type: 'cases', description: String(results.length) });
  for (const result of results) await showCase(result, requirements);
  if (test.info().errors.length === 0) skipWhatIsOpen(results, requirements);
}

const declareBatch = (batch: Batch) =>
  test(batch.title, details(batch.area, batch.requirements), async () => {
    skipUnlessReady();
    const { results } = await guarded(() => playBatch(currentSession(), batch));
    await show(results, batch.requirements);
  });

/** Declares one test for each batch of an area: its cases, then its control. */
export function declareArea(area: string): void {
  for (const batch of batches) if (batch.area === area) declareBatch(batch);
}

// The journal is complete once all cases were played, so one reading serves every test that follows.
let complete: { results: CaseResult[]; judged: RunJudged } | undefined;

function wholeRun() {
  if (complete) return complete;
  const results = resultsIn(currentJournal().entries());
  complete = { results, judged: judgeRun(results) };
  return complete;
}

/** Declares a test for a requirement that every exchange of the run is judged by. */
export function declareWholeRun(id: string): void {
  const requirement = requirementOf(id);
  if (!requirement) throw new Error(`the register has no requirement ${id}`);
  test(requirement.title, details(requirement.area, [id]), () => {
    const { results, judged } = wholeRun();
    const standing = requirementResults([requirement], results, judged, firstLookEntry())[0];
    test.info().annotations.push({ type: 'cases', description: String(standing?.cases ?? 0) });
    const failures = judged.all.filter((entry) => entry.requirement === id && entry.failure);
    for (const { caseId, failure } of failures.filter((entry) => counts(id, entry.caseId)).slice(0, 10)) {
      expect.soft(failure?.actual, `${id} (${caseId})`).toBe(failure?.expected);
    }
    if (standing?.status !== 'passed' && test.info().errors.length === 0) {
      const excuse = failures[0] && excuseOf(id, failures[0].caseId);
      const mild = excuse ? `known, ${deviationInWords(excuse)}` : 'implied, see --strict';
      test.skip(true, `${standing?.status}: ${standing?.reason ?? mild}`);
    }
  });
}
