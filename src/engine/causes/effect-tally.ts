import type { Case } from '../../cases/case.ts';
import { effectOf, isEffect } from '../../checks/effects.ts';
import { told } from '../../reasons/reason.ts';
import { notProved } from '../../reasons/run.ts';
import type { CaseResult } from '../journal/result.ts';
import type { Diagnosis } from '../play/diagnose.ts';

/** For each effect requirement, how often rejections were shown to spoil their upload. */
export type EffectTally = Map<string, number>;

// Finding each one costs uploads; after three, more add nothing for the reader.
const enough = 3;

/** Why cases of a refused control are left as they are. */
export const notLookedInto: Diagnosis = told(notProved.effectsKnown, { count: enough });

/** The effect requirements that a result shows to be broken. */
export const effectsIn = ({ judgements }: CaseResult): string[] =>
  judgements.flatMap(({ requirement, failure }) => (failure && isEffect(requirement) ? [requirement] : []));

export const hasEffect = (result: CaseResult): boolean => effectsIn(result).length > 0;

/** Counts one more rejection that spoils its upload. */
export const countEffect = (tally: EffectTally, requirement: string): EffectTally =>
  tally.set(requirement, (tally.get(requirement) ?? 0) + 1);

/** Whether enough rejections of its kind were shown to have an effect. */
export const isKnown = (tally: EffectTally, open: Case): boolean =>
  (tally.get(effectOf(open) ?? '') ?? 0) >= enough;
