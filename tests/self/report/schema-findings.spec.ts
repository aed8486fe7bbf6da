import { expect, test } from '@playwright/test';
import type { Actual, Expected } from '../../../src/checks/finding.ts';
import type { InFront } from '../../../src/checks/outcome.ts';
import { actualInWords, expectedInWords } from '../../../src/checks/words.ts';
import { fullRecord } from './full-record.ts';
import { schemaErrors } from './schema-errors.ts';

type OfKind<T extends { kind: string }> = { readonly [Kind in T['kind']]: Extract<T, { kind: Kind }> };

const code = 'UPLOAD_NOT_FOUND';

// The compiler asks for every kind, here and then in the JSON Schema.
const expected: OfKind<Expected> = {
  answer: { kind: 'answer', accepted: true, codes: [code], plain: [415] },
  rejection: { kind: 'rejection' },
  'client error': { kind: 'client error' },
  'documented code': { kind: 'documented code' },
  'status class': { kind: 'status class', statusClass: 4, code },
  'no redirect': { kind: 'no redirect' },
  'own answer': { kind: 'own answer' },
  'JSON media type': { kind: 'JSON media type' },
  'plain UTF-8': { kind: 'plain UTF-8' },
  header: { kind: 'header', name: 'Allow' },
  member: { kind: 'member', name: 'status', rule: 'exactly', value: 'PROCESSING' },
  'own job': { kind: 'own job' },
  envelope: { kind: 'envelope', code, paths: ['$.code'] },
  'same members': { kind: 'same members' },
  'message for clients': { kind: 'message for clients' },
  'no token': { kind: 'no token' },
  'no effect': { kind: 'no effect' },
  'of a client': { kind: 'of a client', says: 'fileSize 582' },
  'every time': { kind: 'every time', what: 'accepted' },
};

const rejected = { kind: 'rejected', status: 404, codes: [{ code, path: '$.code' }] } as const;

const inFront: InFront = {
  kind: 'answered in front',
  status: 403,
  form: 'HTML',
  server: 'CloudFront',
  product: 'CloudFront',
  api: { forms: ['JSON'], servers: ['gunicorn'] },
};

const actual: OfKind<Actual> = {
  accepted: { kind: 'accepted', status: 200, says: '{}' },
  rejected: { ...rejected, says: 'no' },
  redirected: { kind: 'redirected', status: 302, location: '/' },
  'answered in front': inFront,
  undecodable: { kind: 'undecodable', message: 'incorrect header check' },
  'no answer': { kind: 'no answer', error: 'reset', message: 'socket hang up' },
  member: { kind: 'member', name: 'status', value: '1' },
  'no JSON': { kind: 'no JSON', says: '<html>' },
  'media type': { kind: 'media type', value: 'text/html' },
  bytes: { kind: 'bytes', what: 'a byte order mark' },
  'no header': { kind: 'no header', name: 'Allow' },
  redirect: { kind: 'redirect', status: 307, location: '/' },
  envelope: { kind: 'envelope', code, paths: ['$.error'] },
  'job of another case': { kind: 'job of another case', jobId: 'job', caseId: 'a/b' },
  'other members': { kind: 'other members', name: 'jobId' },
  leak: { kind: 'leak', what: 'SQL', text: 'SELECT' },
  token: { kind: 'token', headers: ['X-Debug'], body: true },
  'refused control': { kind: 'refused control', outcome: rejected, rejections: 3 },
  'server error': { kind: 'server error' },
  'refused caller': { kind: 'refused caller' },
  'went away': { kind: 'went away' },
  'of a client': { kind: 'of a client', says: 'fileSize 0' },
  silence: { kind: 'silence' },
  blocked: { kind: 'blocked', example: inFront, requests: [{ kind: 'malformed JSON', count: 11 }] },
};

function errorsWith(finding: { readonly expected: object; readonly actual: object }): unknown[] {
  const record = fullRecord('text');
  const cases = record.cases.map((entry) => ({
    ...entry,
    findings: entry.findings.map((own) => ({ ...own, ...finding })),
  }));
  return schemaErrors({ ...record, cases });
}

for (const one of Object.values(expected)) {
  test(`what was expected as "${one.kind}" has its place in the record, and words`, () => {
    expect(errorsWith({ expected: one, actual: actual.silence })).toEqual([]);
    expect(errorsWith({ expected: { ...one, more: 1 }, actual: actual.silence })).not.toEqual([]);
    expect(expectedInWords(one)).toMatch(/^\S.{4,}/);
  });
}

for (const one of Object.values(actual)) {
  test(`what came as "${one.kind}" has its place in the record, and words`, () => {
    expect(errorsWith({ expected: expected.rejection, actual: one })).toEqual([]);
    expect(errorsWith({ expected: expected.rejection, actual: { ...one, more: 1 } })).not.toEqual([]);
    expect(actualInWords({ actual: one })).toMatch(/^\S.{4,}/);
  });
}
