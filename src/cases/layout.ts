import fc, { type Arbitrary } from 'fast-check';
import type { Members } from './members.ts';
import { jsonEscape } from './render.ts';

/** How a JSON object is laid out: none of it may matter to a reader (RFC 8259 sections 2 and 4). */
export interface Layout {
  /** A number for each member; they stand in the order of their numbers. */
  readonly order: readonly number[];
  /** White space before each token in turn, from the first again when there are more tokens. */
  readonly spaces: readonly string[];
}

const plain: Layout = { order: [], spaces: [''] };

const space = fc.string({ unit: fc.constantFrom(' ', '\n', '\t', '\r'), maxLength: 3 });

/** Members in any order, white space of any kind between tokens; shrinks to neither at once. */
export const layouts: Arbitrary<Layout> = fc.oneof(
  { withCrossShrink: true },
  fc.constant(plain),
  fc.record({
    order: fc.array(fc.nat(9), { minLength: 5, maxLength: 5 }),
    spaces: fc.array(space, { minLength: 1, maxLength: 24 }),
  }),
);

/** The members as JSON text in this layout. */
export function laidOut(members: Members, { order, spaces }: Layout): string {
  const ordered = members
    .map((member, index) => ({ member, rank: order[index] ?? 0 }))
    .toSorted((one, other) => one.rank - other.rank);
  const tokens = ordered.flatMap(({ member: [name, json] }, index) => [
    ...(index > 0 ? [','] : []),
    `"${jsonEscape(name)}"`,
    ':',
    json,
  ]);
  return ['{', ...tokens, '}', ''].map((token, index) => spaces[index % spaces.length] + token).join('');
}
