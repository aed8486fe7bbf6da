import { codeOf, statusOf } from '../../checks/outcome.ts';
import { type Answered, membersSent, objectIn } from './answered.ts';

const documented = new Set(['status', 'jobId', 'estimatedCompletionTime']);

const namesIn = (answers: readonly Answered[]) =>
  [...new Set(answers.flatMap(({ body }) => Object.keys(objectIn(body.json?.value) ?? {})))]
    .filter((name) => !documented.has(name))
    .toSorted();

/** Names of undocumented members at the top of answers (requirement observed.answer-properties). */
export const propertiesIn = (answered: readonly Answered[]) => ({
  accepted: namesIn(answered.filter(({ outcome }) => outcome.kind === 'accepted')),
  rejected: namesIn(answered.filter(({ outcome }) => outcome.kind === 'rejected')),
});

const lengthsOf = (answered: readonly Answered[]) =>
  answered.flatMap((entry) => {
    const name = membersSent(entry)?.fileName;
    return typeof name === 'string' ? [name.length] : [];
  });

const isAboutName = ({ case: { faults } }: Answered) =>
  faults.some(({ kind, at }) => kind === 'length' && at === '/fileName');
const hasOtherName = ({ case: { faults } }: Answered) =>
  faults.some(({ kind, at }) => kind === 'mismatch' && at === '/fileName');
const isRefused = ({ outcome }: Answered) =>
  codeOf(outcome) === 'CATALOG_INVALID_REQUEST' || statusOf(outcome) === 413;

/**
 * How long a fileName may be, in UTF-16 code units (requirement observed.limits). A refusal tells only where a name
 * that is not the upload's is accepted at all.
 */
export function limitsIn(answered: readonly Answered[]) {
  const accepted = answered.filter(({ outcome }) => outcome.kind === 'accepted');
  const longest = Math.max(0, ...lengthsOf(accepted));
  const free = accepted.some(hasOtherName);
  const refused = free ? lengthsOf(answered.filter((entry) => isAboutName(entry) && isRefused(entry))) : [];
  return {
    ...(longest > 0 && { longestFileName: longest }),
    ...(refused.length > 0 && { shortestRefusedFileName: Math.min(...refused) }),
  };
}

const notable =
  /^(date|server|via|allow|retry-after|cache-control|strict-transport-security|(x-)?rate-?limit.*|(x-)?(request|correlation|trace)-?id|traceparent)$/;

/** Response headers that matter to a client, and whether every answer has them (requirement observed.response-headers). */
export function headersIn(answered: readonly Answered[]): Record<string, 'every answer' | 'some answers'> {
  const answers = answered.flatMap(({ exchange: { response } }) => response ?? []);
  const counts = new Map<string, number>();
  for (const { headers } of answers) {
    for (const name of new Set(headers.map(([own]) => own.toLowerCase())))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const seen = [...counts.keys()].filter((name) => notable.test(name)).toSorted();
  return Object.fromEntries(
    seen.map((name) => [name, counts.get(name) === answers.length ? 'every answer' : 'some answers']),
  );
}
