import { failed, type RunCheck, type RunSubject } from './check.ts';
import { codesOf, type Outcome, stringsAt } from './outcome.ts';

const looksLikeCode = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/;

/** Where the API puts its documented codes, in all answers of the run. */
const envelopesIn = (subjects: readonly RunSubject[]): ReadonlySet<string> =>
  new Set(subjects.flatMap(({ outcome }) => codesOf(outcome).map(({ path }) => path)));

const hasNoCode = (outcome: Outcome) => outcome.kind === 'rejected' && outcome.codes.length === 0;

/**
 * A rejection that may come without any code must not have one of its own in the place where the API puts its codes
 * (requirement error.code): a seventh code is one that the page does not have.
 */
export const foreignCode: RunCheck = {
  id: 'foreign-code',
  requirements: ['error.code'],
  judge: (subjects) => {
    const places = envelopesIn(subjects);
    return subjects
      .filter(({ outcome }) => hasNoCode(outcome))
      .flatMap(({ case: testCase, outcome, body }) => {
        const foreign = [...stringsAt(body.json?.value)].find(
          ({ path, text }) => places.has(path) && looksLikeCode.test(text),
        );
        if (!foreign || outcome.kind !== 'rejected') return [];
        const judgement = failed('error.code', { kind: 'documented code' }, outcome);
        return [{ ...judgement, caseId: testCase.id }];
      });
  },
};
