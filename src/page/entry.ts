import type { Table } from './block.ts';
import type { Entry, PageType } from './statement.ts';

const typeWords: readonly (readonly [PageType, RegExp])[] = [
  ['array', /\barrays?\b|\blist of\b|\[\]/i],
  ['string', /\b(string|str|text|varchar)\b/i],
  ['boolean', /\bbool(ean)?\b/i],
  ['integer', /\b(integer|int|int32|int64|long|bigint)\b/i],
  ['number', /\b(number|numeric|float|double|decimal)\b/i],
  ['timestamp', /\b(timestamp|datetime|date-time|date)\b/i],
  ['object', /\b(object|map|dictionary)\b/i],
];

/** The type that a text names: the first one in it. */
function typeIn(text: string): PageType | undefined {
  const found = typeWords.flatMap(([type, words]) => {
    const at = text.search(words);
    return at < 0 ? [] : [{ type, at: type === 'array' ? -1 : at }];
  });
  return found.toSorted((one, other) => one.at - other.at)[0]?.type;
}

const denied = /\b(not required|optional|conditional|no|false|n)\b|[✗✘❌✖☐]|:x:/i;
const affirmed = /\b(required|mandatory|yes|true|y)\b|[✓✔✅☑]|:white_check_mark:/i;

/** Whether a cell of a column about that says that something is required. */
const requiredIn = (cell: string): boolean | undefined =>
  denied.test(cell) ? false : affirmed.test(cell) ? true : undefined;

const presence = '(not required|required|optional|mandatory)';
const inWords = new RegExp(`\\b${presence}\\b`, 'i');
const aside = new RegExp(`^\\W*${presence}\\b|[([]${presence}[)\\]]|\\b(?:is|are) ${presence}\\b`, 'i');

function presenceIn(text: string, words: RegExp): boolean | undefined {
  const word = words
    .exec(text)
    ?.slice(1)
    .find((each) => each !== undefined);
  return word === undefined ? undefined : /^(required|mandatory)$/i.test(word);
}

/** Whether running text says that what it describes is required: at its start, behind a type, in brackets, or in so many words. */
function requiredAside(text: string): boolean | undefined {
  const [first = ''] = /^\W*[\w-]+/.exec(text) ?? [];
  return presenceIn(typeIn(first) ? text.slice(first.length) : text, aside);
}

const titles = {
  name: /^(name|field|param|header|key|property|attribute|element|member|error|code|response)/i,
  type: /^(data ?)?type\b|^format\b/i,
  required: /required|mandatory|optional|presence/i,
};

const isTypeCell = (cell: string) => /^[\w\s<>[\]()/,-]{1,40}$/.test(cell) && typeIn(cell) !== undefined;
const isRequiredCell = (cell: string) => cell.length < 20 && requiredIn(cell) !== undefined;

/** What a cell names, without quotes and marks around it. */
const nameIn = (cell: string): string => /[A-Za-z_$][\w$.-]*/.exec(cell)?.[0].replace(/[.-]+$/, '') ?? '';

/** Which column of a table holds what; -1 for none. */
function columnsOf({ columns, rows }: Table, known: ReadonlySet<string>) {
  const width = Math.max(columns.length, ...rows.map((row) => row.length));
  const places = Array.from({ length: width }, (_, index) => index);
  const most = (score: (cell: string) => boolean): number => {
    const counts = places.map((at) => rows.filter((row) => score(row[at] ?? '')).length);
    const best = Math.max(0, ...counts);
    return best > rows.length / 2 ? counts.indexOf(best) : -1;
  };
  const titled = (title: RegExp) => columns.findIndex((text) => title.test(text));
  const counts = places.map(
    (at) => rows.filter((row) => known.has(nameIn(row[at] ?? '').toLowerCase())).length,
  );
  const named =
    Math.max(...counts) > 0 ? counts.indexOf(Math.max(...counts)) : Math.max(0, titled(titles.name));
  const or = (first: number, second: () => number) => (first >= 0 && first !== named ? first : second());
  const notName = (at: number) => (at === named ? -1 : at);
  return {
    name: named,
    type: or(titled(titles.type), () => notName(most(isTypeCell))),
    required: or(titled(titles.required), () => notName(most(isRequiredCell))),
  };
}

/** The type with which a description begins. Further on, the word is about something else. */
const typeAtStart = (text: string): PageType | undefined =>
  typeIn(
    /^\W*(?:(?:required|optional|mandatory)\W+)?[\w-]+(?:\[\])?(?=\s*(?:[.,;:)\]|–—]|$))/i.exec(text)?.[0] ??
      '',
  );

const mediaTypesIn = (text: string): string[] => [
  ...new Set(
    text.match(/\b(application|text|multipart)\/[\w.+-]*[\w+]/gi)?.map((type) => type.toLowerCase()),
  ),
];

/** HTTP statuses that a row names as such: a cell of its own, in brackets behind a name, or in so many words. */
const statusesIn = (row: readonly string[]): number[] => {
  const named = /\b(?:HTTP|status)(?: status)?(?: code)?[:\s]+([2-5]\d\d)\b/gi;
  const apart = /^(?:[A-Z_]+\s*)?[([]?([2-5]\d\d)[)\]]?(?:\s+[A-Z][A-Za-z ]+)?$/;
  const found = row.flatMap((cell) => [
    ...[...cell.matchAll(named)].map(([, status]) => status),
    ...(apart.exec(cell)?.slice(1) ?? []),
  ]);
  return [...new Set(found.map(Number))];
};

/** The column is about being optional, so that yes means no. */
const turned = (title: string | undefined, cell: string, required: boolean | undefined) =>
  required !== undefined && title && /optional/i.test(title) && !/required|mandatory|optional/i.test(cell)
    ? !required
    : required;

/** What the rows of a table name, and what they say of it. `known` are the names of the contract in lower case. */
export function entriesOf(table: Table, known: ReadonlySet<string>): Entry[] {
  const at = columnsOf(table, known);
  return table.rows.flatMap((row) => {
    const cell = row[at.name] ?? '';
    const name = nameIn(cell);
    if (name === '') return [];
    const beside = cell.slice(cell.indexOf(name) + name.length);
    const others = row.filter((_, index) => index !== at.name && index !== at.type && index !== at.required);
    const type =
      at.type >= 0
        ? typeIn(row[at.type] ?? '')
        : (typeIn(beside.slice(0, 40)) ?? typeAtStart(others.join(' ')));
    const [title, said] = [table.columns[at.required], row[at.required] ?? ''];
    const required =
      turned(title, said, requiredIn(said)) ??
      (/^\s*\*/.test(beside) || undefined) ??
      presenceIn(beside, inWords) ??
      requiredAside(row[at.type] ?? '') ??
      requiredAside(others.join(' '));
    return [
      {
        name,
        ...(type === undefined ? {} : { type }),
        ...(required === undefined ? {} : { required }),
        mediaTypes: mediaTypesIn(row.join(' ')),
        statuses: statusesIn(row),
      },
    ];
  });
}
