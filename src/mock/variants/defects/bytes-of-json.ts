import { onAccepted, onRejection } from '../../alterations/answers.ts';
import type { Answer } from '../../answer.ts';
import type { Defect } from '../../variant.ts';

type Row = readonly [which: string, says: string, write: (json: Buffer) => Buffer];

const mark = Buffer.from([0xef, 0xbb, 0xbf]);

/** Answers to completions in JSON that is not UTF-8, or begins with a mark (requirement body.no-bom, RFC 8259 section 8.1). */
const rows: readonly Row[] = [
  [
    'after-bom',
    'a byte order mark stands before the JSON of every answer',
    (json) => Buffer.concat([mark, json]),
  ],
];

export const bytesOfJson: readonly Defect[] = rows.map(([which, says, write]) => {
  const rewritten = (answer: Answer): Answer =>
    answer.body.length > 0 ? { ...answer, body: write(answer.body) } : answer;
  return {
    id: `json-${which}`,
    says,
    family: 'accepted',
    violates: ['body.no-bom'],
    alter: (mock) => onRejection(onAccepted(mock, rewritten), rewritten),
  };
});
