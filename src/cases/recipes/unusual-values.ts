import type { Profile } from '../case.ts';
import { acceptedOrAnyError, orPlain } from '../expectations.ts';
import { withValue } from '../members.ts';
import type { Draft, Kitchen, Recipe } from '../recipe.ts';
import { completion } from '../requests.ts';

/** Inside of strings in JSON; several oddities stand in one value, as nothing has to come of any of them. */
const inside = {
  scripts: String.raw`\ud83d\uded2 \u0645\u0646\u062a\u062c\u0627\u062a \u202etxt e\u0301\u0323 \u200b\ufeff \ud800`,
  controls: String.raw`a\u0000b\u0001\u001b[31m\r\nX-Injected: 1\u007f`,
  injections: String.raw`../../etc/passwd' OR '1'='1'; -- \"><script>alert(1)</script> $\u007b7*7} {{7*7}} %s %00 __proto__`,
  long: '{{repeat:255:n}}',
  longer: '{{repeat:500:n}}',
  longest: '{{repeat:4096:n}}',
} as const;

type TextName = keyof typeof inside;

const jsonOf = (name: TextName) => `"${inside[name]}"`;

// In the profile deep, every oddity comes alone as well, in either field.
const oddities: readonly [variant: string, json: string][] = [
  ['emoji', String.raw`"\ud83d\uded2.csv"`],
  ['right-to-left', String.raw`"\u0645\u0646\u062a\u062c\u202etxt.csv"`],
  ['combining', String.raw`"e\u0301\u0323\u0302.csv"`],
  ['zero-width', String.raw`"a\u200b\ufeffb.csv"`],
  ['lone-surrogate', String.raw`"\ud800.csv"`],
  ['nul', String.raw`"a\u0000b.csv"`],
  ['control', String.raw`"\u0001\u001b[31m\u007f.csv"`],
  ['line-break', String.raw`"a\r\nX-Injected: 1.csv"`],
  ['traversal', '"../../etc/passwd"'],
  ['sql', `"a' OR '1'='1'; --"`],
  ['html', String.raw`"\"><script>alert(1)</script>"`],
  ['template', String.raw`"$\u007b7*7} {{7*7}} <%= 7*7 %>"`],
  ['format', '"%s%n%00%2e"'],
  ['prototype', '"__proto__"'],
  ['number-like', '"1e308"'],
  ['null-like', '"null"'],
];

// RFC 8259 section 6: the ends of what is exact, beyond it, and what only looks like a whole number.
const sizes = {
  'largest-exact': '9007199254740991',
  'beyond-exact': '9007199254740992',
  huge: '1e308',
  tiny: '1e-7',
  'minus-zero': '-0',
} as const;

type SizeName = keyof typeof sizes;

// One text comes alone: what a server refuses for one oddity hides what another would do to it.
const fileNames: readonly TextName[] = ['scripts', 'controls', 'injections', 'longest'];
const persons: readonly TextName[] = ['scripts', 'controls', 'injections', 'longer', 'longest'];

/** A long file name and a large size, which no server has to make anything of. */
const combinations: readonly (readonly [fileName: TextName, fileSize: SizeName])[] = [
  ['long', 'beyond-exact'],
  ['longer', 'huge'],
];

// Each of these is sent without a live upload, as most servers refuse it.
const otherSizes: readonly SizeName[] = ['largest-exact', 'tiny', 'minus-zero'];

const catalogs: readonly [variant: string, json: string][] = [
  ['beyond-exact', '9007199254740992'],
  ['huge', '1e308'],
  ['tiny', '1e-7'],
  ['minus-zero', '-0'],
];

// As the id of an upload, which nobody's is.
const ids: readonly TextName[] = ['scripts', 'controls', 'injections', 'longest'];

type Values = Readonly<Record<string, string>>;

const draft = (
  variant: string,
  title: string,
  values: (kitchen: Kitchen, caseId: string) => Values,
  profile: Profile = 'standard',
): Draft => ({
  requirement: 'robust.values',
  variant,
  title,
  profile,
  request: (kitchen, id) =>
    completion(
      kitchen.path,
      Object.entries(values(kitchen, id)).reduce(
        (members, [name, json]) => withValue(members, name, json),
        kitchen.members(id),
      ),
    ),
  // Some of them are long, and what is too long for a server need not get further than a gateway.
  expectation: orPlain(acceptedOrAnyError, 413),
});

// Name and size are not those of the upload, and what a server does to an upload then is its own affair.
const owned = (entry: Draft): Draft => ({ ...entry, ownUpload: true });

const alone = (field: string, variant: string, json: string, profile?: Profile) =>
  owned(draft(`${field}-${variant}`, `${field} holds ${variant}`, () => ({ [field]: json }), profile));

const combination = ([fileName, fileSize]: (typeof combinations)[number]): Draft => ({
  ...owned(
    draft(
      `fileName-${fileName}-fileSize-${fileSize}`,
      `fileName holds ${fileName}; fileSize ${fileSize}`,
      () => ({
        fileName: jsonOf(fileName),
        fileSize: sizes[fileSize],
      }),
    ),
  ),
  parts: [alone('fileName', fileName, jsonOf(fileName)), alone('fileSize', fileSize, sizes[fileSize])],
});

const nobodys = (field: string, variant: string, json: string): Draft =>
  draft(`${field}-${variant}`, `${field} is ${json}`, (kitchen, id) => ({
    uploadId: `"${kitchen.nobodysUpload(id)}"`,
    [field]: json,
  }));

export const unusualValues: Recipe = {
  id: 'robust.values',
  area: 'robust',
  title: 'unusual values of the right type are taken or refused, never choked on',
  drafts: () => [
    ...fileNames.map((name) => alone('fileName', name, jsonOf(name))),
    ...persons.map((name) => alone('completedBy', name, jsonOf(name))),
    ...combinations.map(combination),
    // No catalog has such an id, so no live upload is risked for it.
    ...catalogs.map(([variant, json]) => nobodys('catalogId', variant, json)),
    ...otherSizes.map((name) => nobodys('fileSize', name, sizes[name])),
    ...ids.map((name) =>
      draft(`uploadId-${name}`, `uploadId holds ${name}`, () => ({ uploadId: jsonOf(name) })),
    ),
    ...['fileName', 'completedBy'].flatMap((field) =>
      oddities.map(([variant, json]) => alone(field, variant, json, 'deep')),
    ),
  ],
};
