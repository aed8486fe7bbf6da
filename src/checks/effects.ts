import { type Case, carriesUpload } from '../cases/case.ts';
import { type Attributed, byCheck, judged } from './check.ts';
import type { Actual } from './finding.ts';

const token = 'header:X-CleverTap-Token';

// A caller without permission has a valid token.
const isAboutToken = ({ faults: [fault, other] }: Case) =>
  !other && fault?.at === token && fault.kind !== 'forbidden';

const requirementOf = (entry: Case) => (isAboutToken(entry) ? 'auth.before-work' : 'reject.no-effect');

/**
 * The requirement that a rejected case breaks if its upload is used up; undefined for a case without one, or with one
 * of its own, which leaves the one that is completed afterwards alone.
 */
export const effectOf = (rejected: Case): string | undefined =>
  carriesUpload(rejected) && !rejected.ownUpload ? requirementOf(rejected) : undefined;

/** Requirements that a completion after rejections proves. */
export const effectRequirements: readonly string[] = ['auth.before-work', 'reject.no-effect'];

export const isEffect = (requirement: string): boolean => effectRequirements.includes(requirement);

/**
 * Judges rejected cases by what the same upload's proper completion came to afterwards: accepted, the rejections
 * changed nothing; refused, though nothing else explains it, they had an effect.
 */
export function judgeEffects(rejected: readonly Case[], unchanged: boolean, control: Actual): Attributed[] {
  const requirements = new Set(rejected.map(effectOf).filter((id) => id !== undefined));
  const judgements = [...requirements].map((requirement) =>
    judged(requirement, unchanged, { kind: 'no effect' }, control),
  );
  return byCheck('effects', judgements);
}
