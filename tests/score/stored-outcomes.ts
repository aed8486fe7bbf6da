import { readFileSync, writeFileSync } from 'node:fs';
import type { Outcome } from './judge-subject.ts';

/** Everything about an outcome that is the same in two runs of the same code. */
const lasting = ({ seconds: _seconds, requests: _requests, uploads: _uploads, ...outcome }: Outcome) =>
  outcome;

type Stored = ReturnType<typeof lasting>;

const serverOf = ({ defect = 'no defect', set, seed }: Stored) => `${defect}, ${set}, seed ${seed}`;

/** Keeps outcomes as JSON, for a later score to be compared with. */
export const storeOutcomes = (file: string, outcomes: readonly Outcome[]): void =>
  writeFileSync(file, `${JSON.stringify(outcomes.map(lasting), null, 1)}\n`);

const compared = ['verdict', 'strict', 'failed', 'inconclusive', 'checks', 'intermittent', 'groups'] as const;

/**
 * What differs from stored outcomes, a line each. Servers that are new are no difference; those that are gone are,
 * unless only some were judged.
 */
export function differencesFrom(file: string, outcomes: readonly Outcome[], partly: boolean): string[] {
  const before = JSON.parse(readFileSync(file, 'utf8')) as Stored[];
  const after = new Map(outcomes.map((outcome) => [serverOf(outcome), outcome]));
  return before.flatMap((stored) => {
    const own = after.get(serverOf(stored));
    if (!own) return partly ? [] : [`gone: ${serverOf(stored)}`];
    return compared.flatMap((name) => {
      const [was, is] = [JSON.stringify(stored[name]), JSON.stringify(own[name])];
      return was === is ? [] : [`changed: ${serverOf(stored)}: ${name} was ${was}, is ${is}`];
    });
  });
}
