import type { Block, Table } from './block.ts';
import { entriesOf } from './entry.ts';
import type { Entry, Part, Statement } from './statement.ts';
import { parts } from './statement.ts';

/** What a table of the page is about. */
export type Topic = Part | 'query' | 'errorBody' | 'regions';

/** A block below its headings, the nearest first. */
export interface Placed<Kind extends Block = Block> {
  readonly block: Kind;
  readonly headings: readonly string[];
}

/** Blocks with the headings that they stand under. */
export function placedBlocks(blocks: readonly Block[]): Placed[] {
  let path: { readonly level: number; readonly text: string }[] = [];
  return blocks.flatMap((block) => {
    if (block.kind !== 'heading') return [{ block, headings: path.map(({ text }) => text) }];
    path = [block, ...path.filter(({ level }) => level < block.level)];
    return [];
  });
}

const headingWords: readonly (readonly [Topic, RegExp])[] = [
  ['codes', /\berrors?\b|\bfailures?\b/i],
  ['regions', /\bregions?\b|\bdata cent(er|re)s?\b|\bbase url\b/i],
  ['headers', /\bheaders?\b/i],
  ['query', /\bquery\b|\bpath param/i],
  ['response', /\bresponses?\b|\breturns?\b|\boutput\b/i],
  ['fields', /\bbody\b|\bpayload\b|\bparam(eter)?s?\b|\brequest\b|\bfields?\b|\binput\b/i],
];

const topicOfText = (text: string): Topic | undefined =>
  headingWords.find(([, words]) => words.test(text))?.[0];

const isCode = (name: string): boolean => /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/.test(name);

/** The names of the contract, each in lower case, by part. */
const knownNames = (contract: Statement) =>
  parts.map((part) => [part, new Set(contract[part].map(({ name }) => name.toLowerCase()))] as const);

/** The part of which a table holds most names, with how many. */
function overlap(entries: readonly Entry[], contract: Statement): readonly [Part, number] {
  const names = entries.map(({ name }) => name.toLowerCase());
  const counts = knownNames(contract).map(
    ([part, known]) => [part, names.filter((name) => known.has(name)).length] as const,
  );
  return counts.toSorted(([, one], [, other]) => other - one)[0] ?? ['fields', 0];
}

/** What a table is about: by names that it shares with the contract, by its columns, by the headings above it. */
function topicOf(table: Table, headings: readonly string[], entries: readonly Entry[], contract: Statement) {
  const [part, shared] = overlap(entries, contract);
  if (shared > 1) return part;
  if (entries.length > 0 && entries.every(({ name }) => isCode(name))) return 'codes';
  const said = [...headings, ...table.columns].map(topicOfText).find((each) => each !== undefined);
  const topic = said ?? (shared > 0 ? part : undefined);
  return topic === 'codes' && !entries.some(({ name }) => isCode(name)) ? 'errorBody' : topic;
}

/** A table of the page that is about the operation, with what it names. */
export interface Section extends Placed<Table> {
  readonly topic: Topic;
  readonly entries: readonly Entry[];
}

const everything = /\b(all|each|every)\b[^.]*\b(required|mandatory)\b/i;

/** The tables of a page that are about something. */
export function sectionsOf(placed: readonly Placed[], contract: Statement): Section[] {
  const known = new Set(knownNames(contract).flatMap(([, names]) => [...names]));
  return placed.flatMap(({ block, headings }) => {
    if (block.kind !== 'table') return [];
    const entries = entriesOf(block, known);
    const topic = topicOf(block, headings, entries, contract);
    if (topic === undefined) return [];
    const allRequired = placed.some(
      (other) =>
        other.block.kind === 'text' && other.headings[0] === headings[0] && everything.test(other.block.text),
    );
    const complete = allRequired ? entries.map((entry) => ({ required: true, ...entry })) : entries;
    return [{ block, headings, topic, entries: complete }];
  });
}
