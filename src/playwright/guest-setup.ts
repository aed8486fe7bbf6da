import { closingText } from '../runner/head-and-end.ts';
import { openRun, type Run } from '../runner/open-run.ts';
import { readSettings } from '../target/settings/read-settings.ts';
import { resolveOptions } from '../target/settings/resolve-target.ts';
import { givenInConfiguration } from './given.ts';
import { startHost } from './host.ts';
import { noteSignals } from './note-signals.ts';

const openGuest = async (): Promise<Run> => {
  const run = await openRun(readSettings(givenInConfiguration(), process.env, process.cwd()), 'playwright');
  noteSignals(run);
  return run;
};

/** What a run without a conformant verdict ends with, as tests alone would end green where nothing was judged. */
async function conclude(run: Run): Promise<void> {
  const record = await run.finish();
  if (!record) throw new Error('signedurl-conformance: nothing was judged');
  const { reportDir } = resolveOptions(readSettings(givenInConfiguration(), process.env, process.cwd()));
  process.stderr.write(closingText(record, reportDir));
  if (record.verdict !== 'conformant') throw new Error(`signedurl-conformance: ${record.verdict}`);
}

/**
 * Plays the tests of this suite in a project that has others too. The run begins with the first of its tests, so that
 * nothing is sent or written where none of them is played.
 */
export default async function guestSetup(): Promise<() => Promise<void>> {
  let run: Promise<Run> | undefined;
  const host = await startHost(async (test) => {
    run ??= openGuest();
    return (await run).play(test);
  });
  return async () => {
    host.close();
    if (run) await conclude(await run);
  };
}
