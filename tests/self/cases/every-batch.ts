import { batchesFor, firstLookBatch } from '../../../src/cases/batches.ts';
import type { Batch, Case, Profile } from '../../../src/cases/case.ts';
import { loadContract } from '../../../src/contract/contract.ts';

/** All batches of a run in the order in which it plays them. */
export const everyBatch = (profile: Profile, seed: string): Batch[] => [
  firstLookBatch(loadContract(), seed),
  ...batchesFor(loadContract(), profile, seed),
];

/** All cases of a run with the controls of their batches. */
export const everyCase = (profile: Profile, seed: string): Case[] =>
  everyBatch(profile, seed).flatMap(({ cases, control, after }) => [
    ...cases,
    control,
    ...(after ? [after] : []),
  ]);

/** Cases apart from the batch that they are played in: the profile smoke has one for all. */
export const withoutBatch = (cases: readonly Case[]) => cases.map(({ batch: _, ...entry }) => entry);
