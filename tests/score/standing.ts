import { defects } from '../../src/mock/variants/defects/index.ts';
import type { Outcome } from './judge-subject.ts';

/** `wrong requirement`: something failed, but nothing that the defect is known to violate. */
export type Standing = 'killed' | 'survived' | 'wrong requirement';

const violatedBy = ({ defect }: Pick<Outcome, 'defect'>): readonly string[] =>
  defects.find(({ id }) => id === defect)?.violates ?? [];

/** Failed requirements that the server's defect is known to violate. */
export const hits = (outcome: Outcome): readonly string[] => {
  const violated = violatedBy(outcome);
  return outcome.failed.filter((id) => violated.includes(id));
};

/** What became of a defect in one run. */
export function standingOf(outcome: Outcome): Standing {
  if (hits(outcome).length > 0 && outcome.strict === 'nonconformant') return 'killed';
  return outcome.failed.length > 0 ? 'wrong requirement' : 'survived';
}

/** Whether a server that conforms was blamed, or left without a judgement, in default or in strict mode. */
export const isFalseAlarm = ({ verdict, strict, failed, inconclusive }: Outcome): boolean =>
  verdict !== 'conformant' || strict !== 'conformant' || failed.length > 0 || inconclusive.length > 0;
