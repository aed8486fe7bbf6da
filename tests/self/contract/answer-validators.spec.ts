import { expect, test } from '@playwright/test';
import { loadContract } from '../../../src/contract/contract.ts';
import { errorCodes } from '../../../src/contract/error-code.ts';

const { accepted, rejected } = loadContract().validators;
const shown = (value: unknown) => JSON.stringify(value).slice(0, 60);

const envelopes: readonly ((code: string) => unknown)[] = [
  (code) => code,
  (code) => [code],
  (code) => ({ code }),
  (code) => ({ error: code }),
  (code) => ({ errorCode: code, message: 'No.' }),
  (code) => ({ error: { code, message: 'No.' } }),
  (code) => ({ errors: [{ code }] }),
  (code) => ({ errors: [{ field: 'fileName' }, { code }] }),
  (code) => [{ status: 400 }, { code }],
  (code) => ({ status: 'fail', data: { reasons: [[{ deep: { deeper: code } }]] } }),
  (code) => ({ type: `https://example.com/problems/${code}`, title: 'No.' }),
  (code) => ({ type: `urn:example:problem:${code}` }),
  (code) => ({ type: `#${code}` }),
  (code) => ({ errors: [{ type: `/problems/${code}` }] }),
];

for (const code of errorCodes) {
  test(`${code} is found in every envelope`, () => {
    for (const envelope of envelopes) {
      expect.soft(rejected(envelope(code)), shown(envelope(code))).toEqual([]);
    }
  });

  test(`${code} misspelled is refused in every envelope`, () => {
    const spellings = [
      code.toLowerCase(),
      code.replaceAll('_', '-'),
      code.replaceAll('_', ''),
      ` ${code}`,
      `${code}.`,
      `${code}S`,
      `E_${code}`,
    ];
    for (const spelling of spellings) {
      for (const envelope of envelopes) {
        const value = envelope(spelling);
        expect.soft(rejected(value).length, shown(value)).toBeGreaterThan(0);
      }
    }
  });
}

const codeless: readonly unknown[] = [
  null,
  true,
  404,
  '',
  [],
  {},
  [[], {}],
  { error: null },
  { error: { code: 404 } },
  { UPLOAD_NOT_FOUND: 'No upload has this uploadId.' },
  { message: 'UPLOAD_NOT_FOUND: no upload has this uploadId' },
  { message: 'https://example.com/problems/UPLOAD_NOT_FOUND' },
  { type: 'https://example.com/problems/UPLOAD_NOT_FOUND/details' },
  { type: 'the problem is UPLOAD_NOT_FOUND' },
  { code: ['UPLOAD', 'NOT', 'FOUND'] },
];

for (const value of codeless) {
  test(`${shown(value)} holds no code`, () => {
    expect(rejected(value).length).toBeGreaterThan(0);
  });
}

const answer = {
  status: 'PROCESSING',
  jobId: 'job_xyz789',
  estimatedCompletionTime: '2025-11-06T10:45:00Z',
};

test('an accepted answer is the three properties, and others if it likes', () => {
  expect(accepted(answer)).toEqual([]);
  expect(accepted({ ...answer, status: 'QUEUED', jobId: '', rows: 3 })).toEqual([]);
});

const wrong: readonly (readonly [what: string, at: string, value: unknown])[] = [
  ['no status', '/status', { ...answer, status: undefined }],
  ['a status that is a number', '/status', { ...answer, status: 1 }],
  ['no jobId', '/jobId', { ...answer, jobId: undefined }],
  ['a jobId that is a number', '/jobId', { ...answer, jobId: 789 }],
  ['a jobId that is null', '/jobId', { ...answer, jobId: null }],
  ['no time', '/estimatedCompletionTime', { ...answer, estimatedCompletionTime: undefined }],
  ['a number as time', '/estimatedCompletionTime', { ...answer, estimatedCompletionTime: 1762425900 }],
  ['a date alone', '/estimatedCompletionTime', { ...answer, estimatedCompletionTime: '2025-11-06' }],
  ['no such day', '/estimatedCompletionTime', { ...answer, estimatedCompletionTime: '2025-02-29T10:45Z' }],
  ['an array around it', '', [answer]],
  ['a string in its place', '', 'PROCESSING'],
  ['null in its place', '', null],
];

for (const [what, at, value] of wrong) {
  test(`an accepted answer with ${what} is wrong at ${at || 'its root'}`, () => {
    const errors = accepted(JSON.parse(JSON.stringify(value)));
    expect(errors.map((error) => error.at)).toEqual([at]);
  });
}
