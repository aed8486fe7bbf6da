import { type Batch, type Case, carriesUpload, mustBeAccepted } from './case.ts';

/** What playing a batch costs on a conforming server. */
export interface Cost {
  readonly cases: number;
  /** The cases and the control. */
  readonly requests: number;
  /** Most, when everything that may be accepted is accepted: so many are needed. */
  readonly uploads: number;
  /** Fewest, when everything that may be refused is refused. */
  readonly fewestUploads: number;
}

const spendsOne = (entry: Case) => !entry.withPrevious && (entry.ownUpload === true || mustBeAccepted(entry));
const mayBeAccepted = (entry: Case) =>
  !entry.ownUpload && !spendsOne(entry) && entry.expectation.accepted && carriesUpload(entry);

/** The cost of one batch; the preflight always plays its control. */
export function costOf({ cases, after }: Pick<Batch, 'cases' | 'after'>): Cost {
  const valid = cases.filter(spendsOne).length;
  const perhaps = cases.filter(mayBeAccepted).length;
  const control = valid < cases.length || after ? 1 : 0;
  return {
    cases: cases.length + (after ? 1 : 0),
    requests: cases.length + control + (after ? 1 : 0),
    uploads: valid + perhaps + control,
    fewestUploads: valid + control,
  };
}

/** The sum of several costs. */
export const sumOf = (costs: readonly Cost[]): Cost =>
  costs.reduce(
    (sum, cost) => ({
      cases: sum.cases + cost.cases,
      requests: sum.requests + cost.requests,
      uploads: sum.uploads + cost.uploads,
      fewestUploads: sum.fewestUploads + cost.fewestUploads,
    }),
    { cases: 0, requests: 0, uploads: 0, fewestUploads: 0 },
  );
