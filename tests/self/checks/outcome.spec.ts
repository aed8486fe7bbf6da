import { expect, test } from '@playwright/test';
import { codeOf, codesOf, type Outcome } from '../../../src/checks/outcome.ts';
import type { Headers } from '../../../src/target/transport/exchange.ts';
import { completed, refusal, subjectOf } from './subject.ts';

const read = (status: number, body: unknown, headers?: Headers) => subjectOf({ status, body, headers });

const kinds: readonly (readonly [what: string, status: number, body: unknown, kind: Outcome['kind']])[] = [
  ['200 with a completion', 200, completed, 'accepted'],
  ['202 with a completion', 202, completed, 'accepted'],
  ['204 without a body', 204, '', 'accepted'],
  ['200 without a body', 200, '', 'accepted'],
  ['200 that is no JSON', 200, '<html>', 'accepted'],
  ['200 with a completion and a member called errors', 200, { ...completed, errors: [] }, 'accepted'],
  ['200 with a code', 200, refusal('UPLOAD_NOT_FOUND'), 'rejected'],
  ['200 with a completion and a code', 200, { ...completed, error: 'INTERNAL_ERROR' }, 'rejected'],
  ['200 with an unknown code', 200, { error: { code: 'NOPE' } }, 'rejected'],
  ['200 with errorMessage alone', 200, { errorMessage: 'No.' }, 'rejected'],
  ['301', 301, '', 'redirected'],
  ['304', 304, '', 'redirected'],
  ['307 with a code', 307, refusal('AUTHENTICATION_FAILED'), 'rejected'],
  ['400', 400, '', 'rejected'],
  ['404 that is HTML', 404, '<html>', 'rejected'],
  ['400 with a completion', 400, completed, 'rejected'],
  ['500', 500, '', 'rejected'],
  ['199', 199, completed, 'rejected'],
];

for (const [what, status, body, kind] of kinds) {
  test(`${what} is ${kind}`, () => {
    expect(read(status, body).outcome.kind).toBe(kind);
  });
}

test('an exchange without an answer says which transport error came', () => {
  const { outcome, body } = subjectOf({ transportError: { kind: 'reset', message: 'socket hang up' } });
  expect(outcome).toEqual({ kind: 'no answer', error: 'reset', message: 'socket hang up' });
  expect(body).toEqual({ text: '' });
});

test('an answer that cannot be decoded is an outcome of its own', () => {
  const { outcome } = subjectOf({
    transportError: { kind: 'undecodable', message: 'incorrect header check' },
  });
  expect(outcome).toEqual({ kind: 'undecodable', message: 'incorrect header check' });
});

test('the beginning of the body says what a code does not', () => {
  expect(read(400, 'a\n b').outcome).toEqual({ kind: 'rejected', status: 400, codes: [], says: 'a b' });
  expect(read(200, 'x'.repeat(500)).outcome).toMatchObject({ says: `${'x'.repeat(160)}…` });
  expect(read(400, refusal('UPLOAD_NOT_FOUND')).outcome).not.toHaveProperty('says');
  expect(read(302, '', [['Location', '/x']]).outcome).toMatchObject({ kind: 'redirected', location: '/x' });
});

const code = 'CATALOG_NOT_FOUND';
const paths: readonly (readonly [body: unknown, paths: readonly string[]])[] = [
  [code, ['$']],
  [JSON.stringify(code), ['$']],
  [{ code }, ['$.code']],
  [{ error: { code } }, ['$.error.code']],
  [{ 'error-code': code }, ['$["error-code"]']],
  [{ errors: [{ code }] }, ['$.errors[*].code']],
  [{ errors: [{ x: 1 }, { code }] }, ['$.errors[*].code']],
  [[[{ code }]], ['$[*][*].code']],
  [{ type: `https://example.com/problems/${code}` }, ['$.type']],
  [{ type: `urn:example:${code}` }, ['$.type']],
  [{ type: `#${code}` }, ['$.type']],
  [{ type: code }, ['$.type']],
  [{ code, errors: [code] }, ['$.code', '$.errors[*]']],
];

for (const [body, expected] of paths) {
  test(`${JSON.stringify(body)}: the code is found at ${expected.join(' and ') || 'no place'}`, () => {
    const codes = codesOf(read(400, body).outcome);
    expect(codes).toEqual(expected.map((path) => ({ code, path })));
  });
}

const codeless: readonly unknown[] = [
  { message: `${code}: there is none` },
  { message: `https://example.com/problems/${code}` },
  { type: `https://example.com/problems/${code}/more` },
  { type: `see ${code}` },
  { type: `X${code}` },
  { code: code.toLowerCase() },
  { code: ` ${code}` },
  { code: `${code}\n` },
  { [code]: true },
  { code: 404 },
  `Error: ${code}`,
  `{"code":"${code}"`,
];

for (const body of codeless) {
  test(`${JSON.stringify(body)} holds no code`, () => {
    expect(codesOf(read(400, body).outcome)).toEqual([]);
  });
}

test('one code is the code of an answer, two are none', () => {
  expect(codeOf(read(400, { code, again: code }).outcome)).toBe(code);
  expect(codeOf(read(400, { code, other: 'INTERNAL_ERROR' }).outcome)).toBeUndefined();
  expect(codeOf(read(400, {}).outcome)).toBeUndefined();
});

const text = JSON.stringify(refusal(code, 'Größe'));
const encodings: readonly (readonly [what: string, body: unknown, contentType: string])[] = [
  ['UTF-8', text, 'application/json'],
  ['UTF-8 with a byte order mark', `\uFEFF${text}`, 'application/json'],
  ['UTF-8 bytes', Buffer.from(text), 'application/json'],
  ['ISO 8859-1', Buffer.from(text, 'latin1'), 'application/json; charset=iso-8859-1'],
  ['ISO 8859-1 in quotes', Buffer.from(text, 'latin1'), 'application/json; Charset="ISO-8859-1"'],
  ['UTF-16', Buffer.from(text, 'utf16le'), 'application/json; charset=utf-16le'],
];

for (const [what, body, contentType] of encodings) {
  test(`an answer in ${what} is read`, () => {
    const answer = read(400, body, [['content-type', contentType]]);
    expect(answer.body.json?.value).toEqual(refusal(code, 'Größe'));
  });
}

test('an unknown charset does not keep an answer from being read', () => {
  const answer = read(400, Buffer.from(JSON.stringify(refusal(code))), [
    ['Content-Type', 'application/json; charset=klingon'],
  ]);
  expect(codeOf(answer.outcome)).toBe(code);
});

test('null as a body is JSON, an empty body is not', () => {
  expect(read(200, 'null').body.json).toEqual({ value: null });
  expect(read(200, '').body.json).toBeUndefined();
});

test('a member called __proto__ is looked into like any other', () => {
  expect(codesOf(read(400, `{"__proto__":{"code":"${code}"}}`).outcome)).toHaveLength(1);
});

test('a code is found down to the 32nd level, and deeper nesting does no harm', () => {
  const nested = (depth: number, inside: string) => `${'['.repeat(depth)}${inside}${']'.repeat(depth)}`;
  expect(codeOf(read(400, nested(31, `"${code}"`)).outcome)).toBe(code);
  expect(codeOf(read(400, `{"code":"${code}","echo":${nested(10_000, '')}}`).outcome)).toBe(code);
  expect(codeOf(read(400, nested(10_000, `"${code}"`)).outcome)).toBeUndefined();
});
