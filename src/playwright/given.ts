import type { Given } from '../target/settings/read-settings.ts';
import type { SettingName } from '../target/settings/settings.ts';

const variable = 'SIGNEDURL_CONFORMANCE_GIVEN';

/** Settings by name as a Playwright configuration gives them; tokens come from the environment alone. */
export type ConformanceSettings = Readonly<
  Partial<Record<Exclude<SettingName, 'token' | 'restrictedToken'>, string | number | boolean>>
>;

/** Keeps settings where every process of the run finds them. */
export function keepGiven(settings: ConformanceSettings): void {
  const texts = Object.entries(settings).map(([name, value]) => [name, String(value)]);
  process.env[variable] = JSON.stringify(Object.fromEntries(texts));
}

/** The settings that the configuration gave, which count as flags do; none for the suite's own configuration. */
export const givenInConfiguration = (): Given => JSON.parse(process.env[variable] ?? '{}') as Given;
