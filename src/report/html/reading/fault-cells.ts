import type { CaseRecord } from '../../../record/record.ts';
import type { CountedCase } from './every-case.ts';
import { countBy, groupBy } from './group-by.ts';

/** What became of the cases with one fault at one place: how often each, and the first that was wrong. */
export interface FaultCell {
  readonly outcomes: readonly [outcome: FaultOutcome, count: number][];
  readonly wrong?: CaseRecord;
}

export type FaultOutcome = 'right code' | 'accepted' | 'wrong code' | 'no answer' | 'not sent' | 'not judged';

/** Faults by their kind and the place where they are. */
export interface FaultMatrix {
  readonly places: readonly string[];
  readonly kinds: readonly string[];
  readonly cells: ReadonlyMap<string, FaultCell>;
}

/** What came to an invalid case, as the matrix has it. */
function faultOutcome(entry: CountedCase): FaultOutcome {
  const { outcome, status } = entry;
  if (!outcome) return 'not sent';
  if (status === 'inconclusive') return 'not judged';
  if (!('status' in outcome)) return 'no answer';
  const wrong = entry.findings.some(({ requirement }) => requirement === entry.requirement);
  if (outcome.kind === 'accepted') return 'accepted';
  return wrong ? 'wrong code' : 'right code';
}

const isWrong = (entry: CountedCase) => ['accepted', 'wrong code', 'no answer'].includes(faultOutcome(entry));

function cellOf(cases: readonly CountedCase[]): FaultCell {
  const wrong = cases.find((entry): entry is CaseRecord => entry.findings.length > 0 && isWrong(entry));
  return { outcomes: countBy(cases, faultOutcome) as [FaultOutcome, number][], ...(wrong && { wrong }) };
}

export const cellKey = (place: string, kind: string): string => JSON.stringify([place, kind]);

/** The matrix of the faults whose place begins so: `/` for fields of the body, `header:` for headers. */
export function faultMatrix(cases: readonly CountedCase[], prefix: string): FaultMatrix {
  const own = cases.filter(
    ({ role, faults: [fault, other] }) => role === 'case' && !other && fault?.at?.startsWith(prefix),
  );
  const place = ({ faults }: CountedCase) => faults[0]?.at?.slice(prefix.length) ?? '';
  const kind = ({ faults }: CountedCase) => faults[0]?.kind ?? '';
  const cells = groupBy(own, (entry) => cellKey(place(entry), kind(entry)));
  return {
    places: [...new Set(own.map(place))],
    kinds: [...new Set(own.map(kind))],
    cells: new Map([...cells].map(([key, members]) => [key, cellOf(members)])),
  };
}
