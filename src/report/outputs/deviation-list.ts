import { Document, type Scalar } from 'yaml';
import { failureInWords } from '../../checks/words.ts';
import type { RequirementRecord, RunRecord } from '../../record/record.ts';
import { escaped, truncated } from '../../text/escape.ts';

const days = 90;

function dayAfter(time: string): string {
  const day = new Date(time);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

const head = ` Known deviations, for signedurl-conformance run --deviations <file>.
 Say in each reason why it is tolerated, add "ticket: …" where there is one, and choose the last day of each.
 An entry can also name one "case" in place of a requirement. It fails the run once nothing fails there any more.`;

/** What failed, as far as the record shows it. */
function reasonFor({ id, failures }: RequirementRecord, { cases }: RunRecord): string {
  const finding = cases
    .filter((entry) => failures.includes(entry.id))
    .flatMap(({ findings }) => findings)
    .find(({ requirement }) => requirement === id);
  if (!finding) return 'known to fail';
  return truncated(escaped(failureInWords(finding)), 200);
}

/** A first list of deviations, as YAML: every requirement that failed, for 90 days. */
export function deviationList(record: RunRecord): string {
  const failed = record.requirements.filter(({ status }) => status === 'failed' || status === 'deviating');
  const until = dayAfter(record.run.startedAt);
  const entries = failed.map((requirement) => ({
    requirement: requirement.id,
    reason: reasonFor(requirement, record),
    until,
  }));
  const document = new Document<Scalar, false>(entries);
  document.commentBefore = head;
  return document.toString({ lineWidth: 0 });
}
