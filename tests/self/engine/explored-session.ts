import type { Case } from '../../../src/cases/case.ts';
import { explorationBatches } from '../../../src/cases/exploration-batches.ts';
import { loadContract } from '../../../src/contract/contract.ts';
import { memoryJournal } from '../../../src/engine/journal/journal.ts';
import type { CaseResult } from '../../../src/engine/journal/result.ts';
import { playBatch } from '../../../src/engine/play/play-batch.ts';
import { openSession, type Session } from '../../../src/engine/session/session.ts';
import { startMock } from '../../../src/mock/start-mock.ts';
import type { Defect } from '../../../src/mock/variant.ts';
import { readSettings } from '../../../src/target/settings/read-settings.ts';
import { resolveOptions, resolveTarget } from '../../../src/target/settings/resolve-target.ts';

/** Does something with a session on a mock with these defects; `sent` gets every body of a completion, in order. */
export async function withSession<T>(
  defects: readonly Defect[],
  use: (session: Session, sent: readonly string[]) => Promise<T>,
  flags: Record<string, string> = {},
): Promise<T> {
  const mock = await startMock({ defects });
  try {
    const settings = readSettings({ rate: '0', timeout: '1000', ...flags }, mock.environment, '/nowhere');
    const target = resolveTarget(settings, loadContract(), '/nowhere');
    if (!target) throw new Error('the mock did not say where it listens');
    const session = openSession(target, resolveOptions(settings), memoryJournal());
    const sent: string[] = [];
    const send: Session['send'] = (baseUrl, request, sending) => {
      if (request.method === 'POST') sent.push(String(request.body));
      return session.send(baseUrl, request, sending);
    };
    return await use({ ...session, send }, sent);
  } finally {
    await mock.close();
  }
}

export const isShrunk = ({ id }: Pick<Case, 'id'>): boolean => id.includes('~');

/** Plays the random cases of one exploration, so many, with all that comes after a failure. */
export async function explore(session: Session, id: string, count: number): Promise<CaseResult[]> {
  const journal = memoryJournal();
  const batches = explorationBatches(session.contract, session.options.seed, count);
  for (const batch of batches.filter((entry) => entry.id.startsWith(`${id}-`)))
    await playBatch({ ...session, journal }, batch);
  return journal.entries().flatMap((entry) => (entry.type === 'batch' ? entry.result.results : []));
}
