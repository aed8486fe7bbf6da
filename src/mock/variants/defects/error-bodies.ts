import { onRejection, withHeader, withoutType } from '../../alterations/answers.ts';
import type { Answer } from '../../answer.ts';
import type { Call } from '../../call.ts';
import type { Refusal } from '../../refusal.ts';
import type { Defect } from '../../variant.ts';
import { everyRefusal } from '../requirement-groups.ts';

const page = Buffer.from('<html><head><title>400 Bad Request</title></head><body>Bad Request</body></html>');

type Row = readonly [
  id: string,
  says: string,
  change: (answer: Answer, refusal: Refusal, call: Call) => Answer,
  violates: readonly string[],
];

/** Rejections that are not the JSON they have to be, or do not say so. */
const rows: readonly Row[] = [
  [
    'error-body-empty',
    'rejections have no body',
    ({ status }) => ({ status, headers: {}, body: Buffer.alloc(0) }),
    ['error.code', ...everyRefusal],
  ],
  [
    'error-body-html',
    'rejections are HTML pages',
    (answer, { code, message }) => ({
      ...withHeader(answer, 'Content-Type', 'text/html'),
      body: Buffer.from(`<!doctype html><title>${code}</title><p>${message}</p>`),
    }),
    ['error.content-type', 'error.code', ...everyRefusal],
  ],
  [
    'error-body-html-for-malformed-json',
    'malformed JSON gets the HTML page of the framework',
    (answer, _refusal, { body }) =>
      'problem' in body ? { status: 400, headers: { 'Content-Type': 'text/html' }, body: page } : answer,
    ['body.json', 'robust.body', 'error.code', 'error.content-type'],
  ],
  ['error-content-type-missing', 'rejections do not say what they are', withoutType, ['error.content-type']],
  [
    'error-content-type-text',
    'rejections say that they are plain text',
    (answer) => withHeader(answer, 'Content-Type', 'text/plain'),
    ['error.content-type'],
  ],
  [
    'error-content-type-html',
    'rejections say that they are HTML',
    (answer) => withHeader(answer, 'Content-Type', 'text/html; charset=utf-8'),
    ['error.content-type'],
  ],
];

export const errorBodies: readonly Defect[] = rows.map(([id, says, change, violates]) => ({
  id,
  says,
  family: 'error',
  violates,
  alter: (mock) => onRejection(mock, change),
}));
