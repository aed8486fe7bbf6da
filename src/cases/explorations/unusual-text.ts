import fc, { type Arbitrary } from 'fast-check';
import type { Layout } from '../../contract/edit.ts';
import type { Exploration } from '../exploration.ts';
import { layouts, literalJson } from '../random-json.ts';

interface Unusual {
  readonly layout: Layout;
  readonly fileName: string;
  readonly completedBy: string;
  /** Bytes. */
  readonly fileSize: number;
  /** Whether characters beyond ASCII stand in the body as they are, in UTF-8. */
  readonly raw: boolean;
}

/** The plain value now and then, so that whatever does not matter shrinks to it at once. */
const mostly = <T>(plain: T, values: Arbitrary<T>): Arbitrary<T> =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: fc.constant(plain) },
    { weight: 11, arbitrary: values },
  );

// Code units in any order: half a surrogate pair is a string too (RFC 8259 section 8.2).
const codeUnit = () => fc.nat(0xffff).map((unit) => String.fromCharCode(unit));

// Not fast-check's own `binary`, which takes over a second to make, in every process of a run.
const codePoint = () => fc.nat(0x10ffff).map((point) => String.fromCodePoint(point));

const anyText = () =>
  fc
    .oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: mostly('a', codePoint()) }),
      fc.string({ unit: mostly('a', codeUnit()) }),
    )
    // Blank text is a fault of its own (body.<string>.nonempty). With a least length, fast-check drops no last character.
    .filter((text) => text.trim() !== '');

/** Valid types that hold any text and any exact size. What is read before the upload is looked up shows without one. */
export const unusualText: Exploration<Unusual> = {
  id: 'explore.unusual-text',
  title: 'random texts and sizes are accepted or rejected without a 5xx, reset or hang',
  weight: 5,
  requirements: () => ['robust.values'],
  values: () => {
    const texts = mostly('a', anyText());
    return fc.record({
      layout: layouts(),
      fileName: texts,
      completedBy: texts,
      fileSize: mostly(0, fc.maxSafeNat()),
      raw: fc.boolean(),
    });
  },
  rowOf: ({ layout, fileName, completedBy, fileSize, raw }) => ({
    requirement: 'robust.values',
    title: 'fileName and completedBy hold random text',
    set: {
      uploadId: '"{{random:upload}}"',
      fileName: literalJson(fileName, raw),
      completedBy: literalJson(completedBy, raw),
      fileSize: literalJson(fileSize),
    },
    layout,
  }),
};
