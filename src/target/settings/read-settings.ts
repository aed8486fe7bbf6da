import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { ConfigurationError } from './configuration.ts';
import { lookAlikes } from './misread.ts';
import { readText } from './read-text.ts';
import { readToken } from './read-token.ts';
import type { Setting } from './setting.ts';
import { type SettingName, type Settings, settings } from './settings.ts';

/** Texts by setting, as one source gave them. */
export type Given = Readonly<Partial<Record<SettingName, string>>>;

const names = Object.keys(settings) as SettingName[];

// Text in an encoding that is not known has other characters between the letters.
const isName = (name: string) => /^[\w.-]+$/.test(name);

/** The variables of a text. One that holds something, and of which no line can be read, is a mistake. */
function variablesIn(text: string, file: string): Readonly<Record<string, string>> {
  // Some editors end a line with CR alone.
  const ended = text.replace(/\r(?!\n)/g, '\n');
  const variables = parseEnv(ended) as Record<string, string>;
  const lines = ended.split('\n').filter((line) => !/^\s*(#|$)/.test(line));
  if (lines.length === 0 || Object.keys(variables).some(isName)) return variables;
  throw new ConfigurationError(`${file} has no line that can be read: write lines like NAME=value`);
}

/** The variables of a `.env` file, none if there is no such file. Throws ConfigurationError when it cannot be read. */
function readDotenv(file: string): Readonly<Record<string, string>> {
  try {
    return variablesIn(readText(file), file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return {};
    if (error instanceof ConfigurationError) throw error;
    throw new ConfigurationError(`${file} cannot be read (${code}): make it a readable file or remove it`);
  }
}

const fromEnvironment = (environment: NodeJS.ProcessEnv): Given =>
  Object.fromEntries(
    names.flatMap((name) => {
      const { also, environment: variable }: Setting = settings[name];
      const text = (also && environment[also]) || environment[variable];
      return text === undefined ? [] : [[name, text]];
    }),
  );

/** Two settings that name the same thing: the one from the stronger source wins. */
const alternatives = [
  ['region', 'baseUrl'],
  ['token', 'tokenFile'],
  ['restrictedToken', 'restrictedTokenFile'],
] as const satisfies readonly (readonly [SettingName, SettingName])[];

function overlay(weaker: Given, source: Given): Given {
  const stronger = Object.fromEntries(Object.entries(source).filter(([, text]) => text !== '')) as Given;
  const replaced = alternatives
    .filter((pair) => pair.some((name) => stronger[name]))
    .flatMap((pair): SettingName[] => [...pair]);
  const rest = Object.entries(weaker).filter(([name]) => !replaced.includes(name as SettingName));
  return { ...Object.fromEntries(rest), ...stronger };
}

/** The settings with tokens read from their files. Throws ConfigurationError. */
function withTokens(given: Given, folder: string): Given {
  const { tokenFile, restrictedTokenFile, ...rest } = given;
  const files = { token: tokenFile, restrictedToken: restrictedTokenFile } as const;
  const tokens = Object.entries(files).flatMap(([name, file]) => {
    if (file === undefined) return [];
    const { environment } = settings[name as keyof typeof files];
    if (given[name as SettingName]) {
      throw new ConfigurationError(`${environment} and ${environment}_FILE are both set: keep one of them`);
    }
    return [[name, readToken(`${environment}_FILE`, file, folder)]];
  });
  return { ...rest, ...Object.fromEntries(tokens) };
}

function parseOne(name: SettingName, text: string, source: string): unknown {
  const { schema }: Setting = settings[name];
  const result = schema.safeParse(text);
  if (result.success) return result.data;
  throw new ConfigurationError(`${source} ${result.error.issues[0]?.message ?? 'is not valid'}`);
}

/**
 * The settings by name: flags win over the environment, the environment over `.env`; an empty value counts as not
 * given. Throws ConfigurationError, which names the flag or variable but never a value that could be a secret.
 */
export function readSettings(flags: Given, environment: NodeJS.ProcessEnv, folder: string): Settings {
  const dotenv = fromEnvironment(readDotenv(resolve(folder, '.env')));
  const fromFlagsUp = withTokens([dotenv, fromEnvironment(environment), flags].reduce(overlay, {}), folder);
  const source = (name: SettingName) => {
    const { flag, environment: variable }: Setting = settings[name];
    return flags[name] && flag ? flag : variable;
  };
  const given = Object.entries(fromFlagsUp) as [SettingName, string][];
  return Object.fromEntries(
    given.map(([name, text]) => [name, parseOne(name, text, source(name))]),
  ) as Settings;
}

/** What in the environment and in `.env` looks like a setting and is none, a line for each. Throws ConfigurationError. */
export const misspelled = (environment: NodeJS.ProcessEnv, folder: string): string[] =>
  lookAlikes({ ...readDotenv(resolve(folder, '.env')), ...environment });
