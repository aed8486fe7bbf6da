import { ConfigurationError } from './configuration.ts';
import type { Setting } from './setting.ts';
import { type SettingName, type Settings, settings } from './settings.ts';

const known = Object.values<Setting>(settings).flatMap(({ environment, also }) =>
  also ? [environment, also] : [environment],
);

/** How many letters have to be changed, left out, put in or swapped with the next (optimal string alignment). */
function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row[j] = Math.min(
        (rows[i - 1]?.[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (rows[i - 1]?.[j - 1] ?? 0) + same,
        swapped ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    rows.push(row);
  }
  return rows[one.length]?.[other.length] ?? 0;
}

const plain = (name: string) => name.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** A variable that looks like one of ours and is none, with the one that may be meant. */
function meant(name: string): string | undefined {
  if (known.includes(name) || name.length < 8) return undefined;
  const ours = known.filter((own) => /^(CLEVERTAP|CONFORMANCE)_/.test(own));
  return ours.find((own) => plain(own) === plain(name) || distance(own, name) <= 2);
}

/** A line for each variable that looks like one of ours and is none; never with its value. */
export const lookAlikes = (variables: Readonly<Record<string, string | undefined>>): string[] =>
  Object.keys(variables).flatMap((name) => {
    const own = meant(name);
    return own ? [`${name} is no variable of this suite and counts for nothing: ${own} may be meant`] : [];
  });

const ofSandbox = [
  ...(['region', 'baseUrl', 'accountId', 'token', 'restrictedAccountId', 'restrictedToken'] as const),
  ...(['catalogId', 'uploadIds'] as const),
] satisfies readonly SettingName[];

/** The variables that describe a sandbox although the embedded mock is judged. */
export const ignoredFor = (given: Settings): string[] =>
  given.target === 'sandbox'
    ? []
    : ofSandbox.filter((name) => given[name] !== undefined).map((name) => settings[name].environment);

/** What the variables of a sandbox come to where the mock is judged, in a line. */
export const ignoredInWords = (ignored: readonly string[]): string =>
  `THE EMBEDDED MOCK WAS JUDGED, NO SANDBOX: ${ignored.join(', ')} ${ignored.length === 1 ? 'is' : 'are'} set, but CONFORMANCE_TARGET is not sandbox`;

/**
 * Refuses to judge the mock in a pipeline that has a sandbox configured and does not ask for the mock: nobody reads a
 * line in a log that ends green. Throws ConfigurationError.
 */
export function refuseIgnored(given: Settings, { CI = '' }: NodeJS.ProcessEnv): void {
  const ignored = ignoredFor(given);
  if (ignored.length === 0 || given.target === 'mock' || CI === '' || CI === 'false') return;
  throw new ConfigurationError(
    `${ignored.join(', ')} set, yet the embedded mock would be judged: set CONFORMANCE_TARGET to sandbox, or to mock if it is meant`,
  );
}
