import { failureInWords } from '../../checks/words.ts';
import type { RunRecord } from '../../record/record.ts';
import { failsRun } from '../../record/verdict.ts';
import { escaped, truncated } from '../../text/escape.ts';
import { failedGroups } from '../failed-groups.ts';
import { openGroups } from '../open-groups.ts';

const mostAnnotations = 10;

// GitHub's workflow commands escape these; a property also ends at a colon or comma.
const inMessage = (text: string) =>
  truncated(escaped(text), 500).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const inProperty = (text: string) => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const annotation = (kind: 'error' | 'warning' | 'notice', title: string, message: string) =>
  `::${kind} title=${inProperty(title)}::${inMessage(message)}`;

/** A line for GitHub Actions for each thing that failed or could not be judged, the gravest first. */
export function annotationLines(record: RunRecord): string[] {
  const failed = failedGroups(record).map(({ lead, finding }) =>
    annotation(
      failsRun(lead, record.run) ? 'error' : 'warning',
      lead.id,
      finding ? failureInWords(finding) : lead.title,
    ),
  );
  const open = openGroups(record.requirements, 'inconclusive').map(({ reason, requirements }) =>
    annotation('warning', requirements.map(({ id }) => id).join(' '), reason),
  );
  return [...failed, ...open].slice(0, mostAnnotations);
}
