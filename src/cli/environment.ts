import { refuseIgnored } from '../target/settings/misread.ts';
import type { Given } from '../target/settings/read-settings.ts';
import { misspelled } from '../target/settings/read-settings.ts';
import { type SettingName, type Settings, settings } from '../target/settings/settings.ts';

// Playwright's reporters take these for names of files, and they are meant for another Playwright of the same job.
const movesOutputs = /^PLAYWRIGHT_\w*(OUTPUT|REPORT|HTML|JUNIT|BLOB|JSON|LIST)\w*$/;

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
  const own = Object.fromEntries(Object.entries(environment).filter(([name]) => !movesOutputs.test(name)));
  return { ...own, ...address, ...Object.fromEntries(entries) };
}

/** Says what is easily misread, and refuses to judge the mock unasked in a pipeline. Throws ConfigurationError. */
export function checkReading(given: Settings, environment: NodeJS.ProcessEnv, folder: string): void {
  for (const line of misspelled(environment, folder)) process.stderr.write(`warning: ${line}\n`);
  refuseIgnored(given, environment);
}
