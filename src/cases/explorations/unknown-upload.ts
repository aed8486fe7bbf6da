import fc, { type Arbitrary } from 'fast-check';
import type { Layout } from '../../contract/edit.ts';
import type { Exploration } from '../exploration.ts';
import { layouts, literalJson } from '../random-json.ts';

interface Unknown {
  readonly layout: Layout;
  readonly uploadId: string;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';
const drawnFrom = (characters: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...characters), minLength, maxLength });

// All of them are long: a short one, or a number with zeros in front, may be somebody's.
const alphanumeric = letters + letters.toUpperCase() + digits;
const shapes = (): readonly Arbitrary<string>[] => [
  drawnFrom(alphanumeric, 12, 12).map((end) => `upload_${end}`),
  drawnFrom(alphanumeric, 16, 64),
  drawnFrom(`${alphanumeric}-_.`, 20, 64).map((middle) => `u${middle}1`),
  drawnFrom('abcdef0123456789', 24, 64),
  fc.tuple(fc.constantFrom(...digits.slice(1)), drawnFrom(digits, 17, 30)).map((parts) => parts.join('')),
  fc.uuid(),
  fc.ulid(),
];

/** A well-formed uploadId that no upload has, in any shape that such ids come in. */
export const unknownUpload: Exploration<Unknown> = {
  id: 'explore.unknown-upload',
  title: 'random uploads that nobody made are refused with UPLOAD_NOT_FOUND',
  weight: 2,
  requirements: () => ['upload.exists'],
  values: () => fc.record({ layout: layouts(), uploadId: fc.oneof(...shapes()) }),
  rowOf: ({ layout, uploadId }) => ({
    requirement: 'upload.exists',
    title: 'the uploadId is a random one of a random shape',
    set: { uploadId: literalJson(uploadId) },
    layout,
  }),
};
