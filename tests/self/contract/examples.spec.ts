import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { loadContract } from '../../../src/contract/contract.ts';
import { isIso8601DateTime } from '../../../src/contract/iso8601.ts';
import { type Example, examplesOf } from './examples.ts';

const ajv = new Ajv2020({ allErrors: true, strict: false });
ajv.addFormat('iso8601-date-time', { type: 'string', validate: isIso8601DateTime });
ajv.addFormat('int64', { type: 'number', validate: Number.isSafeInteger });
ajv.addSchema(loadContract().document, 'openapi.yaml');

// A pointer inside a URI fragment is percent-encoded (RFC 6901 section 6).
const fragment = (pointer: string) => pointer.split('/').map(encodeURIComponent).join('/');
const errorsOf = ({ schemaAt, value }: Example) => {
  const validate = ajv.compile({ $ref: `openapi.yaml#${fragment(schemaAt)}` });
  return validate(value) ? [] : validate.errors;
};

const examples = examplesOf();
const spoiled = (at: RegExp, value: unknown) =>
  examples.filter((example) => at.test(example.at)).map((example) => ({ ...example, value }));

test('the document has examples of bodies, parameters and properties', () => {
  const kinds = [
    /requestBody/,
    /responses\/2XX/,
    /responses\/4XX/,
    /responses\/5XX/,
    /parameters/,
    /schemas/,
  ];
  expect(kinds.filter((kind) => !examples.some(({ at }) => kind.test(at)))).toEqual([]);
});

for (const example of examples) {
  test(`the example at ${example.at} is valid`, () => {
    expect(errorsOf(example)).toEqual([]);
  });
}

const wrong: readonly (readonly [at: RegExp, value: unknown])[] = [
  [/complete\/post\/requestBody.*\/page$/, { uploadId: 'upload_abc123' }],
  [/complete\/post\/responses\/2XX.*\/page$/, { status: 'PROCESSING', jobId: 1 }],
  [/complete\/post\/responses\/4XX.*NotFound$/, { error: { code: 'NOT_FOUND' } }],
  [/estimatedCompletionTime\/examples\/0$/, '2025-11-06 10:45:00'],
];

test('a wrong example is found, wherever it stands', () => {
  for (const [at, value] of wrong) {
    const found = spoiled(at, value);
    expect.soft(found.length, String(at)).toBeGreaterThan(0);
    for (const example of found) expect.soft(errorsOf(example), example.at).not.toEqual([]);
  }
});

test('each error code is shown by an example of its own', () => {
  const codes = examples
    .filter(({ at }) => /complete\/post\/responses\/[45]XX.*application~1json/.test(at))
    .map(({ value }) => (value as { error: { code: string } }).error.code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toHaveLength(6);
});
