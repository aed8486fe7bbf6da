import { ConfigurationError } from '../target/settings/configuration.ts';

/** Ends the process with one line and exit code 2 where the configuration has a mistake; throws what is none. */
export function endOnMistake(error: unknown): never {
  if (!(error instanceof ConfigurationError)) throw error;
  process.stderr.write(`error: ${error.message}\n`);
  return process.exit(2);
}
