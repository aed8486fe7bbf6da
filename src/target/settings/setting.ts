import * as z from 'zod/mini';

/** How a text becomes a value, or what is wrong with it. */
export interface Schema<Value> {
  safeParse(text: string):
    | { readonly success: true; readonly data: Value }
    | {
        readonly success: false;
        readonly error: { readonly issues: readonly { readonly message: string }[] };
      };
}

/** The value that a schema gives. */
export type ValueOf<Read> = Read extends Schema<infer Value> ? Value : never;

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
  readonly schema: Schema<unknown>;
}

export const regionNames = ['in1', 'sg1', 'us1', 'aps3', 'mec1', 'eu1'] as const;

/** Reads a text by a function that throws what is wrong with it. */
const read = <Value>(from: (text: string) => Value): Schema<Value> =>
  z.pipe(
    z.string(),
    z.transform((text: string, context) => {
      try {
        return from(text);
      } catch (error) {
        context.issues.push({ code: 'custom', message: (error as Error).message, input: text });
        return z.NEVER;
      }
    }),
  );

/** A whole number, at least so much and at most the greatest that is exact or `most`; `what` says it in words. */
export const whole = (least: number, what: string, most = Number.MAX_SAFE_INTEGER): Schema<number> =>
  read((text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw new Error(`has to be ${what}`);
  });

// RFC 9110 section 5.5: no control characters; the ends are trimmed as any recipient would.
export const headerValue: Schema<string> = z
  .string()
  .check(
    z.trim(),
    z.minLength(1, 'is blank: give a value'),
    z.regex(
      /^[^\p{Cc}]+$/u,
      'has a character that no HTTP header can carry: give it without control characters',
    ),
  );

export const catalogId: Schema<string> = z
  .string()
  .check(z.regex(/^[1-9]\d*$/, 'has to be a whole number above 0'));

export const fileName: Schema<string> = z
  .string()
  .check(z.minLength(1), z.maxLength(500, 'is longer than 500 characters'));

export const baseUrl: Schema<string> = read((text) => {
  if (!URL.canParse(text)) throw new Error('is no URL: give one like https://in1.api.clevertap.com');
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol)) throw new Error('has to begin with https:// or http://');
  if (url.username || url.password) throw new Error('holds credentials: give them as CLEVERTAP_TOKEN');
  if (url.search || url.hash) throw new Error('has a query or a fragment: give the origin alone');
  return (url.origin + url.pathname).replace(/\/+$/, '');
});

export const faultHeader: Schema<readonly [string, string]> = read((text) => {
  const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+):\s*([^\p{Cc}]*)$/u.exec(text.trim()) ?? [];
  if (name !== undefined && value !== undefined) return [name, value];
  throw new Error('has to look like "name: value"');
});

export const shard: Schema<{ readonly index: number; readonly of: number }> = read((text) => {
  const [, index, of] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number);
  if (index && of && index <= of) return { index, of };
  throw new Error('has to look like 1/3: which shard, of how many');
});

/** A flag, or a variable that turns something on. */
export const trueOrFalse: Schema<boolean> = z.stringbool('has to be true or false');

/** A text that is taken as it is: the name of a file or folder, a list, a proxy. */
export const anyText: Schema<string> = z.string().check(z.minLength(1));

/** Whether a text is 0. */
export const zeroOrOther: Schema<boolean> = read((text) => text === '0');

export const exploreCount = whole(0, 'a whole number of cases, at most 100000', 100_000);

export const seed: Schema<string> = z
  .string()
  .check(z.regex(/^[\w.-]{1,64}$/, 'has to be 1 to 64 letters, digits, dots, dashes or underscores'));

export const caseIds: Schema<string[]> = read((text) => {
  const ids = text
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
  if (ids.length > 0) return ids;
  throw new Error('names no case: "signedurl-conformance cases" lists them');
});

export const rate: Schema<number> = read((text) => {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  throw new Error('has to be a number of requests a second');
});

/** One of several words. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(
  words: Words,
): Schema<Words[number]> =>
  z.enum(
    words,
    `has to be ${words.length > 2 ? 'one of ' : ''}${words.join(words.length > 2 ? ', ' : ' or ')}`,
  );
