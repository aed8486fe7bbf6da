import type { Attributed } from '../checks/check.ts';
import { twoFaults } from '../checks/codes.ts';
import type { CaseResult } from '../engine/journal/result.ts';

/** The requirements that cases with one fault alone have broken. */
function brokenAlone(results: readonly CaseResult[]): ReadonlySet<string> {
  const alone = results.filter(({ case: { neverAccepted } }) => !neverAccepted);
  return new Set(
    alone.flatMap(({ case: { requirement }, judgements }) =>
      judgements.some((judgement) => judgement.failure && judgement.requirement === requirement)
        ? [requirement]
        : [],
    ),
  );
}

/**
 * The results of a run, where an accepted request with two faults is held against the fault that is accepted alone too:
 * it explains the acceptance, and the requirement of the other fault may hold.
 */
export function withSharedCauses(results: readonly CaseResult[]): CaseResult[] {
  const broken = brokenAlone(results);
  return results.map((result) => {
    const [blamed, other] = result.case.neverAccepted ?? [];
    if (blamed === undefined || other === undefined || broken.has(blamed) || !broken.has(other))
      return result;
    const told = (judgement: Attributed): Attributed =>
      judgement.check === twoFaults.id ? { ...judgement, requirement: other } : judgement;
    return { ...result, judgements: result.judgements.map(told) };
  });
}
