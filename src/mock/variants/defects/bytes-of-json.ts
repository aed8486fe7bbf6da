import type { Defect } from '../../variant.ts';

type Row = readonly [which: string, says: string, write: (json: string) => string | Buffer];

/** JSON that is not UTF-8, or begins with a mark (requirement body.no-bom, RFC 8259 section 8.1). */
const rows: readonly Row[] = [
  ['after-bom', 'a byte order mark stands before the JSON of every answer', (json) => `\uFEFF${json}`],
];

export const bytesOfJson: readonly Defect[] = rows.map(([which, says, write]) => ({
  id: `json-${which}`,
  says,
  family: 'accepted',
  violates: ['body.no-bom'],
  alter: (mock) => ({ ...mock, serialise: (value) => write(mock.serialise(value).toString()) }),
}));
