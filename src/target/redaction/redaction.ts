import { literalForms } from './forms.ts';
import {
  isIn,
  literalOf,
  type Part,
  type Replacement,
  replaced,
  replacementsFor,
  type Secret,
  valuesOf,
} from './replacement.ts';

export type Redact = <T>(value: T) => T;

function redactBase64(base64: string, redact: (text: string) => string): string {
  const clean = redact(Buffer.from(base64, 'base64').toString('latin1')).replaceAll('…', '...');
  return Buffer.from(clean, 'latin1').toString('base64');
}

// Numbers and words of JSON, and names that members of answers usually have.
const jsonWord =
  /^(-?\d{1,7}|true|false|null|error|errors|code|status|message|data|detail|details|title|type)$/;

// What is longer stands in another text by no accident: a server may have put it there.
const mostCommon = 16;

/**
 * Whether a secret, or a near miss of it that cases send, cannot be told by its value from what is public, such as the
 * catalog's id or a part of an upload's: it is hidden where its position is known, and nowhere else.
 */
export const isCommon = (secret: Secret, publicTexts: readonly string[]): boolean =>
  secret.value.length < mostCommon &&
  valuesOf(secret).some((value) => jsonWord.test(value) || publicTexts.some((text) => text.includes(value)));

const credentialHeaders = ['x-clevertap-token', 'x-account-id', 'authorization', 'proxy-authorization'];
const isCredential = (name: unknown) =>
  typeof name === 'string' && credentialHeaders.includes(name.toLowerCase());

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Hides secrets by position: as the value of a header, or after a header's name in a URL, a form or JSON. */
function hidingByPosition(secrets: readonly Secret[]) {
  const values = secrets.flatMap((secret) => valuesOf(secret).map((value) => [value, secret.name] as const));
  const places = values.map(
    ([value, name]) =>
      [
        new RegExp(
          `(?<=(?:${credentialHeaders.join('|')})["']?\\s*[:=]\\s*["']?)${escaped(value)}(?!\\w)`,
          'gi',
        ),
        name,
      ] as const,
  );
  return {
    inHeader: (text: string) =>
      values.reduce((rest, [value, name]) => rest.replaceAll(value, () => name), text),
    inText: (text: string) => places.reduce((rest, [place, name]) => rest.replace(place, () => name), text),
  };
}

/** What hides the secrets; made anew when another of them turns out to be common, as public texts become more. */
function cleanersFor(
  secrets: readonly Secret[],
  permissions: readonly Secret[],
  publicTexts: readonly string[],
) {
  const make = (common: readonly Secret[]) => ({
    common,
    looked: publicTexts.length,
    byPosition: hidingByPosition(common),
    byValue: createCleaner(
      secrets.filter((secret) => !common.includes(secret)),
      permissions,
    ),
  });
  const commonNow = () => secrets.filter((secret) => isCommon(secret, publicTexts));
  let made = make(commonNow());
  return () => {
    if (made.looked === publicTexts.length) return made;
    const common = commonNow();
    made = common.length === made.common.length ? { ...made, looked: publicTexts.length } : make(common);
    return made;
  };
}

/** What a list becomes item by item; the list itself where none of them changes. */
function mapped<T>(list: readonly T[], change: (item: T) => T): readonly T[] {
  let copy: T[] | undefined;
  for (const [place, item] of list.entries()) {
    const next = change(item);
    if (next === item && !copy) continue;
    copy ??= list.slice();
    copy[place] = next;
  }
  return copy ?? list;
}

/**
 * Makes the function that every output goes through: each secret is replaced by its name in all strings of a value, in
 * whatever form it stands there, and what holds none stays the same object; of those that are {@link isCommon}, only where their position is known.
 * Permissions are long random values. What is added to the lists of permissions and public texts counts from then on.
 */
