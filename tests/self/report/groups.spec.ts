import { expect, test } from '@playwright/test';
import { type Actual, type Expected, isSame } from '../../../src/checks/finding.ts';
import { type Acceptable, expectationOf } from '../../../src/contract/expectation.ts';
import type { CaseRecord, Finding, RequirementRecord, RunRecord } from '../../../src/record/record.ts';
import { failedGroups } from '../../../src/report/failed-groups.ts';
import { openGroups } from '../../../src/report/open-groups.ts';
import { fullRecord } from './full-record.ts';

const [first] = fullRecord('text').requirements;
if (!first) throw new Error('the full record has no requirement');

const sentBody = 'x';

/** An answer in short: `200` is accepted, a word is a stack trace, any other status a rejection that says as much. */
function actualOf(text: string): Actual {
  const status = Number(text);
  if (Number.isNaN(status)) return { kind: 'leak', what: 'a stack trace', text };
  return status < 300
    ? { kind: 'accepted', status, says: sentBody }
    : { kind: 'rejected', status, codes: [], says: sentBody };
}

const invalid: Expected = { kind: 'answer', accepted: false, codes: ['CATALOG_INVALID_REQUEST'], plain: [] };

/** Requirement ids, with what each case came to: `{ one: { a: '200' } }` reads "a failed in the case one because of 200". */
function recordWith(
  findings: Record<string, Record<string, string>>,
  levels: Record<string, 'implied'> = {},
  expected: Record<string, Expected> = {},
) {
  const cases = Object.entries(findings).map(
    ([id, actuals], index): CaseRecord => ({
      ...{ id, requirement: 'a', title: id, role: 'case', status: 'failed', curl: 'curl'.padEnd(99 - index) },
      ...{ variant: id, batch: 'a', faults: [], expectation: expectationOf({ accepted: true }) },
      findings: Object.entries(actuals).map(
        ([requirement, actual]): Finding => ({
          ...{ requirement, check: 'expectation', blame: 'server' },
          expected: expected[requirement] ?? invalid,
          actual: actualOf(actual),
        }),
      ),
    }),
  );
  const ids = [...new Set(cases.flatMap(({ findings: own }) => own.map(({ requirement }) => requirement)))];
  const requirements = ids.sort().map((id): RequirementRecord => {
    const own = cases.filter((entry) => entry.findings.some(({ requirement }) => requirement === id));
    const level = levels[id] ?? 'documented';
    return {
      ...first,
      id,
      level,
      status: 'failed',
      failures: own.map((entry) => entry.id),
    } as RequirementRecord;
  });
  return { ...fullRecord('text'), requirements, cases } satisfies RunRecord;
}

const groupsOf = (record: RunRecord) =>
  failedGroups(record).map(({ lead, others }) => [lead.id, ...others.map(({ id }) => id)]);

test('requirements that fail in the same cases are one group', () => {
  expect(groupsOf(recordWith({ one: { a: '200', b: 'other' }, two: { a: '200', b: 'other' } }))).toEqual([
    ['a', 'b'],
  ]);
});

test('a part of the cases joins a larger group if what came is the same', () => {
  const record = recordWith({
    one: { a: '200', c: '200' },
    two: { b: '201', c: '201' },
    three: { c: '202' },
  });
  expect(groupsOf(record)).toEqual([['c', 'a', 'b']]);
});

test('a part of the cases stays apart if something else came', () => {
  const record = recordWith({ one: { a: '200', c: 'a stack trace' }, two: { c: 'a stack trace' } });
  expect(groupsOf(record)).toEqual([['c'], ['a']]);
});

test('cases that only overlap are no common root', () => {
  const record = recordWith(
    { one: { a: '401' }, two: { a: '401', b: '402' }, three: { b: '402' } },
    {},
    { b: { kind: 'no redirect' } },
  );
  expect(groupsOf(record)).toEqual([['a'], ['b']]);
});

test('one wrong answer where the same was to come is one group, and an acceptance is not', () => {
  expect(groupsOf(recordWith({ one: { a: '403' }, two: { b: '403' } }))).toEqual([['a', 'b']]);
  expect(groupsOf(recordWith({ one: { a: '403' }, two: { b: '404' } }))).toEqual([['a'], ['b']]);
  expect(groupsOf(recordWith({ one: { a: '200' }, two: { b: '200' } }))).toEqual([['a'], ['b']]);
});

