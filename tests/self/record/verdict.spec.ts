import { expect, test } from '@playwright/test';
import type { RequirementRecord } from '../../../src/record/record.ts';
import { type Circumstances, judgeStanding } from '../../../src/record/verdict.ts';

const documented = (status: RequirementRecord['status'], more: Partial<RequirementRecord> = {}) =>
  ({ id: 'body.json', level: 'documented', core: true, status, failures: [], ...more }) as RequirementRecord;
const implied = (status: RequirementRecord['status']) =>
  documented(status, { id: 'error.code', level: 'implied', core: false });
const mild = { strict: false, requireAll: false };
const whole: Circumstances = { complete: true };

type Given = Parameters<typeof judgeStanding>;

const rows: readonly (readonly [what: string, verdict: string, why: RegExp, ...given: Given])[] = [
  ['all passed', 'conformant', /^1 of 1/, [documented('passed')], mild, undefined, whole],
  ['a documented one failed', 'nonconformant', /body\.json/, [documented('failed')], mild, undefined, whole],
  [
    'an implied one failed',
    'conformant',
    /^1 of 1/,
    [documented('passed'), implied('failed')],
    mild,
    undefined,
    whole,
  ],
  [
    'an implied one failed, with --strict',
    'nonconformant',
    /error\.code/,
    [documented('passed'), implied('failed')],
    { ...mild, strict: true },
    undefined,
    whole,
  ],
  ['a deviating one', 'conformant', /^1 of 1/, [documented('deviating')], mild, undefined, whole],
  ['a core one is open', 'inconclusive', /body\.json/, [documented('inconclusive')], mild, undefined, whole],
  ['a core one is untested', 'inconclusive', /body\.json/, [documented('untested')], mild, undefined, whole],
  [
    'another one is untested',
    'conformant',
    /^1 of 2/,
    [documented('passed'), documented('untested', { core: false })],
    mild,
    undefined,
    whole,
  ],
  [
    'another one is untested, with --require-all',
    'inconclusive',
    /body\.json/,
    [documented('passed'), documented('untested', { core: false })],
    { ...mild, requireAll: true },
    undefined,
    whole,
  ],
  [
    'a part passed',
    'inconclusive',
    /only a part/,
    [documented('passed')],
    mild,
    undefined,
    { complete: false },
  ],
  [
    'a shard passed',
    'inconclusive',
    /merge all shards/,
    [documented('passed')],
    mild,
    undefined,
    { complete: false, shard: { index: 1, of: 2 } },
  ],
  [
    'an interrupted run passed',
    'inconclusive',
    /interrupted by SIGINT/,
    [documented('passed')],
    mild,
    undefined,
    { complete: false, interrupted: 'SIGINT' },
  ],
  [
    'an interrupted run found a failure',
    'nonconformant',
    /1 requirement failed/,
    [documented('failed')],
    mild,
    undefined,
    { complete: false, interrupted: 'SIGINT' },
  ],
  [
    'the suite has a bug',
    'inconclusive',
    /bug of the suite: crash/,
    [documented('passed')],
    mild,
    undefined,
    { complete: true, bug: 'crash' },
  ],
  [
    'the first look ended the run',
    'inconclusive',
    /^not there; start it$/,
    [documented('passed')],
    mild,
    { goesOn: false, reason: 'not there', blame: 'network', cure: 'start it' },
    whole,
  ],
];

for (const [what, verdict, why, ...given] of rows) {
  test(`${what}: ${verdict}`, () => {
    expect(judgeStanding(...given)).toMatchObject({ verdict, why: expect.stringMatching(why) });
  });
}
