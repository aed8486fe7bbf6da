import { expect, test } from '@playwright/test';
import { contentType } from '../../../src/checks/protocol.ts';
import { completed, outcomeOf, refusal, subjectOf, type Told } from './subject.ts';

const of = (value: string | undefined, told: Told) =>
  outcomeOf(
    contentType.judge(subjectOf({ ...told, headers: value === undefined ? [] : [['content-type', value]] })),
  );

const types: readonly (readonly [value: string | undefined, outcome: 'held' | 'failed'])[] = [
  ['application/json', 'held'],
  ['application/json; charset=utf-8', 'held'],
  ['application/json;charset=utf-8', 'held'],
  ['application/json ; charset="UTF-8"', 'held'],
  ['application/json; profile="https://example.com/x"', 'held'],
  ['Application/JSON', 'held'],
  [' application/json ', 'held'],
  ['application/problem+json', 'held'],
  ['application/problem+json; charset=utf-8', 'held'],
  ['application/vnd.api+json', 'held'],
  ['application/vnd.example.v2+json', 'held'],
  ['model/gltf+json', 'held'],
  [undefined, 'failed'],
  ['', 'failed'],
  ['text/json', 'failed'],
  ['text/plain', 'failed'],
  ['text/html; charset=utf-8', 'failed'],
  ['text/plain; note=application/json', 'failed'],
  ['application/x-json', 'failed'],
  ['application/jsonp', 'failed'],
  ['application/json-seq', 'failed'],
  ['application/+json', 'failed'],
  ['+json', 'failed'],
  ['text/x json', 'failed'],
  ['application/octet-stream', 'failed'],
  ['json', 'failed'],
];

const answers: readonly (readonly [requirement: string, told: Told])[] = [
  ['success.content-type', { body: completed }],
  ['error.content-type', { status: 404, body: refusal('UPLOAD_NOT_FOUND') }],
];

for (const [requirement, told] of answers) {
  for (const [value, outcome] of types) {
    test(`${requirement} is ${outcome} with ${value === undefined ? 'no header' : `"${value}"`}`, () => {
      expect(of(value, told)).toEqual({ [requirement]: outcome });
    });
  }
}

const silent: readonly (readonly [what: string, told: Told])[] = [
  ['an accepted answer without a body', { status: 204 }],
  ['a rejection without a body', { status: 404 }],
  ['a redirect', { status: 302, body: '<html>' }],
  ['no answer', { transportError: { kind: 'timeout', message: '' } }],
  ['a plain refusal that is acceptable', { status: 415, body: '<html>', expectation: { plain: [415] } }],
];

for (const [what, told] of silent) {
  test(`${what} declares nothing`, () => {
    expect(of('text/html', told)).toEqual({});
  });
}

test('a plain refusal with another status has to be JSON', () => {
  const told = { status: 400, body: '<html>', expectation: { plain: [415] } };
  expect(of('text/html', told)).toEqual({ 'error.content-type': 'failed' });
});

test('a plain status with a code in its body has to be declared as JSON', () => {
  const told = { status: 415, body: refusal('CATALOG_INVALID_REQUEST'), expectation: { plain: [415] } };
  expect(of('text/html', told)).toEqual({ 'error.content-type': 'failed' });
});
