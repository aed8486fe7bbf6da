import { z } from 'zod';

/** A command that takes a setting as a flag. */
export type SettingGroup = 'run' | 'doctor' | 'plan' | 'cases' | 'merge' | 'client' | 'judge';

/** One thing that can be configured, as data: help, docs/settings.md, options, `.env` and defaults are made from it. */
export interface Setting {
  readonly environment: string;
  /** Another spelling of the variable, which wins. */
  readonly also?: string;
  /** Absent for credentials, which never stand on a command line. */
  readonly flag?: string;
  /** What the value is called in `--help`. */
  readonly placeholder?: string;
  readonly says: string;
  /** What holds if it is not given; where the embedded mock is judged it may be something else. */
  readonly default?: unknown;
  readonly onMock?: unknown;
  /** The commands that have its flag. */
  readonly groups: readonly SettingGroup[];
  /** Its flag can be given several times; the values are joined by commas. */
  readonly repeatable?: boolean;
  readonly schema: z.ZodType<unknown, string>;
}

export const regionNames = ['in1', 'sg1', 'us1', 'aps3', 'mec1', 'eu1'] as const;

export const whole = (least: number, what: string) =>
  z
    .string()
    .regex(/^\d+$/, `has to be ${what}`)
    .transform(Number)
    .refine((value) => value >= least && Number.isSafeInteger(value), `has to be ${what}`);

// RFC 9110 section 5.5: no control characters; the ends are trimmed as any recipient would.
export const headerValue = z
  .string()
  .trim()
  .min(1, 'is blank: give a value')
  .regex(
    /^[^\p{Cc}]+$/u,
    'has a character that no HTTP header can carry: give it without control characters',
  );

export const catalogId = z.string().regex(/^[1-9]\d*$/, 'has to be a whole number above 0');

export const fileName = z.string().min(1).max(500, 'is longer than 500 characters');

export const baseUrl = z.string().transform((text, context) => {
  const fail = (message: string) => {
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  };
  if (!URL.canParse(text)) return fail('is no URL: give one like https://in1.api.clevertap.com');
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol)) return fail('has to begin with https:// or http://');
  if (url.username || url.password) return fail('holds credentials: give them as CLEVERTAP_TOKEN');
  if (url.search || url.hash) return fail('has a query or a fragment: give the origin alone');
  return (url.origin + url.pathname).replace(/\/+$/, '');
});

export const faultHeader = z.string().transform((text, context) => {
  const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+):\s*([^\p{Cc}]*)$/u.exec(text.trim()) ?? [];
  if (name !== undefined && value !== undefined) return [name, value] as const;
  context.addIssue({ code: 'custom', message: 'has to look like "name: value"' });
  return z.NEVER;
});

export const shard = z.string().transform((text, context) => {
  const [, index, of] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number);
  if (index && of && index <= of) return { index, of };
  context.addIssue({ code: 'custom', message: 'has to look like 1/3: which shard, of how many' });
  return z.NEVER;
});

/** A flag, or a variable that turns something on. */
export const trueOrFalse = z.stringbool('has to be true or false');

/** A text that is taken as it is: the name of a file or folder, a list, a proxy. */
export const anyText = z.string().min(1);

const caseCount = 'a whole number of cases, at most 100000';

export const exploreCount = whole(0, caseCount).refine((count) => count <= 100_000, `has to be ${caseCount}`);

export const seed = z
  .string()
  .regex(/^[\w.-]{1,64}$/, 'has to be 1 to 64 letters, digits, dots, dashes or underscores');

export const caseIds = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((id) => id.trim())
      .filter(Boolean),
  )
  .refine((ids) => ids.length > 0, 'names no case: "signedurl-conformance cases" lists them');

export const rate = z
  .string()
  .regex(/^\d+(\.\d+)?$/, 'has to be a number of requests a second')
  .transform(Number);

/** One of several words. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(
    words,
    `has to be ${words.length > 2 ? 'one of ' : ''}${words.join(words.length > 2 ? ', ' : ' or ')}`,
  );
