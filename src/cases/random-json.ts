import fc, { type Arbitrary } from 'fast-check';
import type { Layout } from '../contract/edit.ts';
import { jsonEscape } from './render.ts';

/**
 * A value as JSON text in which no template sees a placeholder. Strings are written in ASCII alone or, when `raw`,
 * with every character as it is that JSON lets stand so (RFC 8259 section 7).
 */
export function literalJson(value: string | number | boolean | null, raw = false): string {
  const text = typeof value === 'string' && !raw ? `"${jsonEscape(value)}"` : JSON.stringify(value);
  return text.replaceAll('{{', '{\\u007b');
}

const plain: Layout = { order: [], spaces: [''] };

/** Members in any order, white space of any kind between tokens; shrinks to neither at once. */
export function layouts(): Arbitrary<Layout> {
  const space = fc.string({ unit: fc.constantFrom(' ', '\n', '\t', '\r'), maxLength: 3 });
  return fc.oneof(
    { withCrossShrink: true },
    fc.constant(plain),
    fc.record({
      order: fc.array(fc.nat(9), { minLength: 5, maxLength: 5 }),
      spaces: fc.array(space, { minLength: 1, maxLength: 24 }),
    }),
  );
}

/** A JSON value as data; `valid` stands for the right value of a field, `quoted` for its text in quotes. */
export type JsonTree =
  | { readonly kind: 'scalar'; readonly value: string | number | boolean | null }
  | { readonly kind: 'valid' }
  | { readonly kind: 'quoted' }
  | { readonly kind: 'array'; readonly items: readonly JsonTree[] }
  | { readonly kind: 'object'; readonly members: readonly (readonly [name: string, value: JsonTree])[] };

const scalar = (values: Arbitrary<string | number | boolean | null>): Arbitrary<JsonTree> =>
  fc.record({ kind: fc.constant('scalar' as const), value: values });

function scalars(): Arbitrary<string | number | boolean | null> {
  const numbers = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
  return fc.oneof(
    fc.constant(null),
    fc.boolean(),
    numbers,
    numbers.map(String),
    fc.string({ maxLength: 20 }),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
}

/** Any JSON value, some with the right one inside. */
export const jsonTrees = (): Arbitrary<JsonTree> =>
  fc.letrec<{ tree: JsonTree }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', maxDepth: 4 },
      scalar(scalars()),
      fc.constantFrom({ kind: 'valid' as const }, { kind: 'quoted' as const }),
      fc.record({ kind: fc.constant('array' as const), items: fc.array(tie('tree'), { maxLength: 4 }) }),
      fc.record({
        kind: fc.constant('object' as const),
        members: fc.array(fc.tuple(fc.string({ maxLength: 8 }), tie('tree')), { maxLength: 4 }),
      }),
    ),
  })).tree;

/** A JSON value as text; `valid` is the text of the right one. */
export function treeText(tree: JsonTree, valid: string): string {
  if (tree.kind === 'scalar') return literalJson(tree.value);
  if (tree.kind === 'valid') return valid;
  if (tree.kind === 'quoted') return `"${valid.replace(/^"|"$/g, '')}"`;
  if (tree.kind === 'array') return `[${tree.items.map((item) => treeText(item, valid)).join(',')}]`;
  return `{${tree.members.map(([name, value]) => `${literalJson(name)}:${treeText(value, valid)}`).join(',')}}`;
}
