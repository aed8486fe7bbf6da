import type { Defect } from '../../variant.ts';

type Row = readonly [which: string, says: string, write: (json: string) => string];

/** Answers to completions whose JSON begins with what is none (requirement body.no-bom, RFC 8259 section 8.1). */
const rows: readonly Row[] = [
  ['after-bom', 'a byte order mark stands before the JSON of completions', (json) => `\uFEFF${json}`],
];

// Without a signed URL that can be read there is no upload to complete.
const isSignedUrl = (value: unknown) => Object.hasOwn(Object(value), 'signedUrl');

export const bytesOfJson: readonly Defect[] = rows.map(([which, says, write]) => ({
  id: `json-${which}`,
  says,
  family: 'accepted',
  violates: ['body.no-bom'],
  alter: (mock) => ({
    ...mock,
    serialise: (value) =>
      isSignedUrl(value) ? mock.serialise(value) : write(mock.serialise(value).toString()),
  }),
}));
