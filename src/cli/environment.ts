import type { Given } from '../target/settings/read-settings.ts';
import { type SettingName, settings } from '../target/settings/settings.ts';

/**
 * The environment with flags put into it, for a process that reads no flags. A region given as a flag takes the
 * place of a base URL in the environment, and the other way round.
 */
export function withFlags(environment: NodeJS.ProcessEnv, flags: Given): NodeJS.ProcessEnv {
  const address = flags.region || flags.baseUrl ? { CLEVERTAP_REGION: '', CLEVERTAP_BASE_URL: '' } : {};
  const entries = (Object.entries(flags) as [SettingName, string][]).map(([name, text]) => [
    settings[name].environment,
    text,
  ]);
  return { ...environment, ...address, ...Object.fromEntries(entries) };
}
