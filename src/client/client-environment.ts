import { ConfigurationError } from '../target/settings/configuration.ts';
import type { Task } from './conversation.ts';

/** What a command is told, by its name in a template. */
export interface World extends Required<Pick<Task, 'accountId' | 'token' | 'catalogId'>> {
  /** Base URL of the API, without a slash at the end. */
  readonly baseUrl: string;
  /** Path of the file to upload. */
  readonly file: string;
  readonly scenario: string;
  /** How long a client is advised to wait for one answer. */
  readonly timeoutMs: number;
}

/** A variable of the command's own: its name, and a text with placeholders such as `{{baseUrl}}`. */
export interface Mapping {
  readonly name: string;
  readonly template: string;
}

const usual: Readonly<Record<string, string>> = {
  CLEVERTAP_BASE_URL: '{{baseUrl}}',
  CLEVERTAP_ACCOUNT_ID: '{{accountId}}',
  CLEVERTAP_TOKEN: '{{token}}',
  CLEVERTAP_CATALOG_ID: '{{catalogId}}',
  SIGNEDURL_FILE: '{{file}}',
  SIGNEDURL_SCENARIO: '{{scenario}}',
  SIGNEDURL_TIMEOUT_MS: '{{timeoutMs}}',
};

/** Names that a template may hold. */
const placeholders = [
  'baseUrl',
  'host',
  'accountId',
  'token',
  'catalogId',
  'file',
  'scenario',
  'timeoutMs',
] as const;

/** Reads `NAME=template`. Throws ConfigurationError when it is not one. */
export function parseMapping(text: string): Mapping {
  const [, name, template] = /^([A-Za-z_]\w*)=(.*)$/s.exec(text) ?? [];
  if (name === undefined || template === undefined)
    throw new ConfigurationError(`--env ${text} is no NAME='template': give one like SDK_HOST='{{baseUrl}}'`);
  for (const [, unknown = ''] of template.matchAll(/\{\{(\w*)\}\}/g))
    if (!placeholders.some((known) => known === unknown))
      throw new ConfigurationError(
        `--env ${name}: {{${unknown}}} is unknown: use ${placeholders.join(', ')}`,
      );
  return { name, template };
}

// The account of whoever runs this is none of the command's business, nor is a proxy on the way to 127.0.0.1.
const withheld = /^(CLEVERTAP_|CONFORMANCE_|SIGNEDURL_|https?_proxy$|all_proxy$)/i;

/** The environment of the command in one scenario. */
export function clientEnvironment(
  own: NodeJS.ProcessEnv,
  world: World,
  mappings: readonly Mapping[],
): NodeJS.ProcessEnv {
  const values: Readonly<Record<string, string | number>> = { ...world, host: new URL(world.baseUrl).host };
  const filled = (template: string) =>
    template.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
  const kept = Object.entries(own).filter(([name]) => !withheld.test(name));
  const given = [
    ...Object.entries(usual),
    ...mappings.map(({ name, template }) => [name, template] as const),
  ];
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(given.map(([name, template]) => [name, filled(template)])),
  };
}
