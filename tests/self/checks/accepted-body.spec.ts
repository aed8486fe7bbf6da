import { expect, test } from '@playwright/test';
import { acceptedBody } from '../../../src/checks/accepted-answer.ts';
import { actualInWords, expectedInWords } from '../../../src/checks/words.ts';
import { completed, outcomeOf, refusal, subjectOf } from './subject.ts';

const outcome = (body: unknown) => outcomeOf(acceptedBody.judge(subjectOf({ body })));

const allHeld = {
  'success.status': 'held',
  'success.jobId': 'held',
  'success.estimatedCompletionTime': 'held',
  'success.status.processing': 'held',
  'success.jobId.nonempty': 'held',
  'success.estimatedCompletionTime.zone': 'held',
};

test('a completion as the page shows it holds everything', () => {
  expect(outcome(completed)).toEqual(allHeld);
});

test('further properties change nothing', () => {
  expect(outcome({ ...completed, rows: 3, links: [] })).toEqual(allHeld);
});

test('what the check judges is what it says it judges', () => {
  expect(Object.keys(outcome(completed)).sort()).toEqual([...acceptedBody.requirements].sort());
});

type Row = readonly [value: unknown, documented: 'held' | 'failed', implied: 'held' | 'failed' | undefined];

const statuses: readonly Row[] = [
  ['PROCESSING', 'held', 'held'],
  ['IN_PROGRESS', 'held', 'failed'],
  ['QUEUED', 'held', 'failed'],
  ['PROCESSED', 'held', 'failed'],
  ['', 'held', 'failed'],
  ['processing', 'failed', 'failed'],
  ['Processing', 'failed', 'failed'],
  ['PROCESSING ', 'failed', 'failed'],
  [' PROCESSING', 'failed', 'failed'],
  ['PROCESSING\n', 'failed', 'failed'],
  ['PROCESSING.', 'failed', 'failed'],
  ['PRO_CESSING', 'failed', 'failed'],
  [undefined, 'failed', undefined],
  [null, 'failed', undefined],
  [1, 'failed', undefined],
  [true, 'failed', undefined],
  [['PROCESSING'], 'failed', undefined],
  [{ value: 'PROCESSING' }, 'failed', undefined],
];

const jobIds: readonly Row[] = [
  ['job_xyz789', 'held', 'held'],
  ['789', 'held', 'held'],
  ['0', 'held', 'held'],
  ['', 'held', 'failed'],
  ['   ', 'held', 'failed'],
  ['\t\n', 'held', 'failed'],
  [undefined, 'failed', undefined],
  [null, 'failed', undefined],
  [789, 'failed', undefined],
  [['job_xyz789'], 'failed', undefined],
  [{}, 'failed', undefined],
];

const times: readonly Row[] = [
  ['2025-11-06T10:45:00Z', 'held', 'held'],
  ['2025-11-06T10:45:00.123+05:30', 'held', 'held'],
  ['2025-11-06T10:45Z', 'held', 'held'],
  ['20251106T104500Z', 'held', 'held'],
  ['2025-11-06T10:45:00', 'held', 'failed'],
  ['20251106T1045', 'held', 'failed'],
  ['2025-11-31T10:45:00Z', 'failed', undefined],
  ['2025-11-06 10:45:00Z', 'failed', undefined],
  ['2025-11-06', 'failed', undefined],
  ['Thu, 06 Nov 2025 10:45:00 GMT', 'failed', undefined],
  ['1762425900', 'failed', undefined],
  [1762425900, 'failed', undefined],
  ['', 'failed', undefined],
  ['soon', 'failed', undefined],
  [undefined, 'failed', undefined],
  [null, 'failed', undefined],
];

const properties: readonly (readonly [
  name: keyof typeof completed,
  documented: string,
  implied: string,
  rows: readonly Row[],
])[] = [
  ['status', 'success.status', 'success.status.processing', statuses],
  ['jobId', 'success.jobId', 'success.jobId.nonempty', jobIds],
  [
    'estimatedCompletionTime',
    'success.estimatedCompletionTime',
    'success.estimatedCompletionTime.zone',
    times,
  ],
];

for (const [name, documented, implied, rows] of properties) {
  for (const [value, first, second] of rows) {
    const shown = value === undefined ? 'absent' : JSON.stringify(value);
    test(`${name} ${shown}: ${first}, and implied ${second ?? 'not judged'}`, () => {
      const judged = outcome({ ...completed, [name]: value });
      const { [documented]: _, [implied]: __, ...others } = allHeld as Record<string, string>;
      expect(judged).toEqual({ ...others, [documented]: first, ...(second && { [implied]: second }) });
    });
  }
}

for (const body of ['', '<html>', '[]', 'null', '"PROCESSING"', JSON.stringify([completed])]) {
  test(`a body that is no JSON object fails all three properties: ${body || 'empty'}`, () => {
    expect(outcome(body)).toEqual({
      'success.status': 'failed',
      'success.jobId': 'failed',
      'success.estimatedCompletionTime': 'failed',
    });
  });
}

test('a failure says what was expected and what came', () => {
  const [failure] = acceptedBody
    .judge(subjectOf({ body: { ...completed, jobId: 789 } }))
    .flatMap((judgement) => judgement.failure ?? []);
  expect(failure && expectedInWords(failure.expected)).toBe('jobId is a string');
  expect(failure && actualInWords(failure)).toBe('jobId is 789');
});

test('a rejection has no completion to judge', () => {
  expect(acceptedBody.judge(subjectOf({ status: 400, body: refusal('UPLOAD_NOT_FOUND') }))).toEqual([]);
});

test('an acceptance of what had to be refused is judged elsewhere', () => {
  const told = { body: {}, expectation: { accepted: false } };
  expect(acceptedBody.judge(subjectOf(told))).toEqual([]);
});
