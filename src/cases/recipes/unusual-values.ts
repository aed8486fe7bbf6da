import type { Profile } from '../case.ts';
import { acceptedOrAnyError, orPlain } from '../expectations.ts';
import { withValue } from '../members.ts';
import type { Draft, Kitchen, Recipe } from '../recipe.ts';
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

type TextName = keyof typeof texts;

// RFC 8259 section 6: the ends of what is exact, beyond it, and what only looks like a whole number.
const sizes = {
  'largest-exact': '9007199254740991',
  'beyond-exact': '9007199254740992',
  huge: '1e308',
  tiny: '1e-7',
  'minus-zero': '-0',
} as const;

type SizeName = keyof typeof sizes;

// Every text once as the file's name and once as the person's, every size once: three in each request.
const combinations: readonly [fileName: TextName, completedBy: TextName, fileSize?: SizeName][] = [
  ['scripts', 'controls', 'largest-exact'],
  ['controls', 'injections', 'beyond-exact'],
  ['injections', 'long', 'huge'],
  ['long', 'longer', 'tiny'],
  ['longer', 'longest', 'minus-zero'],
  ['longest', 'scripts'],
];

const catalogs: readonly [variant: string, json: string][] = [
  ['beyond-exact', '9007199254740992'],
  ['huge', '1e308'],
  ['minus-zero', '-0'],
];

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

function combination([fileName, completedBy, fileSize]: (typeof combinations)[number]): Draft {
  const parts = [
    alone('fileName', fileName, texts[fileName]),
    alone('completedBy', completedBy, texts[completedBy]),
    ...(fileSize ? [alone('fileSize', fileSize, sizes[fileSize])] : []),
  ];
  const values = {
    fileName: texts[fileName],
    completedBy: texts[completedBy],
    ...(fileSize && { fileSize: sizes[fileSize] }),
  };
  const variant = [fileName, completedBy, ...(fileSize ? [fileSize] : [])].join('-');
  const title = `fileName ${fileName}, completedBy ${completedBy}${fileSize ? `, fileSize ${fileSize}` : ''}`;
  return { ...owned(draft(variant, title, () => values)), parts };
}

export const unusualValues: Recipe = {
  id: 'robust.values',
  area: 'robust',
  title: 'unusual values of the right type are taken or refused, never choked on',
  drafts: () => [
    ...combinations.map(combination),
    // No catalog has such an id, so no live upload is risked for it.
    ...catalogs.map(([variant, json]) =>
      draft(`catalogId-${variant}`, `catalogId is ${json}`, (kitchen, id) => ({
        uploadId: `"${kitchen.nobodysUpload(id)}"`,
        catalogId: json,
      })),
    ),
    ...['fileName', 'completedBy'].flatMap((field) =>
      oddities.map(([variant, json]) => alone(field, variant, json, 'deep')),
    ),
  ],
};
