import { expect, test } from '@playwright/test';
import { clientNotInternal, internalCode, knownCode } from '../../../src/checks/codes.ts';
import { statusClass } from '../../../src/checks/protocol.ts';
import type { TransportError } from '../../../src/target/transport/exchange.ts';
import { completed, outcomeOf, refusal, subjectOf, type Told } from './subject.ts';

type Row = readonly [what: string, told: Told, outcome: 'held' | 'failed' | 'not judged'];

const reset: TransportError = { kind: 'reset', message: 'socket hang up' };
const timeout: TransportError = { kind: 'timeout', message: 'too late' };
const missing = { kind: 'missing', at: '/fileName', breaks: 'schema' as const };
const method = { kind: 'method', at: 'method', breaks: 'meaning' as const };
const ownFailure = { kind: 'server-failure', at: 'header:fault', breaks: 'meaning' as const };
const invalid = { fault: missing, expectation: { accepted: false } };
const code = 'UPLOAD_NOT_FOUND';

const forKnownCode: readonly Row[] = [
  ['a code', { status: 404, body: refusal(code) }, 'held'],
  ['a code as the whole body', { status: 404, body: JSON.stringify(code) }, 'held'],
  ['a code deep in arrays', { status: 404, body: [{ errors: [[{ code }]] }] }, 'held'],
  ['a code in a problem type', { status: 404, body: { type: `https://example.com/${code}` } }, 'held'],
  ['the same code twice', { status: 404, body: { code, error: { code } } }, 'held'],
  ['a code with 200', { status: 200, body: refusal(code) }, 'held'],
  ['an empty body', { status: 404 }, 'failed'],
  ['HTML', { status: 404, body: '<html>UPLOAD_NOT_FOUND</html>' }, 'failed'],
  ['a code in a sentence', { status: 404, body: { message: `${code}: there is none` } }, 'failed'],
  ['a code as plain text, as the page names no error body', { status: 404, body: code }, 'held'],
  ['a code in lower case', { status: 404, body: { code: code.toLowerCase() } }, 'failed'],
  ['a code with a blank', { status: 404, body: { code: `${code} ` } }, 'failed'],
  ['a code with hyphens', { status: 404, body: { code: code.replaceAll('_', '-') } }, 'failed'],
  ['an unknown code', { status: 404, body: { code: 'NOT_FOUND' } }, 'failed'],
  ['a number as code', { status: 404, body: { code: 404 } }, 'failed'],
  ['a code as a name', { status: 404, body: { [code]: true } }, 'failed'],
  ['two codes', { status: 404, body: { codes: [code, 'CATALOG_NOT_FOUND'] } }, 'failed'],
  ['an error without a code, with 200', { status: 200, body: { error: 'No.' } }, 'failed'],
  ['an acceptable plain status', { status: 415, expectation: { plain: [415] } }, 'not judged'],
  ['another plain status', { status: 413, expectation: { plain: [415] } }, 'failed'],
  [
    'a plain status with two codes',
    { status: 415, body: [code, 'INTERNAL_ERROR'], expectation: { plain: [415] } },
    'failed',
  ],
  ['an answer to HEAD', { status: 404, method: 'HEAD' }, 'not judged'],
  ['a completion', { body: completed }, 'not judged'],
  ['a redirect', { status: 302 }, 'not judged'],
  ['no answer', { transportError: reset }, 'not judged'],
];

const forStatusClass: readonly Row[] = [
  ['200', { body: completed }, 'held'],
  ['202', { status: 202, body: completed }, 'held'],
  ['400 for a code of the client', { status: 400, body: refusal('CATALOG_INVALID_REQUEST') }, 'held'],
  ['401', { status: 401, body: refusal('AUTHENTICATION_FAILED') }, 'held'],
  ['422', { status: 422, body: refusal('CATALOG_INVALID_REQUEST') }, 'held'],
  ['499', { status: 499, body: refusal('CATALOG_INVALID_REQUEST') }, 'held'],
  ['500 for INTERNAL_ERROR', { status: 500, body: refusal('INTERNAL_ERROR') }, 'held'],
  ['503 for INTERNAL_ERROR', { status: 503, body: refusal('INTERNAL_ERROR') }, 'held'],
  ['200 for a code', { status: 200, body: refusal(code) }, 'failed'],
  ['302 for a code', { status: 302, body: refusal('AUTHENTICATION_FAILED') }, 'failed'],
  ['500 for a code of the client', { status: 500, body: refusal(code) }, 'failed'],
  ['400 for INTERNAL_ERROR', { status: 400, body: refusal('INTERNAL_ERROR') }, 'failed'],
  ['200 for INTERNAL_ERROR', { status: 200, body: refusal('INTERNAL_ERROR') }, 'failed'],
  ['404 without a code', { status: 404 }, 'not judged'],
  ['400 with two codes', { status: 400, body: [code, 'INTERNAL_ERROR'] }, 'not judged'],
  ['302', { status: 302 }, 'not judged'],
  ['no answer', { transportError: reset }, 'not judged'],
];

