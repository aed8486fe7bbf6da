import type { Block } from './block.ts';
import { type Address, addressesIn, isRegionName, regionOf } from './endpoint.ts';
import { curlHeaders, objectsIn } from './examples.ts';
import { placedBlocks, type Section, sectionsOf, type Topic } from './sections.ts';
import type { Entry, PageType, Statement } from './statement.ts';

type Members = Readonly<Record<string, unknown>>;

/** Headers that tools put into examples, whatever the operation. */
const ofTools: ReadonlySet<string> = new Set([
  'accept',
  'user-agent',
  'cache-control',
  'host',
  'content-length',
]);

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

const bare = (name: string): Entry => ({ name, mediaTypes: [], statuses: [] });

const typeOf = (value: unknown): PageType =>
  Array.isArray(value) ? 'array' : ((value === null ? 'object' : typeof value) as PageType);

/** The type of a member of an example, as far as it shows: a whole number may be any number, null anything. */
const exampleEntry = ([name, value]: readonly [string, unknown]): Entry =>
  value === null ? bare(name) : { ...bare(name), type: typeOf(value) };

/** Entries of one name are one: what the first says counts, what it leaves open the others say. */
function merged(entries: readonly Entry[], sameName: (name: string) => string): Entry[] {
  const byName = new Map<string, Entry>();
  for (const entry of entries) {
    const key = sameName(entry.name);
    const before = byName.get(key);
    const lists = (name: 'mediaTypes' | 'statuses') =>
      unique([...(before?.[name] ?? []), ...entry[name]] as never[]);
    byName.set(key, {
      ...entry,
      ...before,
      mediaTypes: lists('mediaTypes'),
      statuses: lists('statuses'),
    });
  }
  return [...byName.values()];
}

const entriesAbout = (sections: readonly Section[], topic: Topic): Entry[] =>
  sections.filter((section) => section.topic === topic).flatMap(({ entries }) => entries);

/** The examples that are of a part: objects that share at least two names with it, or what the page names there. */
function examplesOf(objects: readonly Members[], entries: readonly Entry[], own: readonly Entry[]): Entry[] {
  const names = new Set([...entries, ...own].map(({ name }) => name));
  return objects
    .filter((object) => Object.keys(object).filter((name) => names.has(name)).length > 1)
    .flatMap((object) => Object.entries(object).map(exampleEntry));
}

/** Whether an address is the operation's: its path, one that ends alike, or the method at another path than its neighbour's. */
const isOperation =
  ({ methods, paths: [path = ''] }: Statement, neighbour: string) =>
  ({ method, path: named }: Address): boolean =>
    named !== undefined &&
    named !== neighbour &&
    (named === path || named.split('/').at(-1) === path.split('/').at(-1) || methods.includes(method ?? ''));

const codesIn = (object: Members, codes: ReadonlySet<string>): boolean =>
  Object.values(object).some(
    (value) => (typeof value === 'string' && codes.has(value)) || (isObject(value) && codesIn(value, codes)),
  );

const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null;

/** The regions that tables about them name: by their hosts, or by their names alone. */
function listedRegions(sections: readonly Section[]): string[] {
  const cells = sections
    .filter(({ topic }) => topic === 'regions')
    .flatMap(({ block }) => block.rows.flat())
    .flatMap((cell) => cell.split(/[\s,]+/));
  return cells.filter(isRegionName);
}

/** A host of the operation that is no API host stands for itself; one with a placeholder says nothing. */
const hostRegion = (host: string, ofOperation: boolean): string[] => {
  const region = regionOf(host);
  if (region !== undefined) return [region];
  return ofOperation && !/[{}<>$]|^api\.|^localhost|^127\./.test(host) ? [host] : [];
};

/** Cells that hold nothing but a method, where no address has one beside it. */
const loneMethods = (blocks: readonly Block[]): string[] =>
  blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [block.text]))
    .filter((text) => /^(GET|POST|PUT|PATCH|DELETE)$/i.test(text))
    .map((text) => text.toUpperCase());

const textsOf = (block: Block): readonly string[] =>
  block.kind === 'table' ? block.rows.map((row) => row.join(' ')) : [block.text];

/** What a page says of the operation. `contract` tells which of its tables is about what; `neighbour` is the path of another operation that it may name. */
export function pageStatement(blocks: readonly Block[], contract: Statement, neighbour: string): Statement {
  const sections = sectionsOf(placedBlocks(blocks), contract);
  const about = (topic: Topic) => entriesAbout(sections, topic);
  const codeTexts = blocks.flatMap((block) => (block.kind === 'code' ? [block.text] : []));
  const objects = codeTexts.flatMap(objectsIn);
  const exact = (name: string) => name;
  const withExamples = (part: 'fields' | 'response') =>
    merged([...about(part), ...examplesOf(objects, contract[part], about(part))], exact);
  const sent = codeTexts.flatMap(curlHeaders).filter(([name]) => !ofTools.has(name.toLowerCase()));

  const addresses = blocks.flatMap(textsOf).flatMap(addressesIn);
  const own = addresses.filter(isOperation(contract, neighbour));
  const methods = own.flatMap(({ method = [] }) => method);
  const hosts = addresses.flatMap(({ host }) => (host === undefined ? [] : [host]));
  const listed = listedRegions(sections);
  const codes = new Set(contract.codes.map(({ name }) => name));
  const shown = objects.filter((object) => codesIn(object, codes));
  return {
    methods: unique(methods.length > 0 ? methods : loneMethods(blocks)),
    paths: unique(own.flatMap(({ path = [] }) => path)),
    regions: unique([
      ...listed,
      ...hosts.flatMap((host) =>
        hostRegion(
          host,
          own.some((each) => each.host === host),
        ),
      ),
    ]),
    listsRegions: sections.some(({ topic, block }) => topic === 'regions' && block.rows.length > 2),
    headers: merged(
      [
        ...about('headers'),
        ...sent.map(([name, value]) => ({
          ...bare(name),
          mediaTypes: name.toLowerCase() === 'content-type' ? [value.toLowerCase()] : [],
        })),
      ],
      (name) => name.toLowerCase(),
    ),
    fields: withExamples('fields'),
    response: withExamples('response'),
    codes: merged(
      about('codes').filter(({ name }) => /^[A-Z][A-Z0-9_]+$/.test(name)),
      exact,
    ),
    query: unique(about('query').map(({ name }) => name)),
    errorBody: unique([
      ...about('errorBody').map(({ name }) => name),
      ...shown.flatMap((object) => Object.keys(object)),
    ]),
  };
}
