import { get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { PlannedTest } from '../runner/planned-tests.ts';
import type { Shown } from '../runner/shown.ts';

/** Where the process that plays the run tells its workers how to reach it. */
export const hostVariable = 'SIGNEDURL_CONFORMANCE_HOST';

/** Asks the process that plays the run for a test, and waits as long as that takes. Rejects when it cannot be played. */
export async function ask({ kind, id }: PlannedTest): Promise<Shown> {
  const host = process.env[hostVariable];
  if (!host) throw new Error('nothing plays this run: the global setup did not run');
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(`${host}/${kind}/${encodeURIComponent(id)}`, resolve).once('error', reject);
  });
  const answer = await text(response);
  if (response.statusCode !== 200) throw new Error(answer);
  return JSON.parse(answer) as Shown;
}

/** What stands in the place of a kind of test when the host is told that something stopped the run. */
export const interruption = 'interrupted';

/** Tells the process that plays the run by what it was stopped. */
export function tellInterruption(by: string): void {
  get(`${process.env[hostVariable]}/${interruption}/${encodeURIComponent(by)}`).on('error', () => undefined);
}
