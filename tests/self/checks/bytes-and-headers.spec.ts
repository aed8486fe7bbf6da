import { expect, test } from '@playwright/test';
import { foreignCode } from '../../../src/checks/codes.ts';
import { allow, jsonBytes } from '../../../src/checks/protocol.ts';
import { blamed, completed, jsonType, outcomeOf, refusal, subjectOf, type Told } from './subject.ts';

const json = JSON.stringify(refusal('UPLOAD_NOT_FOUND'));
const utf16 = Buffer.from(`\uFEFF${json}`, 'utf16le');
const latin1 = Buffer.from(JSON.stringify(refusal('UPLOAD_NOT_FOUND', 'für')), 'latin1');

const bytes: readonly (readonly [what: string, Told, 'held' | 'failed' | undefined])[] = [
  ['plain JSON', { status: 404, body: json }, 'held'],
  ['letters beyond ASCII in UTF-8', { body: { ...completed, note: 'für' } }, 'held'],
  ['a byte order mark', { status: 404, body: `\uFEFF${json}` }, 'failed'],
  ['a byte order mark on an accepted answer', { body: `\uFEFF${JSON.stringify(completed)}` }, 'failed'],
  ['UTF-16', { status: 404, body: utf16 }, 'failed'],
  ['ISO 8859-1', { status: 404, body: latin1 }, 'failed'],
  ['no body', { status: 404, body: '' }, undefined],
  ['a web page', { status: 404, headers: [['Content-Type', 'text/html']], body: '\uFEFF<html>' }, undefined],
];

for (const [what, told, expected] of bytes) {
  test(`${what}: ${expected ?? 'not judged'} by RFC 8259 section 8.1`, () => {
    expect(outcomeOf(jsonBytes.judge(subjectOf(told)))['body.no-bom']).toBe(expected);
  });
}

test('JSON in UTF-16 is read all the same', () => {
  expect(subjectOf({ status: 404, body: utf16 }).outcome).toMatchObject({
    kind: 'rejected',
    codes: [{ code: 'UPLOAD_NOT_FOUND' }],
  });
});

test('a body that is nothing but a code carries it', () => {
  for (const body of ['UPLOAD_NOT_FOUND', ' UPLOAD_NOT_FOUND\n', '"UPLOAD_NOT_FOUND"']) {
    expect(subjectOf({ status: 404, body }).outcome).toMatchObject({
      kind: 'rejected',
      codes: [{ code: 'UPLOAD_NOT_FOUND', path: '$' }],
    });
  }
  expect(subjectOf({ status: 404, body: 'Error: UPLOAD_NOT_FOUND' }).outcome).toMatchObject({ codes: [] });
});

test('a 405 names what is allowed; no other status has to', () => {
  const judged = (told: Told) => outcomeOf(allow.judge(subjectOf(told)))['method.allow'];
  expect(judged({ status: 405 })).toBe('failed');
  expect(judged({ status: 405, headers: [jsonType, ['Allow', 'POST']] })).toBe('held');
  expect(judged({ status: 404 })).toBeUndefined();
});

const known: Told = { caseId: 'a', status: 404, body: refusal('UPLOAD_NOT_FOUND') };
const plain = (code: string, at: object = { error: { code } }): Told => ({
  caseId: code,
  status: 415,
  body: at,
  expectation: { accepted: false, plain: [415] },
});

test('a code of its own in the place of the documented ones is a seventh code', () => {
  expect(blamed(foreignCode, [known, plain('UNSUPPORTED_MEDIA_TYPE')])).toEqual(['UNSUPPORTED_MEDIA_TYPE']);
});

test('what a framework says elsewhere, or in words, is no code', () => {
  expect(blamed(foreignCode, [known, plain('X', { code: 'FST_ERR_CTP_INVALID_MEDIA_TYPE' })])).toEqual([]);
  expect(blamed(foreignCode, [known, plain('Unsupported Media Type')])).toEqual([]);
  expect(blamed(foreignCode, [plain('UNSUPPORTED_MEDIA_TYPE')])).toEqual([]);
});
