import type { Case } from '../../cases/case.ts';
import type { VariableName } from '../../cases/render.ts';
import type { Attributed } from '../../checks/check.ts';
import type { Blame } from '../../checks/finding.ts';
import type { InFront } from '../../checks/outcome.ts';
import type { Exchange } from '../../target/transport/exchange.ts';

/** What became of one case. */
export interface CaseResult {
  readonly case: Case;
  readonly role: 'case' | 'control';
  readonly status: 'passed' | 'failed' | 'inconclusive' | 'untested';
  readonly judgements: readonly Attributed[];
  readonly exchange?: Exchange;
  /** Repeats the request, with variables in place of credentials. */
  readonly curl?: string;
  /** Id of the control, or of another accepted case, on the same upload: nothing but the fault explains what came. */
  readonly provedBy?: string;
  /** Why it is inconclusive or untested. */
  readonly reason?: string;
  /** The variable that the case needs and the target has none for. */
  readonly missing?: VariableName;
  readonly blame?: Blame;
  /** What shows that something in front of the API answered in its place. */
  readonly inFront?: InFront;
  /** Only what it has in common with others is kept of it. */
  readonly brief?: true;
}

/** Cases of a batch that passed in the same way: what is judged over a whole run needs to know them once. */
export interface BriefGroup {
  /** One of them, without what is its own: ids, times, what was sent, and the values of the answer. */
  readonly like: CaseResult;
  /** What is each one's own, in lists of the same order: there may be very many. */
  readonly ids: readonly string[];
  /** Among the results of the batch, from 0. */
  readonly places: readonly number[];
  /** Milliseconds since 1970. */
  readonly startedAt: readonly number[];
  readonly durationMs: readonly number[];
}

/** What became of a batch: the result that counts for each of its cases, then its controls. */
export interface BatchResult {
  readonly batch: string;
  /** Those that are kept whole. */
  readonly results: readonly CaseResult[];
  /** Those that are kept in brief, if there are any. */
  readonly briefs?: readonly BriefGroup[];
}

/** The id of a case that was played again without its number, as users write it. */
export const idBefore = (id: string): string => id.replace(/(\/control)-\d+$/, '$1');

/**
 * Results of which no two have the same id: what was played again gets a number. `seen` counts the ids of results that
 * came before.
 */
export function withUniqueIds<T extends CaseResult>(
  results: readonly T[],
  seen: Map<string, number> = new Map(),
): T[] {
  const renamed = new Map<string, string>();
  const numbered = results.map((result) => {
    const { id } = result.case;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    if (count === 1) return result;
    renamed.set(id, `${id}-${count}`);
    return { ...result, case: { ...result.case, id: `${id}-${count}` } };
  });
  return numbered.map((result) => ({
    ...result,
    provedBy: result.provedBy && (renamed.get(result.provedBy) ?? result.provedBy),
  }));
}
