import type { Batch } from '../cases/case.ts';
import { loadContract } from '../contract/contract.ts';
import type { FirstLook } from '../engine/journal/entry.ts';
import { fileJournal, type Journal, JournalError } from '../engine/journal/journal.ts';
import type { CaseResult } from '../engine/journal/result.ts';
import { targetFacts } from '../engine/journal/target-facts.ts';
import { plannedBatches } from '../engine/plan/planned-batches.ts';
import { playBatch } from '../engine/play/play-batch.ts';
import { preflight } from '../engine/play/preflight.ts';
import { openSession } from '../engine/session/session.ts';
import { startMock } from '../mock/start-mock.ts';
import { readComparison } from '../record/baseline/read-comparison.ts';
import type { RunRecord } from '../record/record.ts';
import { runFiles } from '../record/run-files.ts';
import { RunSoFar } from '../record/so-far.ts';
import { wholeRunOf } from '../record/whole-run.ts';
import { prepareFolder } from '../report/report-folder.ts';
import type { Target } from '../target/settings/configuration.ts';
import { readSettings } from '../target/settings/read-settings.ts';
import { resolveOptions, resolveTarget } from '../target/settings/resolve-target.ts';
import type { Runner } from '../target/settings/run-settings.ts';
import type { Settings } from '../target/settings/settings.ts';
import type { PlannedTest } from './planned-tests.ts';
import { type Scale, type Shown, shownBatch, shownRequirement } from './shown.ts';
import { writeResults } from './write-results.ts';

/** A run that has begun: the one place that plays, whoever asks. */
export interface Run {
  /** Plays a test and tells what it came to; one after the other, in the order in which they are asked for. */
  readonly play: (test: Pick<PlannedTest, 'kind' | 'id'>) => Promise<Shown>;
  /** Notes by what the run was stopped. */
  readonly interrupt: (by: string) => void;
  readonly isStopped: () => boolean;
  /** Ends the run and writes its results; nothing is sent any more. Undefined if there is nothing to make them from. */
  readonly finish: () => Promise<RunRecord | undefined>;
}

async function embeddedMock(): Promise<{ target: Target; close: () => Promise<void> }> {
  const { environment, close } = await startMock();
  const target = resolveTarget(readSettings({}, environment, '/'), loadContract(), '/');
  if (!target) throw new Error('the mock did not say where it listens');
  return { target: { ...target, kind: 'mock' }, close };
}

/** A journal that can be closed; whatever asks for an entry after that is stopped by an error. */
function closable(journal: Journal): { journal: Journal; close: () => void } {
  let closed = false;
  const append: Journal['append'] = (entry) => {
    if (closed) throw new JournalError('the run has ended');
    journal.append(entry);
  };
  return {
    journal: { ...journal, append },
    close: () => {
      closed = true;
    },
  };
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Lets work wait until all that was asked for before is done. */
function inTurn() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
}

function player(target: Target, scale: Scale, journal: Journal, soFar: RunSoFar): Run['play'] {
  const { contract, options } = scale;
  const session = openSession(target, options, journal);
  const [first, ...others] = plannedBatches(contract, options);
  const batches = new Map([first, ...others].map((batch) => [batch.id, batch]));
  const resultsOf = (batch: Batch): readonly CaseResult[] => {
    const own = soFar.resultsOf(batch.id);
    // What passed is what it is, whatever the rest of the run shows.
    if (own.every(({ status }) => status === 'passed')) return own;
    const ids = new Set(own.map((result) => result.case.id));
    return wholeRunOf(soFar).results.filter((result) => ids.has(result.case.id));
  };
  let firstLook: FirstLook | undefined;
  const playOne = async ({ kind, id }: Pick<PlannedTest, 'kind' | 'id'>): Promise<Shown> => {
    if (kind === 'whole-run') return shownRequirement(scale, wholeRunOf(soFar), firstLook, id);
    // Nothing is asked of a target before it was seen that it accepts the valid request.
    firstLook ??= await preflight(session, first);
    if (!firstLook.goesOn) return { cases: 0, steps: [], skipped: `${firstLook.reason}; ${firstLook.cure}` };
    const batch = batches.get(id);
    if (!batch) throw new Error(`the plan has no batch ${id}`);
    if (kind === 'batch') await playBatch(session, batch);
    return shownBatch(scale, resultsOf(batch), batch.requirements);
  };
  let lost: string | undefined;
  const turn = inTurn();
  return (test) =>
    turn(async () => {
      if (lost !== undefined) return { cases: 0, steps: [], skipped: lost };
      try {
        return await playOne(test);
      } catch (error) {
        const bug = session.redact(messageOf(error));
        if (error instanceof JournalError) lost = bug;
        else session.journal.append({ type: 'bug', message: bug });
        return { cases: 0, steps: [], bug };
      }
    });
}

/**
 * Begins a run: checks the configuration, empties the report folder, and starts the embedded mock if no sandbox is
 * configured. Throws ConfigurationError before anything is sent.
 */
export async function openRun(settings: Settings, runner: Runner): Promise<Run> {
  const contract = loadContract();
  const options = resolveOptions(settings);
  const comparison = readComparison(options);
  const sandbox = resolveTarget(settings, contract, process.cwd());
  const files = runFiles(options.reportDir);
  prepareFolder(files, options.baseline);
  const startedAt = new Date().toISOString();
  const mock = sandbox ? undefined : await embeddedMock();
  const target = sandbox ?? mock?.target;
  if (!target) throw new Error('there is no target');
  const soFar = new RunSoFar();
  const { journal, close } = closable(fileJournal(files.journal, (entry) => soFar.note(entry)));
  journal.append({ type: 'begin', startedAt, target: targetFacts(target), runner, options });
  let stopped = false;
  return {
    play: player(target, { contract, options, comparison }, journal, soFar),
    interrupt: (by) => {
      stopped = true;
      journal.append({ type: 'interrupted', by });
    },
    isStopped: () => stopped,
    finish: async () => {
      close();
      await mock?.close();
      return writeResults(soFar, options, comparison);
    },
  };
}
