import type { Command } from 'commander';
import { failureInWords } from '../../checks/words.ts';
import { loadContract } from '../../contract/contract.ts';
import type { FirstLook } from '../../engine/journal/entry.ts';
import { memoryJournal } from '../../engine/journal/journal.ts';
import { plannedBatches } from '../../engine/plan/planned-batches.ts';
import { foresee } from '../../engine/plan/shortcomings.ts';
import { preflight } from '../../engine/play/preflight.ts';
import { openSession } from '../../engine/session/session.ts';
import { startMock } from '../../mock/start-mock.ts';
import { resultsIn } from '../../record/results-in.ts';
import { type RunSoFar, soFarOf } from '../../record/so-far.ts';
import { exitCodes } from '../../record/verdict.ts';
import { abbreviated } from '../../target/redaction/redaction.ts';
import type { RunOptions, Target } from '../../target/settings/configuration.ts';
import { readSettings } from '../../target/settings/read-settings.ts';
import { resolveOptions, resolveTarget } from '../../target/settings/resolve-target.ts';
import { escaped } from '../../text/escape.ts';
import { checkReading } from '../environment.ts';
import { addSettings, givenFlags } from '../setting-options.ts';

const examples = `
It sends the first requests of a run and no others: a wrong token, which has to be refused, and the valid request,
which has to be accepted and uses one upload up.

Exit codes: 0 ready for a run, 2 wrong configuration, 3 not ready.

Examples:
  signedurl-conformance doctor --target sandbox --region in1
  signedurl-conformance doctor --target sandbox --upload-ids @uploads.txt`;

/** One thing that was looked at: fine, not fine, or left out. */
interface Line {
  readonly mark: '✔' | '✘' | '–';
  readonly text: string;
}

const configured = ({ baseUrl, credentials, catalogId, uploads }: Target, showAccount = false): Line => {
  const account = showAccount ? credentials.accountId : abbreviated(credentials.accountId);
  const source = uploads ? `${uploads.length} uploads given` : 'uploads provisioned';
  return {
    mark: '✔',
    text: `configuration: ${baseUrl}, account ${account}, catalog ${catalogId}, ${source}`,
  };
};

const looked = (outcome: FirstLook): Line =>
  outcome.goesOn
    ? { mark: '✔', text: 'the valid request is accepted: credentials, catalog and upload are fine' }
    : { mark: '✘', text: `${outcome.reason}; ${outcome.cure}` };

const findings = (soFar: RunSoFar): Line[] =>
  resultsIn(soFar).flatMap(({ judgements }) =>
    judgements.flatMap(({ requirement, failure }): Line[] =>
      failure ? [{ mark: '✘', text: `${requirement}: ${failureInWords(failure)}` }] : [],
    ),
  );

/** Plays the preflight alone; what it tells holds no credential. */
async function examine(target: Target, options: RunOptions): Promise<{ lines: Line[]; ready: boolean }> {
  const contract = loadContract();
  const journal = memoryJournal();
  const [first] = plannedBatches(contract, options);
  await preflight(openSession(target, options, journal), first);
  const soFar = soFarOf(journal.entries());
  const { firstLook: outcome } = soFar;
  const shortcomings = foresee(contract, target, options);
  const lines: Line[] = [
    configured(target, options.showAccount),
    ...(outcome ? [looked(outcome)] : []),
    ...findings(soFar),
    ...shortcomings.map(
      ({ what, cure, inconclusive }): Line => ({ mark: inconclusive ? '✘' : '–', text: `${what}: ${cure}` }),
    ),
  ];
  const ready = outcome?.goesOn === true && !shortcomings.some(({ inconclusive }) => inconclusive);
  return { lines, ready };
}

async function onMock(options: RunOptions) {
  const { environment, close } = await startMock();
  const target = resolveTarget(readSettings({}, environment, '/'), loadContract(), '/');
  if (!target) throw new Error('the mock did not say where it listens');
  return examine(target, options).finally(close);
}

/** `doctor`: tells what is fine and what is not before a run, with the cure. */
export function doctorCommand(command: Command): void {
  addSettings(command, 'doctor');
  command.addHelpText('after', examples).action(async () => {
    const settings = readSettings(givenFlags(command), process.env, process.cwd());
    checkReading(settings, process.env, process.cwd());
    const options = resolveOptions(settings);
    const target = resolveTarget(settings, loadContract(), process.cwd());
    const { lines, ready } = target ? await examine(target, options) : await onMock(options);
    process.stdout.write(lines.map(({ mark, text }) => `${mark} ${escaped(text)}\n`).join(''));
    process.stdout.write(ready ? '\nready for a run\n' : '\nnot ready for a run\n');
    process.exitCode = ready ? 0 : exitCodes.inconclusive;
  });
}
