import type { Difference } from './difference.ts';
import type { Entry, Part, Statement } from './statement.ts';
import { parts } from './statement.ts';

/** Names of headers know no letter case (RFC 9110 section 5.1). */
const keyOf = (part: Part, name: string): string => (part === 'headers' ? name.toLowerCase() : name);

const presence = (required: boolean): string => (required ? 'required' : 'optional');

/** What a page says of a name otherwise than the contract. What it leaves open differs in nothing. */
function entryDifferences(part: Part, page: Entry, contract: Entry): Difference[] {
  const of = { part, name: contract.name };
  const { type, required, mediaTypes, statuses } = page;
  // No page calls the fields of its answers required; theirs is to be there.
  const saysPresence = required !== undefined && part !== 'codes' && part !== 'response';
  return [
    ...(type !== undefined && contract.type !== undefined && type !== contract.type
      ? [{ ...of, aspect: 'type' as const, page: type, contract: contract.type }]
      : []),
    ...(saysPresence && required !== contract.required
      ? [
          {
            ...of,
            aspect: 'required' as const,
            page: presence(required),
            contract: presence(contract.required ?? false),
          },
        ]
      : []),
    ...(contract.mediaTypes.length > 0 && mediaTypes.some((each) => !contract.mediaTypes.includes(each))
      ? [
          {
            ...of,
            aspect: 'media type' as const,
            page: mediaTypes.join(', '),
            contract: contract.mediaTypes.join(', '),
          },
        ]
      : []),
    ...(part === 'codes' && statuses.length > 0
      ? [{ ...of, aspect: 'status' as const, page: statuses.join(', ') }]
      : []),
  ];
}

/** Names that only one of both has. A new name in the place of a lost one is the same thing under another name. */
function nameDifferences(part: Part, page: readonly Entry[], contract: readonly Entry[]): Difference[] {
  const keys = (entries: readonly Entry[]) => new Set(entries.map(({ name }) => keyOf(part, name)));
  const [ofPage, ofContract] = [keys(page), keys(contract)];
  const lost = contract.filter(({ name }) => !ofPage.has(keyOf(part, name)));
  const added = page.filter(({ name }) => !ofContract.has(keyOf(part, name)));
  const renamed = page.length === contract.length ? lost : [];
  const successor = ({ name }: Entry) => {
    const at = page[contract.findIndex((entry) => entry.name === name)];
    return added.find((entry) => entry === at)?.name;
  };
  const pairs = new Map(renamed.flatMap((entry) => [[entry.name, successor(entry)] as const]));
  const taken = new Set(pairs.values());
  return [
    ...lost.map(({ name }) => {
      const next = pairs.get(name);
      return { aspect: 'name' as const, part, name, contract: name, ...(next ? { page: next } : {}) };
    }),
    ...added
      .filter(({ name }) => !taken.has(name))
      .map(({ name }) => ({ aspect: 'name' as const, part, name, page: name })),
  ];
}

function partDifferences(part: Part, page: readonly Entry[], contract: readonly Entry[]): Difference[] {
  const said = new Map(page.map((entry) => [keyOf(part, entry.name), entry]));
  return [
    ...nameDifferences(part, page, contract),
    ...contract.flatMap((entry) => {
      const own = said.get(keyOf(part, entry.name));
      return own ? entryDifferences(part, own, entry) : [];
    }),
  ];
}

/** Differences of two lists of single things; where each has one that the other has not, it is one change. */
function listDifferences(
  aspect: Difference['aspect'],
  page: readonly string[],
  contract: readonly string[],
): Difference[] {
  const added = page.filter((item) => !contract.includes(item));
  const lost = contract.filter((item) => !page.includes(item));
  return Array.from({ length: Math.max(added.length, lost.length) }, (_, at) => ({
    aspect,
    ...(added[at] === undefined ? {} : { page: added[at] }),
    ...(lost[at] === undefined ? {} : { contract: lost[at] }),
  }));
}

/** In what a page differs from the contract, in the order of the page. */
export function differences(page: Statement, contract: Statement): Difference[] {
  // A page that only shows an example of a region loses none.
  const regions = page.listsRegions
    ? contract.regions
    : contract.regions.filter((name) => page.regions.includes(name));
  const methods = page.methods.length > 0 ? contract.methods : [];
  return [
    ...listDifferences('method', page.methods, methods),
    ...listDifferences('path', page.paths, contract.paths),
    ...page.regions
      .filter((name) => !contract.regions.includes(name))
      .map((name) => ({ aspect: 'region' as const, page: name })),
    ...regions
      .filter((name) => !page.regions.includes(name))
      .map((name) => ({ aspect: 'region' as const, contract: name })),
    ...parts.flatMap((part) => partDifferences(part, page[part], contract[part])),
    ...listDifferences('query parameter', page.query, contract.query),
    ...listDifferences('error body', page.errorBody, contract.errorBody),
  ];
}

/** What a page names without saying of it what the contract says: it is not compared. */
export function unsaid(page: Statement, contract: Statement): string[] {
  const missing = (part: Part, aspect: 'type' | 'required') =>
    page[part]
      .filter(
        ({ name, [aspect]: said }) =>
          said === undefined && contract[part].some((entry) => keyOf(part, entry.name) === keyOf(part, name)),
      )
      .map(({ name }) => `${aspect} of ${name}`);
  return [
    ...(page.methods.length > 0 ? [] : ['method']),
    ...(page.regions.length > 0 ? [] : ['regions']),
    ...missing('headers', 'required'),
    ...missing('fields', 'type'),
    ...missing('fields', 'required'),
    ...missing('response', 'type'),
  ];
}

/** How many marks of the page a text has to bear to be taken for it, of the four below. */
const marksNeeded = 2;

const shared = (page: readonly Entry[], contract: readonly Entry[]): number =>
  contract.filter(({ name }) => page.some((entry) => entry.name === name)).length;

/** Whether what was read is the page: its neighbours share its headers, its regions and some of its names. */
export function isThePage(page: Statement, contract: Statement, title: string, ownTitle: string): boolean {
  const marks = [
    title.toLowerCase().includes(ownTitle.toLowerCase()),
    page.paths.some((path) => contract.paths.includes(path)),
    shared(page.fields, contract.fields) > 2,
    shared(page.response, contract.response) > 1,
  ];
  return marks.filter(Boolean).length >= marksNeeded;
}
