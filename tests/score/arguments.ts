import { parseArgs } from 'node:util';
import { ConfigurationError } from '../../src/target/settings/configuration.ts';

/** What a score is asked for. */
export interface Arguments {
  readonly defect?: string;
  readonly flavour?: string;
  readonly seed: string;
  /** With how many seeds conforming servers alone are judged; 0: everything, with one. */
  readonly seeds: number;
  /** Whether the score goes into docs/score.md. */
  readonly write: boolean;
  /** File that keeps the outcomes. */
  readonly json?: string;
  /** File with outcomes to compare with. */
  readonly against?: string;
}

function parsed(words: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    const options = {
      defect: text,
      flavour: text,
      seed: text,
      seeds: text,
      json: text,
      against: text,
      write: { type: 'boolean' },
    } as const;
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    throw new ConfigurationError((error as Error).message);
  }
}

/** Reads the command line; throws a {@link ConfigurationError} for what is not understood. */
export function readArguments(words: readonly string[]): Arguments {
  const { seed = '1', seeds = '0', write = false, ...ids } = parsed(words);
  if (!/^\d{1,3}$/.test(seeds)) throw new ConfigurationError(`--seeds is ${seeds}: give a number such as 20`);
  return { ...ids, seed, seeds: Number(seeds), write };
}
