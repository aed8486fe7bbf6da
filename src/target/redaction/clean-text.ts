import { literalForms } from './literal-forms.ts';
import {
  isIn,
  literalOf,
  type Part,
  type Replacement,
  replaced,
  replacementsFor,
  valuesOf,
} from './replacement.ts';
import type { Secret } from './secret.ts';

// The permission in a signed URL of the usual storage services, whoever it was made for.
const signature =
  /(?<=(?:[?&;]|\\u0026|%3F|%26)(?:x-(?:amz|goog)-(?:signature|credential|security-token)|signature|sig|awsaccesskeyid)(?:=|%3D|\\u003d))[^\s&"'<>\\]{6,}/gi;

// What is longer comes once.
const longestKept = 2048;

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
export function createCleaner(
  secrets: readonly Secret[],
  permissions: readonly Secret[],
): (text: string) => string {
  const usual = replacementsFor(secrets);
  const learnt = learning(permissions);
  const names = new Map(secrets.flatMap((secret) => valuesOf(secret).map((value) => [value, secret.name])));
  const clean = (text: string) =>
    [...learnt(), ...usual]
      .reduce<readonly Part[]>(replaced, [text.replace(signature, '…')])
      .map((part) => (typeof part === 'string' ? part : part.name))
      .join('');
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
    known.set(text, { cleaned, learnt: learnt().length });
    return cleaned;
  };
}
