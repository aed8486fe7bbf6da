import { isDeepStrictEqual } from 'node:util';
import { type Expected, isSame } from '../checks/finding.ts';
import type { Finding } from '../record/record.ts';

/** Case id to what is wrong with it, for each case that failed one of some requirements. */
export type Evidence = ReadonlyMap<string, readonly Finding[]>;

const findingsIn = (evidence: Evidence): Finding[] => [...evidence.values()].flat();

/**
 * The same cases failed both, or all that failed the smaller one failed the larger one too, by the very same answer.
 * The answer has to agree there, or a stack trace in every rejection would hide a wrong code in one.
 */
function sameCases(larger: Evidence, smaller: Evidence): boolean {
  if (smaller.size === 0 || ![...smaller.keys()].every((id) => larger.has(id))) return false;
  const came = (id: string, { actual }: Finding) =>
    larger.get(id)?.some((finding) => isSame(finding.actual, actual));
  return (
    larger.size === smaller.size ||
    [...smaller].every(([id, own]) => own.every((finding) => came(id, finding)))
  );
}

/** Whether there is something that both would have been content with. */
function overlap(one: Expected, other: Expected): boolean {
  if (one.kind !== 'answer' || other.kind !== 'answer') return isDeepStrictEqual(one, other);
  return (
    (one.accepted && other.accepted) ||
    one.codes.some((code) => other.codes.includes(code)) ||
    one.plain.some((status) => other.plain.includes(status))
  );
}

/** One wrong answer where one and the same was to come: the code of a missing token for a wrong one too. */
const sameAnswer = (group: readonly Finding[], own: readonly Finding[]): boolean =>
  own.every(
    (finding) =>
      // Two wrong acceptances are two causes, unless the same cases show both.
      finding.actual.kind !== 'accepted' &&
      group.some(
        ({ actual, expected }) => isSame(actual, finding.actual) && overlap(expected, finding.expected),
      ),
  );

/** Intermittent failures are grouped together: they hit requirements at random. */
const comeAndGo = (group: readonly Finding[], own: readonly Finding[]): boolean =>
  own.every(({ intermittent }) => intermittent) && group.some(({ intermittent }) => intermittent);

/** Whether one thing makes both fail, as far as the cases can tell. */
export function sameRoot(group: Evidence, own: Evidence): boolean {
  const [findings, more] = [findingsIn(group), findingsIn(own)];
  if (more.length === 0) return false;
  return sameCases(group, own) || sameAnswer(findings, more) || comeAndGo(findings, more);
}
