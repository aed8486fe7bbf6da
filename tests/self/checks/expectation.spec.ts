import { expect, test } from '@playwright/test';
import { judgeExpectation } from '../../../src/checks/judge.ts';
import { actualInWords, expectedInWords } from '../../../src/checks/words.ts';
import { errorCodes } from '../../../src/contract/error-code.ts';
import { type Expectation, expectationOf } from '../../../src/contract/expectation.ts';
import { completed, refusal, subjectOf, type Told } from './subject.ts';

const outcome = (expectation: Expectation, told: Told) =>
  judgeExpectation(subjectOf({ ...told, expectation })).failure ? 'failed' : 'held';

const done = { body: completed };
const invalid = { status: 400, body: refusal('CATALOG_INVALID_REQUEST') };
const unknown = { status: 404, body: refusal('UPLOAD_NOT_FOUND') };
const internal = { status: 500, body: refusal('INTERNAL_ERROR') };
const both = { status: 400, body: ['CATALOG_INVALID_REQUEST', 'UPLOAD_NOT_FOUND'] };
const reset: Told = { transportError: { kind: 'reset', message: 'socket hang up' } };
const accepted = expectationOf({ accepted: true });
const anyError = expectationOf({ codes: 'any' });
const acceptedOrAnyError = expectationOf({ accepted: true, codes: 'any' });
const refused = expectationOf({ codes: ['CATALOG_INVALID_REQUEST', 'UPLOAD_NOT_FOUND'] });

const rows: readonly (readonly [what: string, Expectation, Told, 'held' | 'failed'])[] = [
  ['accepted, and it is', accepted, done, 'held'],
  ['accepted, and it is refused', accepted, invalid, 'failed'],
  ['accepted, and a code comes with 200', accepted, { body: refusal('INTERNAL_ERROR') }, 'failed'],
  ['accepted, and it is redirected', accepted, { status: 302 }, 'failed'],
  ['accepted, and nothing comes', accepted, reset, 'failed'],
  ['one of two codes, and the first comes', refused, invalid, 'held'],
  ['one of two codes, and the second comes', refused, unknown, 'held'],
  ['one of two codes, and both come', refused, both, 'failed'],
  ['one of two codes, and another comes', refused, internal, 'failed'],
  ['one of two codes, and none comes', refused, { status: 400 }, 'failed'],
  ['one of two codes, and it is accepted', refused, done, 'failed'],
  ['one of two codes, and it is redirected', refused, { status: 302 }, 'failed'],
  ['one of two codes, and nothing comes', refused, reset, 'failed'],
  ['a code, which comes with 200', refused, { body: refusal('UPLOAD_NOT_FOUND') }, 'held'],
  ['any error or a plain 415, and 415 comes', { ...anyError, plain: [415] }, { status: 415 }, 'held'],
  ['any error or a plain 415, and 414 comes', { ...anyError, plain: [415] }, { status: 414 }, 'failed'],
  ['any error or a plain 415, and a code comes', { ...anyError, plain: [415] }, unknown, 'held'],
  [
    'any error or a plain 415, and two codes come',
    { ...anyError, plain: [415] },
    { ...both, status: 415 },
    'failed',
  ],
  ['any error, and a plain 415 comes', anyError, { status: 415 }, 'failed'],
  ['any error, and INTERNAL_ERROR comes', anyError, internal, 'failed'],
  ['accepted or any error, and it is accepted', acceptedOrAnyError, done, 'held'],
  ['accepted or any error, and a code comes', acceptedOrAnyError, unknown, 'held'],
  ['accepted or any error, and INTERNAL_ERROR comes', acceptedOrAnyError, internal, 'failed'],
  ['accepted or any error, and nothing comes', acceptedOrAnyError, reset, 'failed'],
  ['accepted or any error, and a plain 400 comes', acceptedOrAnyError, { status: 400 }, 'failed'],
];

for (const [what, expectation, told, expected] of rows) {
  test(`${what}: ${expected}`, () => {
    expect(outcome(expectation, told)).toBe(expected);
  });
}

test('any error is every code but INTERNAL_ERROR', () => {
  const judged = errorCodes.map((code) => outcome(anyError, { status: 400, body: refusal(code) }));
  expect(judged.filter((one) => one === 'held')).toHaveLength(5);
});

test('a failure says what was acceptable and what came', () => {
  const { requirement, failure } = judgeExpectation(
    subjectOf({ requirement: 'body.json', ...done, expectation: { ...refused, plain: [415] } }),
  );
  expect(requirement).toBe('body.json');
  if (!failure) throw new Error('it did not fail');
  expect(failure.expected).toEqual({ kind: 'answer', ...refused, plain: [415] });
  expect(failure.actual).toMatchObject({ kind: 'accepted', status: 200 });
  expect(expectedInWords(failure.expected)).toBe(
    'CATALOG_INVALID_REQUEST or UPLOAD_NOT_FOUND or a plain 415',
  );
  expect(actualInWords(failure)).toContain('200, accepted');
});

test('trouble is named in a failure', () => {
  const { failure } = judgeExpectation(subjectOf({ ...reset, expectation: accepted }));
  expect(failure && actualInWords(failure)).toBe('no complete answer: reset (socket hang up)');
});
