import type { Case } from '../../cases/case.ts';
import { effectOf, isEffect } from '../../checks/effects.ts';
import type { Entry } from '../journal/entry.ts';
import type { CaseResult } from '../journal/result.ts';
import type { Diagnosis } from '../play/diagnose.ts';

/** For each effect requirement, how often rejections were shown to spoil their upload. */
export type Culprits = Map<string, number>;

// Each costs uploads to find; where so many are, there are more, and the reader has what to look into.
const enough = 3;

/** Why cases of a refused control are left as they are. */
export const notLookedInto: Diagnosis = {
  reason: `not looked into: ${enough} rejections before it were shown to use their uploads up`,
  blame: 'server',
  cure: 'see why rejections have an effect',
};

/** The requirements that a result shows to be broken by an effect. */
export const effectsIn = ({ judgements }: CaseResult): string[] =>
  judgements.flatMap(({ requirement, failure }) => (failure && isEffect(requirement) ? [requirement] : []));

export const hasEffect = (result: CaseResult): boolean => effectsIn(result).length > 0;

/** Counts one more rejection that spoils its upload. */
export const count = (culprits: Culprits, requirement: string): Culprits =>
  culprits.set(requirement, (culprits.get(requirement) ?? 0) + 1);

/** The effects that the batches of a run have shown. */
export function culpritsIn(entries: readonly Entry[]): Culprits {
  const results = entries.flatMap((entry) => (entry.type === 'batch' ? entry.result.results : []));
  return results.flatMap(effectsIn).reduce(count, new Map());
}

/** Whether enough rejections of its kind were shown to have an effect. */
export const isKnown = (culprits: Culprits, open: Case): boolean =>
  (culprits.get(effectOf(open) ?? '') ?? 0) >= enough;
