import { expect, test } from '@playwright/test';
import { uniqueJobIds } from '../../../src/checks/accepted-answer.ts';
import { envelope } from '../../../src/checks/codes.ts';
import { effectRequirements, judgeEffects } from '../../../src/checks/effects.ts';
import { judgeExchange } from '../../../src/checks/judge.ts';
import { everyCase } from '../cases/every-batch.ts';
import { blamed, completed, noOthers, outcomeOf, refusal, subjectOf, type Told } from './subject.ts';

const rejections = (...bodies: unknown[]): Told[] =>
  bodies.map((body, index) => ({ status: 400, body, caseId: `case/${index}` }));

const upload = 'UPLOAD_NOT_FOUND';
const token = 'AUTHENTICATION_FAILED';

const envelopes: readonly (readonly [what: string, bodies: readonly unknown[], blamed: readonly number[]])[] =
  [
    ['no rejection', [], []],
    ['one rejection', [{ code: upload }], []],
    ['one place for one code', [{ code: upload }, { code: upload }, { code: upload }], []],
    ['one place for each code', [{ code: upload }, { error: token }, { code: upload }, { error: token }], []],
    ['places at different items of an array', [{ errors: [upload] }, { errors: [{}, upload] }], []],
    ['another place the second time', [{ code: upload }, { error: { code: upload } }], [1]],
    ['another place the third time', [{ code: upload }, { code: upload }, { error: upload }], [2]],
    ['another place in between', [{ code: upload }, { error: upload }, { code: upload }], [1]],
    ['two places that go on as one', [{ code: upload, error: upload }, { error: upload }], []],
    [
      'two places of which first one and then the other is left',
      [{ code: upload, error: upload }, { error: upload }, { code: upload }],
      [2],
    ],
    ['a code at the root and in an object', [JSON.stringify(upload), { code: upload }], [1]],
    ['other codes beside it', [{ code: upload }, { code: [upload, token] }, { code: upload }], []],
    ['a rejection without a code', [{ code: upload }, '', '<html>', { code: upload }], []],
  ];

for (const [what, bodies, expected] of envelopes) {
  test(`${what}: the envelope is broken ${expected.length} times`, () => {
    expect(blamed(envelope, rejections(...bodies))).toEqual(expected.map((index) => `case/${index}`));
  });
}

test('a code that comes with 200 sits in the envelope too', () => {
  const told: Told[] = [
    { status: 400, body: { code: upload }, caseId: 'case/0' },
    { status: 200, body: { error: upload }, caseId: 'case/1' },
  ];
  expect(blamed(envelope, told)).toEqual(['case/1']);
});

const completions = (...jobIds: unknown[]): Told[] =>
  jobIds.map((jobId, index) => ({ body: { ...completed, jobId }, caseId: `case/${index}` }));

const runs: readonly (readonly [what: string, jobIds: readonly unknown[], blamed: readonly number[]])[] = [
  ['different jobs', ['a', 'b', 'c'], []],
  ['jobs in another letter case', ['a', 'A'], []],
  ['the same job twice', ['a', 'a'], [1]],
  ['the same job after others', ['a', 'b', 'c', 'a'], [3]],
  ['the same job always, told once', ['a', 'a', 'a'], [1]],
  ['jobs that are no strings', [1, 1, null, null, {}], []],
  ['empty jobs, judged elsewhere', ['', ''], []],
  ['a job called like a member of objects', ['constructor', 'toString'], []],
];

for (const [what, jobIds, expected] of runs) {
  test(`${what}: ${expected.length} are blamed`, () => {
    expect(blamed(uniqueJobIds, completions(...jobIds))).toEqual(expected.map((index) => `case/${index}`));
  });
}

test('one completion alone proves nothing about others', () => {
  expect(uniqueJobIds.judge(completions('a').map(subjectOf), noOthers)).toEqual([]);
  expect(uniqueJobIds.judge(completions('a', 'b').map(subjectOf), noOthers)).toHaveLength(2);
});

test('what had to be refused takes no part in the comparison of jobs', () => {
  const [first = {}, second = {}] = completions('a', 'a');
  expect(blamed(uniqueJobIds, [first, { ...second, expectation: { accepted: false } }])).toEqual([]);
});

const refused = {
  kind: 'refused control',
  outcome: subjectOf({ status: 404, body: refusal(upload) }).outcome,
} as const;

const cases = everyCase('standard', '1');
const named = (...ids: string[]) => cases.filter(({ id }) => ids.includes(id));
const missingName = named('body.fileName.required/absent');
const wrongToken = named('headers.token.invalid/random');
const nobodysUpload = named('upload.exists/random');

test('rejected cases of a live upload are judged by its proper completion', () => {
  const both = [...missingName, ...wrongToken];
  expect(both).toHaveLength(2);
  expect(outcomeOf(judgeEffects(both, true, refused))).toEqual({
    'reject.no-effect': 'held',
    'auth.before-work': 'held',
  });
  expect(outcomeOf(judgeEffects(missingName, false, refused))).toEqual({ 'reject.no-effect': 'failed' });
  expect(outcomeOf(judgeEffects(wrongToken, false, refused))).toEqual({ 'auth.before-work': 'failed' });
  expect([...effectRequirements].sort()).toEqual(['auth.before-work', 'reject.no-effect']);
});

test('a case that names no live upload proves no effect', () => {
  expect(nobodysUpload).toHaveLength(1);
  expect(judgeEffects(nobodysUpload, false, refused)).toEqual([]);
});

test('the requirement that a case serves is judged first', () => {
  const told = { status: 404, body: refusal(upload), requirement: 'upload.exists' };
  const judgements = judgeExchange(subjectOf({ ...told, expectation: { accepted: false, codes: [upload] } }));
  expect(judgements[0]).toEqual({ requirement: 'upload.exists', check: 'expectation' });
  expect(judgements.filter(({ failure }) => failure)).toEqual([]);
  expect(judgements.length).toBeGreaterThan(4);
});

test('one exchange can break several requirements', () => {
  const told = {
    status: 500,
    headers: [['Content-Type', 'text/html']] as const,
    body: '<pre>java.lang.NullPointerException AbC-dEf-1234</pre>',
    fault: { kind: 'missing', at: '/fileName', breaks: 'schema' as const },
    requirement: 'body.fileName.required',
    expectation: { accepted: false, codes: ['CATALOG_INVALID_REQUEST'] as const },
  };
  const outcome = outcomeOf(judgeExchange(subjectOf(told)));
  expect(outcome).toEqual({
    'body.fileName.required': 'failed',
    'error.content-type': 'failed',
    'error.code': 'failed',
    'error.client-not-internal': 'failed',
    'error.internal': 'failed',
    'error.message': 'failed',
    'no-echo': 'failed',
    redirect: 'held',
  });
});