const answer = (acceptable: Acceptable): Expected => ({ kind: 'answer', ...expectationOf(acceptable) });
const unknownUpload = answer({ codes: ['UPLOAD_NOT_FOUND'] });

const expectations: readonly [what: string, one: Expected, other: Expected, groups: string[][]][] = [
  [
    'sets that share a code',
    unknownUpload,
    answer({ codes: ['CATALOG_INVALID_REQUEST', 'UPLOAD_NOT_FOUND'] }),
    [['a', 'b']],
  ],
  ['a code and any code', unknownUpload, answer({ accepted: true, codes: 'any' }), [['a', 'b']]],
  ['two plain statuses', answer({ plain: [415] }), answer({ plain: [413, 415] }), [['a', 'b']]],
  ['two codes', unknownUpload, answer({ codes: ['AUTHENTICATION_FAILED'] }), [['a'], ['b']]],
  ['a code and an acceptance', unknownUpload, answer({ accepted: true }), [['a'], ['b']]],
  ['the same rule', { kind: 'no effect' }, { kind: 'no effect' }, [['a', 'b']]],
  ['two rules', { kind: 'no effect' }, { kind: 'documented code' }, [['a'], ['b']]],
];

for (const [what, a, b, groups] of expectations) {
  test(`${what} were expected, where the same came: ${groups.length === 1 ? 'one group' : 'two'}`, () => {
    expect(groupsOf(recordWith({ one: { a: '400' }, two: { b: '400' } }, {}, { a, b }))).toEqual(groups);
  });
}

test('where a code sits, and where a redirect leads, makes no other cause of it', () => {
  const code = 'UPLOAD_NOT_FOUND';
  const at = (path: string): Actual => ({ kind: 'rejected', status: 404, codes: [{ code, path }] });
  expect(isSame(at('$.code'), at('$.error'))).toBe(true);
  expect(isSame(at('$.code'), { kind: 'rejected', status: 404, codes: [] })).toBe(false);
  const to = (location: string): Actual => ({ kind: 'redirected', status: 302, location });
  expect(isSame(to('/a'), to('/b'))).toBe(true);
  expect(isSame(to('/a'), { kind: 'redirect', status: 302, location: '/a' })).toBe(false);
});

test('what comes and goes is one group, whatever it meets', () => {
  const record = recordWith(
    { one: { a: '200' }, two: { b: '500' }, three: { c: '500' } },
    {},
    { c: { kind: 'no redirect' } },
  );
  const cases = record.cases.map((entry) => ({
    ...entry,
    findings: entry.findings.map((finding) =>
      finding.requirement === 'c' ? finding : { ...finding, intermittent: { failed: 1, of: 3 } },
    ),
  }));
  expect(groupsOf({ ...record, cases })).toEqual([['a', 'b'], ['c']]);
});

test('a requirement that fails the run is never put under one that does not', () => {
  const record = recordWith({ one: { a: '401', b: '401' }, two: { a: '402' } }, { a: 'implied' });
  expect(groupsOf(record)).toEqual([['b'], ['a']]);
  const strict = { ...record, run: { ...record.run, strict: true } };
  expect(groupsOf(strict)).toEqual([['a', 'b']]);
});

test('a group shows the smallest request that fails its lead', () => {
  const [group] = failedGroups(
    recordWith({ one: { a: 'first' }, two: { a: 'second' }, three: { a: 'third' } }),
  );
  expect(group?.cases.map(({ id }) => id)).toEqual(['three', 'two', 'one']);
  expect(group?.finding?.actual).toMatchObject({ text: 'third' });
});

test('a failure whose case is not in the record is still a group', () => {
  const record = { ...recordWith({ one: { a: '401' } }), cases: [] };
  expect(groupsOf(record)).toEqual([['a']]);
});

test('open requirements are grouped by reason and blame', () => {
  const open = (id: string, reason: string, blame: 'account' | 'network') =>
    ({ ...first, id, reason, blame, status: 'untested' }) satisfies RequirementRecord;
  const groups = openGroups(
    [
      open('a', 'x', 'account'),
      open('b', 'y', 'account'),
      open('c', 'x', 'account'),
      open('d', 'x', 'network'),
    ],
    'untested',
  );
  expect(groups.map(({ requirements }) => requirements.map(({ id }) => id))).toEqual([
    ['a', 'c'],
    ['b'],
    ['d'],
  ]);
  expect(openGroups([open('a', 'x', 'account')], 'inconclusive')).toEqual([]);
});
