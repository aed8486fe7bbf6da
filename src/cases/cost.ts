import type { Batch, Case } from './case.ts';

/** What playing a batch costs on a conforming server. */
export interface Cost {
  readonly cases: number;
  /** The cases and the control. */
  readonly requests: number;
  /** Fewest, when everything that may be refused is refused. */
  readonly uploads: number;
  /** Most, when everything that may be accepted is accepted. */
  readonly mostUploads: number;
}

const isValid = ({ expectation }: Case) => expectation.accepted && expectation.codes.length === 0;
const mayBeAccepted = ({ expectation }: Case) => expectation.accepted && expectation.codes.length > 0;

/** The cost of one batch; the first look always plays its control. */
export function costOf({ cases }: Pick<Batch, 'cases'>): Cost {
  const valid = cases.filter(isValid).length;
  const perhaps = cases.filter(mayBeAccepted).length;
  const control = valid < cases.length ? 1 : 0;
  return {
    cases: cases.length,
    requests: cases.length + control,
    uploads: valid + control,
    mostUploads: valid + perhaps + control,
  };
}

/** The sum of several costs. */
export const sumOf = (costs: readonly Cost[]): Cost =>
  costs.reduce(
    (sum, cost) => ({
      cases: sum.cases + cost.cases,
      requests: sum.requests + cost.requests,
      uploads: sum.uploads + cost.uploads,
      mostUploads: sum.mostUploads + cost.mostUploads,
    }),
    { cases: 0, requests: 0, uploads: 0, mostUploads: 0 },
  );
