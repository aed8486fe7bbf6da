import { skipGuards } from '../../alterations/decisions.ts';
import type { Defect } from '../../variant.ts';

type Row = readonly [
  which: string,
  says: string,
  taken: (type: string | undefined) => boolean,
  ...violates: string[],
];

/** Media types that a server takes for JSON without asking (requirements headers.content-type, headers.content-type.exact). */
const rows: readonly Row[] = [
  ['any', 'any Content-Type will do', () => true, 'headers.content-type', 'headers.content-type.exact'],
  ['missing', 'Content-Type may be absent', (type) => type === undefined],
  ['text', 'text/plain will do as the content type', (type) => type === 'text/plain'],
  ['xml', 'application/xml will do as the content type', (type) => type === 'application/xml'],
  [
    'form',
    'application/x-www-form-urlencoded will do as the content type',
    (type) => type === 'application/x-www-form-urlencoded',
  ],
  ['multipart', 'multipart/form-data will do as the content type', (type) => /^multipart\//.test(type ?? '')],
  [
    'text-json',
    'text/json will do as the content type',
    (type) => type === 'text/json',
    'headers.content-type.exact',
  ],
  [
    'vendor-json',
    'any JSON media type will do as the content type',
    (type) => /^application\/[\w.]+\+json$/.test(type ?? ''),
    'headers.content-type.exact',
  ],
];

export const mediaTypesAccepted: readonly Defect[] = rows.map(([which, says, taken, ...violates]) => ({
  id: `content-type-${which}-accepted`,
  says,
  family: 'validation',
  violates: violates.length > 0 ? violates : ['headers.content-type'],
  alter: (mock) => skipGuards(mock, ['contentType'], ({ headers }) => taken(headers['content-type'])),
}));
