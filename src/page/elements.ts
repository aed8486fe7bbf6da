import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** What no reader of the page sees as its content. */
const unseen: ReadonlySet<string> = new Set(
  'script style template noscript svg nav footer button select option head iframe'.split(' '),
);

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

export const attribute = (element: Element, name: string): string =>
  element.attrs.find((each) => each.name === name)?.value ?? '';

const isHidden = (element: Element): boolean =>
  unseen.has(element.tagName) ||
  element.attrs.some(({ name }) => name === 'hidden') ||
  attribute(element, 'aria-hidden') === 'true';

/** The elements directly in a node that a reader sees. */
export const elementsIn = (node: Node): Element[] =>
  childrenOf(node)
    .filter(isElement)
    .filter((element) => !isHidden(element));

/** Every element below a node that a reader sees and that is one of these, itself never. */
export const descendants = (node: Node, is: (element: Element) => boolean): Element[] =>
  elementsIn(node).flatMap((element) => [...(is(element) ? [element] : []), ...descendants(element, is)]);

export const named =
  (...names: readonly string[]) =>
  ({ tagName }: Element): boolean =>
    names.includes(tagName);

/** What stands on lines of its own. */
const apart: ReadonlySet<string> = new Set(
  'p div ul ol li dl dt dd table tr td th pre section br'.split(' '),
);

function rawText(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!isElement(node)) return childrenOf(node).map(rawText).join('');
  if (isHidden(node)) return '';
  if (node.tagName === 'img') return ` ${attribute(node, 'alt')} `;
  const inside = childrenOf(node)
    .map((child, index, all) => `${isBoundary(all[index - 1], child) ? ' ' : ''}${rawText(child)}`)
    .join('');
  return apart.has(node.tagName) ? ` ${inside} ` : inside;
}

/** Two elements side by side are two words, as platforms set them apart by style alone. */
const isBoundary = (before: Node | undefined, node: Node): boolean =>
  before !== undefined && [before, node].every((side) => isElement(side) && side.tagName !== 'wbr');

/** White space of every kind as one blank; invisible characters that break long words, soft hyphens and byte order marks out. */
export const onOneLine = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export const textOf = (node: Node): string => onOneLine(rawText(node));

/** Code keeps its lines. Each line of it may be an element of its own. */
export function codeOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (isElement(node) && isHidden(node)) return '';
  if (isElement(node) && node.tagName === 'br') return '\n';
  const text = childrenOf(node).map(codeOf).join('');
  return isElement(node) && ['div', 'p', 'li', 'tr'].includes(node.tagName) ? `${text}\n` : text;
}
