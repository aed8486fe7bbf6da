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
  const came = (id: string, actual: string) => larger.get(id)?.some((finding) => finding.actual === actual);
  return (
    larger.size === smaller.size ||
    [...smaller].every(([id, own]) => own.every(({ actual }) => came(id, actual)))
  );
}

const anyCode = 'any documented client error';
const isCode = (text: string) => /^[A-Z_]+$/.test(text);

// As checks/words.ts puts an expectation.
function overlap(one: string, other: string): boolean {
  const others = other.split(' or ');
  return one
    .split(' or ')
    .some(
      (part) =>
        others.includes(part) ||
        (part === anyCode && others.some(isCode)) ||
        (isCode(part) && others.includes(anyCode)),
    );
}

// What is accepted although it is wrong is accepted for a reason of its own.
const isAcceptance = ({ actual }: Finding) => /^\d+, accepted/.test(actual);

/** One wrong answer where one and the same was to come: the code of a missing token for a wrong one too. */
const sameAnswer = (group: readonly Finding[], own: readonly Finding[]): boolean =>
  own.every(
    (finding) =>
      !isAcceptance(finding) &&
      group.some(({ actual, expected }) => actual === finding.actual && overlap(expected, finding.expected)),
  );

/** What comes and goes fails whichever requirement it meets. */
const comeAndGo = (group: readonly Finding[], own: readonly Finding[]): boolean =>
  own.every(({ intermittent }) => intermittent) && group.some(({ intermittent }) => intermittent);

/** Whether one thing makes both fail, as far as the cases can tell. */
export function sameRoot(group: Evidence, own: Evidence): boolean {
  const [findings, more] = [findingsIn(group), findingsIn(own)];
  if (more.length === 0) return false;
  return sameCases(group, own) || sameAnswer(findings, more) || comeAndGo(findings, more);
}
