import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Plan } from './make-plan.ts';

const variable = 'SIGNEDURL_CONFORMANCE_PLAN';

/**
 * The plan of this run. Playwright's own process makes it out of the configuration; each worker, which loads the same
 * files anew, finds it in its environment, so that nothing that making a plan takes is loaded there. Rejects with a ConfigurationError.
 */
export async function planOfRun(): Promise<Plan> {
  const given = process.env[variable];
  if (given) return JSON.parse(inflateRawSync(Buffer.from(given, 'base64')).toString()) as Plan;
  const { makePlan } = await import('./make-plan.ts');
  const plan = makePlan();
  keepPlan(plan);
  return plan;
}

/** Keeps the plan where every process that is started from here finds it. */
export function keepPlan(plan: Plan): void {
  // Compressed, as a long exploration has thousands of batches and a variable is limited to 128 KiB on Linux.
  process.env[variable] = deflateRawSync(JSON.stringify(plan)).toString('base64');
}

/** The shard in Playwright's own words, if a command line has one: `--shard=2/3` or `--shard 2/3`. */
const shardIn = (parameters: readonly string[]): string | undefined =>
  /(?:^| )--shard[= ](\S+)/.exec(parameters.join(' '))?.[1];

/** What Playwright's own `--shard` would do, and what to set instead. */
async function refuseShard(shard: string): Promise<never> {
  const { ConfigurationError } = await import('../target/settings/configuration.ts');
  throw new ConfigurationError(
    `--shard ${shard} is Playwright's, which would leave every test to the first shard: set CONFORMANCE_SHARD=${shard}`,
  );
}

/** The plan of this run in the suite's own configuration; a mistake ends the process. */
export async function planOrEnd(): Promise<Plan> {
  const shard = shardIn(process.argv.slice(2));
  try {
    return await (shard === undefined ? planOfRun() : refuseShard(shard));
  } catch (error) {
    return (await import('./end-on-mistake.ts')).endOnMistake(error);
  }
}
