import { actualInWords, expectedInWords } from '../../checks/words.ts';
import type { RequirementRecord, RunRecord } from '../../record/record.ts';
import { failsRun } from '../../record/verdict.ts';
import { countOf } from '../../text/words.ts';
import { type FailedGroup, failedGroups } from '../failed-groups.ts';
import { commandLines, repeatCommand } from '../format/commands.ts';
import { failedInWords, levelInWords, marks } from '../format/words.ts';
import { type Block, labelled, line } from './lines.ts';

const mostNamed = 3;
const all = Number.MAX_SAFE_INTEGER;

/** Only the breaks between curl's own arguments are indented: a line break inside quotes belongs to the request. */
function curlLines(curl: string): Block[] {
  const lines = commandLines(curl);
  return lines.map((text, index) => {
    const begins = index === 0 || (lines[index - 1] ?? '').endsWith(' \\');
    return line(`${begins ? '    ' : ''}${text}`, 'code');
  });
}

function moreCases(cases: FailedGroup['cases']): Block[] {
  const more = cases.slice(1);
  if (more.length === 0) return [];
  const named = more.slice(0, mostNamed).map(({ id }) => id);
  const text = `${countOf(more.length, 'more case')}: ${named.join(', ')}${more.length > mostNamed ? ', …' : ''}`;
  return labelled('  ', text);
}

const named = ({ id, level }: RequirementRecord) => (level === 'documented' ? id : `${id} (${level})`);

const nameOf = ({ id, title }: RequirementRecord): Block => ({
  label: { text: `${marks.failed} ${id}  `, style: 'bad' },
  value: { text: title, style: 'bold' },
  most: 200,
  hang: 2,
});

function blockOf({ lead, others, cases, finding }: FailedGroup, record: RunRecord): Block[] {
  const { run } = record;
  const [first] = cases;
  const repeat = first && repeatCommand(record, first);
  return [
    [],
    nameOf(lead),
    line(`  ${levelInWords(lead, run)}${lead.core ? ', core' : ''}`, 'dim'),
    ...(first ? labelled('  case      ', first.id) : labelled('  cases     ', lead.failures.join(', '))),
    ...(finding ? labelled('  expected  ', expectedInWords(finding.expected), undefined, 200) : []),
    ...(finding ? labelled('  actual    ', actualInWords(finding), 'bold', 200) : []),
    ...moreCases(cases),
    ...(others.length > 0 ? labelled('  also fails: ', others.map(named).join(', '), undefined, all) : []),
    ...(repeat ? [[], ...curlLines(repeat)] : []),
    ...(first?.curl ? [[], ...curlLines(first.curl)] : []),
  ];
}

/** A block for each thing that makes requirements fail, with the smallest request that shows it. */
export function failedLines(record: RunRecord): Block[] {
  const groups = failedGroups(record);
  if (groups.length === 0) return [];
  const counting = groups.some(({ lead }) => failsRun(lead, record.run));
  const curls = groups.some(({ cases }) => cases[0]?.curl?.includes('$'));
  const hint =
    'The commands are for bash, read credentials from the variables of the configuration ($CLEVERTAP_TOKEN, …), and take an upload that is still live from $UPLOAD_ID.';
  return [
    [],
    line(`FAILED  ${failedInWords(record)}`, counting ? 'bad' : 'open'),
    ...(curls ? labelled('', hint, 'dim') : []),
    ...groups.flatMap((group) => blockOf(group, record)),
  ];
}
