import type { Attributed } from '../checks/check.ts';
import type { CaseResult } from '../engine/journal/result.ts';

// Whether a control shows an effect depends on the rejections before it.
const isAboutItself = ({ check }: Attributed) => check !== 'effects';

const keyOf = ({ requirement, check }: Attributed) => `${requirement} ${check}`;

/** For each requirement and check, how many controls failed and how many were looked at. */
function countsOf(controls: readonly CaseResult[]): Map<string, { failed: number; of: number }> {
  const counts = new Map<string, { failed: number; of: number }>();
  for (const judgement of controls.flatMap(({ judgements }) => judgements)) {
    const { failed, of } = counts.get(keyOf(judgement)) ?? { failed: 0, of: 0 };
    counts.set(keyOf(judgement), { failed: failed + (judgement.failure ? 1 : 0), of: of + 1 });
  }
  return counts;
}

/**
 * The results of a run, where what is wrong with some controls only is called intermittent: all of them are the same
 * valid request.
 */
export function nowAndThen(results: readonly CaseResult[]): CaseResult[] {
  const counts = countsOf(results.filter(({ role }) => role === 'control'));
  const told = (judgement: Attributed): Attributed => {
    const { failed = 0, of = 0 } = counts.get(keyOf(judgement)) ?? {};
    if (!judgement.failure || failed === of || !isAboutItself(judgement)) return judgement;
    if (judgement.failure.intermittent) return judgement;
    return { ...judgement, failure: { ...judgement.failure, intermittent: { failed, of } } };
  };
  return results.map((result) =>
    result.role === 'control' ? { ...result, judgements: result.judgements.map(told) } : result,
  );
}
