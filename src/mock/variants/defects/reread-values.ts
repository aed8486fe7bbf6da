import { rereadsMember } from '../../alterations/bodies.ts';
import { memberOf } from '../../call.ts';
import type { Defect } from '../../variant.ts';
import { kebabCase } from '../kebab-case.ts';

type Read = (value: unknown) => unknown;

const unlisted: Read = (value) => (Array.isArray(value) && value.length === 1 ? value[0] : value);
const unwrapped: Read = (value) => memberOf({ body: { value } }, 'value') ?? value;
const ofDigits: Read = (value) => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value);
const ofNumber =
  (read: (value: number) => number): Read =>
  (value) =>
    typeof value === 'number' ? read(value) : value;

const fields = ['uploadId', 'catalogId', 'fileName', 'fileSize', 'completedBy'];

type Row = readonly [field: string, how: string, rule: string, says: string, read: Read];

/** Wrong values that are read as right ones, and then judged and looked up like these. */
const rows: readonly Row[] = [
  ...fields.flatMap((field): Row[] => [
    [field, 'array-unwrapped', 'type', 'may stand in a list of one', unlisted],
    [field, 'object-unwrapped', 'type', 'may be an object that holds the value', unwrapped],
  ]),
  ['catalogId', 'digits-read', 'type', 'may be a string of digits', ofDigits],
  ['fileSize', 'digits-read', 'type', 'may be a string of digits', ofDigits],
  ['catalogId', 'fraction-cut', 'integer', 'loses its fraction', ofNumber(Math.trunc)],
  ['catalogId', 'sign-ignored', 'positive', 'counts without its sign', ofNumber(Math.abs)],
];

export const rereadValues: readonly Defect[] = rows.map(([field, how, rule, says, read]) => ({
  id: `${kebabCase(field)}-${how}`,
  says: `${field} ${says}`,
  family: 'validation',
  violates: [`body.${field}.${rule}`],
  alter: (mock) => rereadsMember(mock, field, read),
}));
