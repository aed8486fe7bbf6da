import { actualInWords, expectedInWords } from '../../checks/words.ts';
import type { CaseRecord, RunRecord } from '../../record/record.ts';
import { commandLines, repeatCommand } from '../format/commands.ts';
import { marks } from '../format/words.ts';
import { type Block, labelled, line } from './lines.ts';

const most = 300;

const bodyOf = (body: { text: string } | { base64: string } | undefined) =>
  body === undefined ? '' : 'text' in body ? body.text : `${body.base64} (base64)`;

function answerOf({ response, transportError }: CaseRecord): string {
  if (response) return `${response.status} ${bodyOf(response.body)}`;
  return transportError?.message ?? 'nothing, as it was not sent';
}

function expectedOf({ requirement }: CaseRecord, { requirements }: RunRecord): string {
  return (
    requirements.find(({ id }) => id === requirement)?.expects ?? 'nothing in particular: it is recorded'
  );
}

/** What was sent for one case, what was to come, what came, and how to send it again. */
function blockOf(entry: CaseRecord, record: RunRecord): Block[] {
  const { id, title, status, request, findings, reason, curl } = entry;
  const repeat = status === 'failed' ? repeatCommand(record, entry) : undefined;
  const style = status === 'passed' ? 'good' : status === 'failed' ? 'bad' : 'open';
  return [
    [],
    line(`${marks[status]} ${id}  ${status}`, style),
    ...labelled('  ', title),
    ...(request ? labelled('  request   ', `${request.method} ${request.url}`) : []),
    ...(request?.body ? labelled('            ', bodyOf(request.body), undefined, most) : []),
    ...(findings.length === 0 ? labelled('  expected  ', expectedOf(entry, record), undefined, most) : []),
    ...findings.flatMap((finding) => [
      ...labelled('  breaks    ', finding.requirement),
      ...labelled('  expected  ', expectedInWords(finding.expected), undefined, most),
      ...labelled('  actual    ', actualInWords(finding), 'bold', most),
    ]),
    ...labelled('  answer    ', answerOf(entry), 'bold', most),
    ...(reason ? labelled('  reason    ', reason, undefined, most) : []),
    ...(repeat ? [[], ...commandLines(repeat).map((text) => line(`    ${text}`, 'code'))] : []),
    ...(curl ? [[], ...commandLines(curl).map((text) => line(text, 'code'))] : []),
  ];
}

/** The end of a run of chosen cases: how each of them ended; that the others are untested goes without saying. */
export function caseLines(record: RunRecord, chosen: readonly string[]): Block[] {
  const shown = record.cases.filter(
    ({ id, role, status }) => role === 'case' || chosen.includes(id) || status !== 'passed',
  );
  return [
    ...shown.flatMap((entry) => blockOf(entry, record)),
    [],
    ...labelled(`${marks[record.verdict]} `, `${record.verdict}: ${record.why}`, 'bold'),
  ];
}
