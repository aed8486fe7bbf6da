import { batchesFor, preflightBatch } from '../../../src/cases/batches.ts';
import type { Batch, Case } from '../../../src/cases/case.ts';
import { loadContract } from '../../../src/contract/contract.ts';
import type { Profile } from '../../../src/contract/requirement.ts';

/** All batches of a run in the order in which it plays them. */
export const everyBatch = (profile: Profile, seed: string, explore = 0): Batch[] => [
  preflightBatch(loadContract(), seed),
  ...batchesFor(loadContract(), profile, seed, explore),
];

/** All cases of a run with the controls of their batches. */
export const everyCase = (profile: Profile, seed: string, explore = 0): Case[] =>
  everyBatch(profile, seed, explore).flatMap(({ cases, control, after }) => [
    ...cases,
    control,
    ...(after ? [after] : []),
  ]);

/** Cases apart from the batch that they are played in: the profile smoke has one for all. */
export const withoutBatch = (cases: readonly Case[]) => cases.map(({ batch: _, ...entry }) => entry);
