import { changes } from '../cases/template.ts';

/** A value that must never be written or printed, and what stands in its place. */
export interface Secret {
  readonly name: string;
  readonly value: string;
}

export type Redact = <T>(value: T) => T;

const wideForm = (encoding: 'utf16le', value: string) => Buffer.from(value, encoding).toString('latin1');

/** Every form in which an output could hold a value: plain, in JSON, in a URL, in base64, as UTF-16. */
const formsOf = (value: string): string[] => [
  value,
  JSON.stringify(value).slice(1, -1),
  encodeURIComponent(value),
  encodeURI(value),
  new URLSearchParams({ v: value }).toString().slice(2),
  JSON.stringify(value).slice(1, -1).replaceAll('/', '\\/'),
  Buffer.from(value, 'utf8').toString('latin1'),
  Buffer.from(value).toString('base64'),
  Buffer.from(value).toString('base64').replace(/=+$/, ''),
  Buffer.from(value).toString('base64url'),
  wideForm('utf16le', value),
];

// Cases send the token with one character changed, which gives it away as well as the token itself.
const wrongValues = ['shorter', 'firstChanged', 'middleChanged', 'lastChanged', 'swapCase'] as const;

const replacements = ({ name, value }: Secret): [form: string, name: string][] => {
  const values = [value, ...(value.length > 4 ? wrongValues.map((change) => changes[change](value)) : [])];
  return values.flatMap(formsOf).map((form) => [form, name]);
};

const redactBase64 = (base64: string, redact: (text: string) => string) =>
  Buffer.from(redact(Buffer.from(base64, 'base64').toString('latin1')), 'latin1').toString('base64');

/**
 * Makes the function that every output goes through: a deep copy with each secret replaced by its name in all its
 * strings, the longest form first, so that a secret inside another leaves nothing behind.
 */
export function createRedaction(secrets: readonly Secret[]): Redact {
  const forms = secrets
    .filter(({ value }) => value !== '')
    .flatMap(replacements)
    .sort(([one], [other]) => other.length - one.length);
  const inText = (text: string) =>
    forms.reduce(
      (rest, [form, name]) => (rest.includes(form) ? rest.replaceAll(form, () => name) : rest),
      text,
    );
  const inEntry = ([key, value]: [string, unknown]): [string, unknown] => [
    key,
    key === 'base64' && typeof value === 'string' ? redactBase64(value, inText) : inValue(value),
  ];
  const inValue = (value: unknown): unknown => {
    if (typeof value === 'string') return inText(value);
    if (Array.isArray(value)) return value.map(inValue);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(inEntry));
  };
  return (value) => inValue(value) as typeof value;
}
