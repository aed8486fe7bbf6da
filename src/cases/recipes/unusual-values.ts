import { acceptedOrAnyError } from '../expectations.ts';
import { withValue } from '../members.ts';
import type { Draft, Recipe } from '../recipe.ts';
import { completion } from '../requests.ts';

/** Valid strings as JSON text; several oddities stand in one value, as nothing has to come of any of them. */
const texts = {
  scripts: String.raw`"\ud83d\uded2 \u0645\u0646\u062a\u062c\u0627\u062a \u202etxt e\u0301\u0323 \u200b\ufeff \ud800"`,
  controls: String.raw`"a\u0000b\u0001\u001b[31m\r\nX-Injected: 1\u007f"`,
  injections: String.raw`"../../etc/passwd' OR '1'='1'; -- \"><script>alert(1)</script> $\u007b7*7} {{7*7}} %s %00 __proto__"`,
  long: '"{{repeat:255:n}}"',
  longer: '"{{repeat:500:n}}"',
  longest: '"{{repeat:4096:n}}"',
} as const;

// Every text once as the file's name and once as the person's, two in each request.
const pairs: readonly [fileName: keyof typeof texts, completedBy: keyof typeof texts][] = [
  ['scripts', 'controls'],
  ['controls', 'injections'],
  ['injections', 'long'],
  ['long', 'longer'],
  ['longer', 'longest'],
  ['longest', 'scripts'],
];

// RFC 8259 section 6: the ends of what is exact, beyond it, and what only looks like a whole number.
const numbers: readonly [field: string, variant: string, json: string][] = [
  ['fileSize', 'largest-exact', '9007199254740991'],
  ['fileSize', 'beyond-exact', '9007199254740992'],
  ['fileSize', 'huge', '1e308'],
  ['fileSize', 'tiny', '1e-7'],
  ['fileSize', 'minus-zero', '-0'],
  ['catalogId', 'beyond-exact', '9007199254740992'],
  ['catalogId', 'huge', '1e308'],
  ['catalogId', 'minus-zero', '-0'],
];

const draft = (variant: string, title: string, values: Readonly<Record<string, string>>): Draft => ({
  requirement: 'robust.values',
  variant,
  title,
  request: (kitchen, id) =>
    completion(
      kitchen.path,
      Object.entries(values).reduce(
        (members, [name, json]) => withValue(members, name, json),
        kitchen.members(id),
      ),
    ),
  expectation: acceptedOrAnyError,
});

export const unusualValues: Recipe = {
  id: 'robust.values',
  area: 'robust',
  title: 'unusual values of the right type are taken or refused, never choked on',
  drafts: () => [
    ...pairs.map(([fileName, completedBy]) =>
      draft(`${fileName}-${completedBy}`, `fileName holds ${fileName}, completedBy ${completedBy}`, {
        fileName: texts[fileName],
        completedBy: texts[completedBy],
      }),
    ),
    ...numbers.map(([field, variant, json]) =>
      draft(`${field}-${variant}`, `${field} is ${json}`, { [field]: json }),
    ),
  ],
};
