import type { Command } from 'commander';
import type { Case } from '../../cases/case.ts';
import { expectedInWords, sentInWords } from '../../cases/requirement-in-words.ts';
import { loadContract } from '../../contract/contract.ts';
import type { Level, Requirement } from '../../contract/requirement.ts';
import { plannedBatches } from '../../engine/plan/planned-batches.ts';
import { sourceInWords } from '../../report/format/words.ts';
import { type Block, labelled, line, printBlocks } from '../../report/summary/lines.ts';
import { ConfigurationError } from '../../target/settings/configuration.ts';
import { readSettings } from '../../target/settings/read-settings.ts';
import { resolveOptions } from '../../target/settings/resolve-target.ts';
import { nearest } from '../../text/nearest.ts';

const examples = `
Examples:
  signedurl-conformance explain body.fileSize.type
  signedurl-conformance requirements               every id`;

const most = 2000;
const mostCases = 8;

const consequences: Readonly<Record<Level, string>> = {
  documented: 'The run is nonconformant (exit code 1): what the page says is not done.',
  implied: 'The finding is reported; with --strict the run is nonconformant (exit code 1).',
  observed: 'It cannot fail: the page leaves it open, and what came stands in the behaviour profile.',
};

function caseLines(cases: readonly Case[]): Block[] {
  if (cases.length === 0) return labelled('  Cases       ', 'none of its own: judged on what others show');
  const hidden = cases.length - mostCases;
  return [
    line('  Cases', 'dim'),
    ...cases.slice(0, mostCases).flatMap(({ id, title }) => labelled('    ', `${id}: ${title}`)),
    ...(hidden > 0 ? labelled('    ', `and ${hidden} more, which "cases" lists`, 'dim') : []),
  ];
}

function cureLines({ id, level, side }: Requirement, [first]: readonly Case[]): Block[] {
  if (side === 'client')
    return [
      [],
      line('When it fails', 'bold'),
      ...labelled('  ', consequences[level]),
      line('    signedurl-conformance scenarios', 'code'),
    ];
  const alone = first ? `signedurl-conformance run --target sandbox --case ${first.id}` : undefined;
  const known = `{ requirement: ${id}, reason: "…", until: YYYY-MM-DD }`;
  return [
    [],
    line('When it fails', 'bold'),
    ...labelled('  ', consequences[level]),
    ...(level === 'observed'
      ? []
      : [
          ...labelled(
            '  ',
            'Read the finding in the report: request and answer stand beside the control, which is the same request without the fault. Its curl sends the request again.',
          ),
          ...(alone
            ? [...labelled('  ', 'Play one case alone, with its control:'), line(`    ${alone}`, 'code')]
            : []),
          ...labelled(
            '  ',
            'A failure that is known and tolerated for a time goes into the file of --deviations:',
          ),
          line(`    - ${known}`, 'code'),
        ]),
  ];
}

function requirementBlocks(requirement: Requirement, cases: readonly Case[]): Block[] {
  const { id, title, level, core, area, source, says, needs } = requirement;
  const contract = loadContract();
  return [
    line(id, 'bold'),
    ...labelled('  ', title),
    ...labelled(
      '  ',
      `${level}${core ? ', core' : ''} · area ${area}, run alone with --grep @${area}`,
      'dim',
    ),
    [],
    ...labelled(`  ${sourceInWords(requirement).padEnd(12)}`, says ? `${says} (${source})` : source),
    ...labelled('  Sent        ', sentInWords(requirement, contract), undefined, most),
    ...labelled('  Acceptable  ', expectedInWords(requirement, contract), undefined, most),
    ...(needs ? labelled('  Needs       ', needs, 'open', most) : []),
    ...caseLines(cases),
    ...cureLines(requirement, cases),
  ];
}

/** The requirement of this id. Throws ConfigurationError, which names the nearest ids, if there is none. */
function requirementOf(id: string, requirements: readonly Requirement[]): Requirement {
  const found = requirements.find((requirement) => requirement.id === id);
  if (found) return found;
  const ids = nearest(
    id,
    requirements.map((requirement) => requirement.id),
  );
  throw new ConfigurationError(`no requirement is called ${id}; the nearest are ${ids.join(', ')}`);
}

/** `explain`: one requirement, with what is sent for it, what is acceptable, and what to do when it fails. */
export function explainCommand(command: Command): void {
  command
    .argument('<requirement>', 'its id, as reports and "requirements" name it')
    .addHelpText('after', examples)
    .action((id: string) => {
      const contract = loadContract();
      const requirement = requirementOf(id, [...contract.requirements, ...contract.clientRequirements]);
      const options = resolveOptions(readSettings({}, {}, process.cwd()));
      const cases = plannedBatches(contract, options)
        .flatMap((batch) => batch.cases)
        .filter((entry) => entry.requirement === id);
      const { isTTY, columns } = process.stdout;
      const colour = Boolean(isTTY && !process.env.NO_COLOR);
      process.stdout.write(printBlocks(requirementBlocks(requirement, cases), colour, columns));
    });
}
