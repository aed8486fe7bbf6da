import { parse } from 'parse5';
import { type Block, joinRows, type Table } from './block.ts';
import {
  attribute,
  childrenOf,
  codeOf,
  descendants,
  type Element,
  elementsIn,
  isElement,
  named,
  onOneLine,
  textOf,
} from './elements.ts';

const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/.test(tagName);

/** How documentation platforms mark the name of a parameter that they lay out without a table. */
const isRowName = (element: Element): boolean =>
  /(^|[\s_-])(param|prop|field|header|attr)[a-z]*[\w-]*name/i.test(attribute(element, 'class'));

const holdsBlocks = named(
  'table',
  'pre',
  'dl',
  'ul',
  'ol',
  'li',
  'p',
  'div',
  'section',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
);

const rowsOf = (table: Element): Element[] =>
  elementsIn(table).flatMap((part) =>
    part.tagName === 'tr' ? [part] : named('thead', 'tbody', 'tfoot')(part) ? rowsOf(part) : [],
  );

const cellsOf = (row: Element): Element[] => elementsIn(row).filter(named('th', 'td'));

/** Words of which one is the title of a column; a first row of them is a row of titles whatever its markup. */
const titleWord =
  /^(name|field|param|header|key|property|attribute|type|description|code|error|required|value)/i;

function isTitleRow(row: Element): boolean {
  const cells = cellsOf(row);
  const isTitles = cells.length > 1 && cells.every(named('th'));
  return isTitles || (cells.length > 1 && cells.filter((cell) => titleWord.test(textOf(cell))).length > 1);
}

function tableOf(table: Element): Table {
  const rows = rowsOf(table);
  const [first] = rows;
  const titled = first !== undefined && isTitleRow(first);
  const texts = (row: Element) => cellsOf(row).map(textOf);
  return { kind: 'table', columns: titled ? texts(first) : [], rows: rows.slice(Number(titled)).map(texts) };
}

function definitionsOf(list: Element): Table {
  const rows: string[][] = [];
  for (const part of descendants(list, named('dt', 'dd'))) {
    if (part.tagName === 'dt') rows.push([textOf(part)]);
    else rows.at(-1)?.push(textOf(part));
  }
  return { kind: 'table', columns: [], rows };
}

/** An item that begins with the name of something, set off by markup or by a sign. */
const namedItem = /^([\w$.-]+\*?)\s*(?:[:–—(]|\s-\s)\s*(.*)$/;

function itemBlock(item: Element): Block {
  const text = onOneLine(
    childrenOf(item)
      .map((child) => (isElement(child) && named('ul', 'ol')(child) ? '' : textOf(child)))
      .join(' '),
  );
  const [, name, rest] = namedItem.exec(text) ?? [];
  const [first] = childrenOf(item).filter((child) => isElement(child) || textOf(child) !== '');
  const marked = first && isElement(first) && named('code', 'strong', 'b', 'em')(first) ? textOf(first) : '';
  if (name) return { kind: 'table', columns: [], rows: [[name, rest ?? '']] };
  if (/^[\w$.-]+\*?$/.test(marked))
    return { kind: 'table', columns: [], rows: [[marked, text.slice(marked.length)]] };
  return { kind: 'text', text };
}

const itemBlocks = (item: Element): Block[] => [
  ...(descendants(item, holdsBlocks).length > 0 && descendants(item, named('pre', 'table', 'dl')).length > 0
    ? elementsIn(item).flatMap(blocksOf)
    : [itemBlock(item), ...elementsIn(item).filter(named('ul', 'ol')).flatMap(blocksOf)]),
];

/** A row of a platform: its name, and what else stands in it. */
function platformRow(element: Element): Block | undefined {
  const [name, ...further] = descendants(element, isRowName);
  if (
    !name ||
    further.length > 0 ||
    descendants(element, (each) => isHeading(each) || holdsRows(each)).length > 0
  )
    return undefined;
  const own = textOf(name);
  const rest = textOf(element).replace(own, '');
  return rest.trim() === '' ? undefined : { kind: 'table', columns: [], rows: [[own, rest]] };
}

const holdsRows = named('table', 'pre', 'dl');

/** A paragraph that is nothing but bold is a heading in all but its markup. */
function paragraph(element: Element): Block {
  const text = textOf(element);
  const [only, ...others] = childrenOf(element).filter((child) => textOf(child) !== '');
  const isTitle = only && others.length === 0 && isElement(only) && named('strong', 'b')(only);
  return isTitle && text.length < 60 ? { kind: 'heading', level: 7, text } : { kind: 'text', text };
}

function blocksOf(element: Element): Block[] {
  const { tagName } = element;
  if (isHeading(element)) return [{ kind: 'heading', level: Number(tagName[1]), text: textOf(element) }];
  if (tagName === 'table') return [tableOf(element)];
  if (tagName === 'pre') return [{ kind: 'code', text: codeOf(element) }];
  if (tagName === 'dl') return [definitionsOf(element)];
  if (tagName === 'li') return itemBlocks(element);
  const row = platformRow(element);
  if (row) return [row];
  if (descendants(element, holdsBlocks).length === 0) return [paragraph(element)];
  return childrenOf(element).flatMap((child) => {
    if (isElement(child)) return elementsIn(element).includes(child) ? blocksOf(child) : [];
    const text = textOf(child);
    return text === '' ? [] : [{ kind: 'text' as const, text }];
  });
}

// Browsers nest no deeper than 512 elements (WHATWG HTML, 13.2.6.1, lets them); every step here goes one call deeper.
const deepest = 1000;

/** Whether elements nest deeper than any page does. */
function isTooDeep(root: Parameters<typeof childrenOf>[0]): boolean {
  let level = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((node) => [...childrenOf(node)]);
  }
  return false;
}

/** What an HTML page says, in reading order; nothing when it is no page that a browser could show. */
export function readHtml(html: string): Block[] {
  const document = parse(html);
  if (isTooDeep(document)) return [];
  const blocks = elementsIn(document).flatMap(blocksOf);
  return joinRows(blocks.filter((block) => block.kind === 'table' || block.text !== ''));
}