const forClientNotInternal: readonly Row[] = [
  ['400', { ...invalid, status: 400, body: refusal('CATALOG_INVALID_REQUEST') }, 'held'],
  ['400 without a body', { ...invalid, status: 400 }, 'held'],
  ['499', { ...invalid, status: 499 }, 'held'],
  ['200', { ...invalid, body: completed }, 'held'],
  ['302', { ...invalid, status: 302 }, 'held'],
  ['500', { ...invalid, status: 500 }, 'failed'],
  ['500 with a code of the client', { ...invalid, status: 500, body: refusal(code) }, 'failed'],
  ['503', { ...invalid, status: 503 }, 'failed'],
  ['400 with INTERNAL_ERROR', { ...invalid, status: 400, body: refusal('INTERNAL_ERROR') }, 'failed'],
  ['200 with INTERNAL_ERROR', { ...invalid, body: refusal('INTERNAL_ERROR') }, 'failed'],
  ['INTERNAL_ERROR as one of two', { ...invalid, status: 400, body: [code, 'INTERNAL_ERROR'] }, 'failed'],
  ['a reset', { ...invalid, transportError: reset }, 'failed'],
  ['a hang', { ...invalid, transportError: timeout }, 'failed'],
  ['500 for a valid case', { status: 500 }, 'not judged'],
  ['500 where acceptance is fine too', { status: 500, fault: missing }, 'not judged'],
  ['500 for another method', { ...invalid, fault: method, status: 500 }, 'not judged'],
  ['500 for the fault header', { ...invalid, fault: ownFailure, status: 500 }, 'not judged'],
];

const forInternalCode: readonly Row[] = [
  ['500 with INTERNAL_ERROR', { status: 500, body: refusal('INTERNAL_ERROR') }, 'held'],
  ['503 with INTERNAL_ERROR', { status: 503, body: refusal('INTERNAL_ERROR') }, 'held'],
  ['500 without a body', { status: 500 }, 'failed'],
  ['500 with HTML', { status: 500, body: '<html>' }, 'failed'],
  ['500 with a code of the client', { status: 500, body: refusal(code) }, 'failed'],
  ['500 with two codes', { status: 500, body: ['INTERNAL_ERROR', code] }, 'failed'],
  ['501 without a code', { status: 501 }, 'failed'],
  ['502 with a code of the client', { status: 502, body: refusal(code) }, 'failed'],
  ['502 without a code', { status: 502, body: '<html>' }, 'not judged'],
  ['503 without a code', { status: 503 }, 'not judged'],
  ['504 without a code', { status: 504 }, 'not judged'],
  ['505 without a code', { status: 505 }, 'failed'],
  ['499 without a code', { status: 499 }, 'not judged'],
  ['400 with INTERNAL_ERROR', { status: 400, body: refusal('INTERNAL_ERROR') }, 'not judged'],
  ['500 for another method', { status: 500, fault: method }, 'not judged'],
  ['no answer', { transportError: reset }, 'not judged'],
];

const tables = [
  [knownCode, 'error.code', forKnownCode],
  [statusClass, 'status.class', forStatusClass],
  [clientNotInternal, 'error.client-not-internal', forClientNotInternal],
  [internalCode, 'error.internal', forInternalCode],
] as const;

for (const [check, requirement, rows] of tables) {
  for (const [what, told, outcome] of rows) {
    test(`${requirement} with ${what} is ${outcome}`, () => {
      const expected = outcome === 'not judged' ? {} : { [requirement]: outcome };
      expect(outcomeOf(check.judge(subjectOf(told)))).toEqual(expected);
    });
  }
}
