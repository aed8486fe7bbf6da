import { actualInWords, expectedInWords } from '../../checks/words.ts';
import type { RunRecord } from '../../record/record.ts';
import { escaped, truncated } from '../../text/escape.ts';
import { countOf } from '../../text/words.ts';
import { type FailedGroup, failedGroups } from '../failed-groups.ts';
import { commandLines } from '../format/commands.ts';
import { runFacts, warnings } from '../format/run-facts.ts';
import { levelInWords, marks } from '../format/words.ts';
import { type OpenGroup, openGroups } from '../open-groups.ts';
import type { Output } from './output.ts';

/**
 * Words and marks of a sentence that begin nothing in Markdown, wherever they stand: no emphasis, link, list or tag, and
 * nothing that GitHub would replace by itself (a mention, an issue, an address, a commit, an emoji).
 */
const harmless =
  /^(?!\d+[.)](?:\s|$))(?!.*(?:\bGH-\d|\bwww\.|:\/\/|:\w+:|\b[0-9a-f]{7,40}\b))[a-z0-9(](?:[a-z0-9 .,;:·()'/%-]|(?<=[a-z0-9])_(?=[a-z0-9]))*(?<! )$/i;

const longestTicks = (text: string) => Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));

/** A text between backticks, one more of them than it holds in a row (CommonMark 0.31 section 6.1). */
function codeSpan(text: string): string {
  const [ticks, blank] = ['`'.repeat(longestTicks(text) + 1), /^[ `]|[ `]$/.test(text) ? ' ' : ''];
  return `${ticks}${blank}${text}${blank}${ticks}`;
}

/**
 * A text on one line as Markdown shows it, whatever is in it. What could act becomes code: nothing is markup there, and
 * GitHub links no mention and no issue in it. A character reference would not do, as both are looked for in the text
 * that it stands for.
 */
export function markdownText(text: string, most = 300): string {
  const line = truncated(escaped(text), most);
  return line === '' || harmless.test(line) ? line : codeSpan(line);
}

const mostFailures = 10;

const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`;

// A fence longer than any run of its character inside cannot be closed by what it holds (CommonMark 4.5).
function fenced(text: string): string[] {
  const fence = '`'.repeat(Math.max(3, longestTicks(text) + 1));
  return [`${fence}sh`, text, fence];
}

function failureLines({ lead, others, finding, cases }: FailedGroup, { run }: RunRecord): string[] {
  const [first] = cases;
  const also =
    others.length > 0 ? [`- also fails: ${others.map(({ id }) => markdownText(id)).join(', ')}`] : [];
  return [
    '',
    `### ${marks.failed} ${markdownText(lead.id)}`,
    '',
    `${markdownText(lead.title)} (${levelInWords(lead, run)})`,
    '',
    ...(finding ? [`- expected: ${markdownText(expectedInWords(finding.expected))}`] : []),
    ...(finding ? [`- actual: **${markdownText(actualInWords(finding))}**`] : []),
    ...(first ? [`- case: ${markdownText(first.id)} (${countOf(cases.length, 'case')} in all)`] : []),
    ...also,
    ...(first?.curl ? ['', ...fenced(commandLines(first.curl).join('\n'))] : []),
  ];
}

const openLines = (title: string, groups: readonly OpenGroup[]): string[] =>
  groups.length === 0
    ? []
    : [
        '',
        `### ${title}`,
        '',
        ...groups.map(
          ({ reason, requirements }) =>
            `- ${requirements.map(({ id }) => markdownText(id)).join(', ')}: ${markdownText(reason)}`,
        ),
      ];

/** What a pull request shows: the verdict, what failed and how to see it, what was not judged. */
export function markdownSummary(record: RunRecord): string {
  const { verdict, why, totals, requirements } = record;
  const groups = failedGroups(record);
  const hidden = groups.length - mostFailures;
  return [
    `## ${marks[verdict]} ${verdict}`,
    '',
    markdownText(why),
    '',
    ...warnings(record).flatMap((warning) => [`**${markdownText(warning)}**`, '']),
    row(...Object.keys(totals.requirements)),
    row(...Object.keys(totals.requirements).map(() => '---:')),
    row(...Object.values(totals.requirements).map(String)),
    '',
    ...runFacts(record).map(([name, fact]) => `- ${name}: ${markdownText(fact)}`),
    ...groups.slice(0, mostFailures).flatMap((group) => failureLines(group, record)),
    ...(hidden > 0 ? ['', `… and ${countOf(hidden, 'more finding')} in the report.`] : []),
    ...openLines('Inconclusive', openGroups(requirements, 'inconclusive')),
    ...openLines('Untested', openGroups(requirements, 'untested')),
    ...openLines('Known deviations', openGroups(requirements, 'deviating')),
    '',
  ].join('\n');
}

export const summary: Output = {
  file: 'summary.md',
  holds: "for a pull request; on GitHub it is added to the job's page, with annotations",
  render: markdownSummary,
};
