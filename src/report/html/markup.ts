import { inert } from '../inert.ts';

/** Text that is HTML already: only the `html` tag makes it, from literals of this code. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What a template takes; strings are escaped, what is absent leaves nothing. */
export type Part = string | number | Markup | undefined | readonly Part[];

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string) => inert(text).replace(/[&<>"']/g, (character) => references[character] ?? '');

function render(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.text;
  return typeof part === 'object' ? part.map(render).join('') : escaped(String(part));
}

/** A template that escapes every value, for element content and for quoted attributes. */
export const html = (literals: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(literals.map((literal, index) => literal + render(parts[index])).join(''));
