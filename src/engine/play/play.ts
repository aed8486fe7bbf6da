import type { RunOptions, Target } from '../../target/settings/configuration.ts';
import type { Journal } from '../journal/journal.ts';
import { plannedBatches } from '../plan/planned-batches.ts';
import { openSession } from '../session/session.ts';
import { playBatch } from './play-batch.ts';
import { preflight } from './preflight.ts';

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Plays everything that the options ask for, and keeps what happens in the journal; what throws is our own bug. */
export async function play(target: Target, options: RunOptions, journal: Journal): Promise<void> {
  const session = openSession(target, options, journal);
  const [first, ...others] = plannedBatches(session.contract, options);
  try {
    const firstLook = await preflight(session, first);
    if (firstLook.goesOn) for (const batch of others) await playBatch(session, batch);
  } catch (error) {
    session.journal.append({ type: 'bug', message: session.redact(messageOf(error)) });
  }
}