export function createRedaction(
  secrets: readonly Secret[],
  permissions: readonly Secret[] = [],
  publicTexts: readonly string[] = [],
): Redact {
  const cleaners = cleanersFor(secrets, permissions, publicTexts);
  const inText = (text: string) => cleaners().byPosition.inText(cleaners().byValue(text));
  // What is kept of a clipped payload ends as an excerpt does.
  const inClipped = (text: string) => inText(`${text}…`).replace(/…$/, '');
  const inMembers = (members: Readonly<Record<string, unknown>>) => {
    const look = 'clippedFrom' in members ? inClipped : inText;
    const inMember = (member: [string, unknown]): [string, unknown] => {
      const [key, value] = member;
      const text = typeof value === 'string' && (key === 'base64' ? redactBase64(value, look) : look(value));
      const clean = text === false ? inValue(value) : text;
      return clean === value ? member : [key, clean];
    };
    const entries = Object.entries(members);
    const clean = mapped(entries, inMember);
    return clean === entries ? members : Object.fromEntries(clean);
  };
  const inList = (list: readonly unknown[]) => {
    const [name, value] = list;
    if (list.length !== 2 || typeof value !== 'string' || !isCredential(name)) return mapped(list, inValue);
    return [name, cleaners().byPosition.inHeader(cleaners().byValue(value))];
  };
  const inValue = (value: unknown): unknown => {
    if (typeof value === 'string') return inText(value);
    if (Array.isArray(value)) return inList(value);
    if (value === null || typeof value !== 'object') return value;
    return inMembers(value as Record<string, unknown>);
  };
  return (value) => inValue(value) as typeof value;
}

/** An account id as it may be published: enough of it to be recognised by those who know it. */
export function abbreviated(accountId: string): string {
  const characters = [...accountId];
  if (characters.length <= 6) return '…';
  return `${characters.slice(0, 2).join('')}…${characters.slice(-2).join('')}`;
}

// The permission in a signed URL of the usual storage services, whoever it was made for.
const signature =
  /(?<=(?:[?&;]|\\u0026|%3F|%26)(?:x-(?:amz|goog)-(?:signature|credential|security-token)|signature|sig|awsaccesskeyid)(?:=|%3D|\\u003d))[^\s&"'<>\\]{6,}/gi;

// The same is looked for first without what stands before, which takes long.
const mayBeSigned = /(?:signature|credential|security-token|sig|awsaccesskeyid)(?:=|%3D|\\u003d)/i;

// What is longer comes once.
const longestKept = 2048;
const mostKept = 4000;

/** Replacements of a list of long random values that grows: each value once, and the names that stand already. */
function learning(secrets: readonly Secret[]): () => readonly Replacement[] {
  const known = new Map<string, Replacement>();
  let learnt: readonly Replacement[] = [];
  let seen = 0;
  return () => {
    if (seen === secrets.length) return learnt;
    for (const { name, value } of secrets.slice(seen)) {
      if (!known.has(name)) known.set(name, literalOf(name, name, [name]));
      if (!known.has(value)) known.set(value, literalOf(name, value, literalForms(value)));
    }
    seen = secrets.length;
    learnt = [...known.values()];
    return learnt;
  };
}

/** Makes the function that replaces secrets in a text; `permissions` are long and random, and may become more. */
function createCleaner(secrets: readonly Secret[], permissions: readonly Secret[]): (text: string) => string {
  const usual = replacementsFor(secrets);
  const learnt = learning(permissions);
  const names = new Map(secrets.flatMap((secret) => valuesOf(secret).map((value) => [value, secret.name])));
  const clean = (text: string) => {
    const unsigned = mayBeSigned.test(text) ? text.replace(signature, '…') : text;
    const mayHold =
      unsigned.includes('…') || [learnt(), usual].some((all) => all.some((one) => isIn(unsigned, one)));
    if (!mayHold) return unsigned;
    return [...learnt(), ...usual]
      .reduce<readonly Part[]>(replaced, [unsigned])
      .map((part) => (typeof part === 'string' ? part : part.name))
      .join('');
  };
  // The same texts come again and again: names of headers, and each case on its way through journal and record.
  const known = new Map<string, { readonly cleaned: string; readonly learnt: number }>();
  return (text) => {
    const name = names.get(text);
    if (name !== undefined) return name;
    if (text.length > longestKept) return clean(text);
    const before = known.get(text);
    if (before?.learnt === learnt().length) return before.cleaned;
    const isNew =
      !before ||
      learnt()
        .slice(before.learnt)
        .some((one) => isIn(text, one));
    const cleaned = isNew ? clean(text) : before.cleaned;
    // A run of thousands of random cases has as many texts that never come again.
    if (known.size >= mostKept) known.clear();
    known.set(text, { cleaned, learnt: learnt().length });
    return cleaned;
  };
}
