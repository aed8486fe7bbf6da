import { expect, test } from '@playwright/test';
import type { CaseRecord, RequirementRecord, RunRecord } from '../../../src/record/record.ts';
import { failedGroups } from '../../../src/report/failed-groups.ts';
import { openGroups } from '../../../src/report/open-groups.ts';
import { fullRecord } from './full-record.ts';

const [first] = fullRecord('text').requirements;
if (!first) throw new Error('the full record has no requirement');

/** Requirement ids, with what each case came to: `{ 'a/1': { a: '200' } }` reads "a failed in a/1 because of 200". */
function recordWith(
  findings: Record<string, Record<string, string>>,
  levels: Record<string, 'implied'> = {},
) {
  const cases = Object.entries(findings).map(
    ([id, actuals], index): CaseRecord => ({
      id,
      requirement: 'a',
      title: id,
      role: 'case',
      status: 'failed',
      faults: [],
      curl: 'curl'.padEnd(99 - index),
      findings: Object.entries(actuals).map(([requirement, actual]) => ({
        requirement,
        check: 'expectation',
        expected: 'x',
        actual,
        blame: 'server',
      })),
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
  const record = recordWith({ one: { a: '1' }, two: { a: '1', b: '2' }, three: { b: '2' } });
  expect(groupsOf(record)).toEqual([['a'], ['b']]);
});

test('one wrong answer where the same was to come is one group, and an acceptance is not', () => {
  expect(groupsOf(recordWith({ one: { a: '403' }, two: { b: '403' } }))).toEqual([['a', 'b']]);
  expect(groupsOf(recordWith({ one: { a: '403' }, two: { b: '404' } }))).toEqual([['a'], ['b']]);
  expect(groupsOf(recordWith({ one: { a: '200, accepted' }, two: { b: '200, accepted' } }))).toEqual([
    ['a'],
    ['b'],
  ]);
});

const expectations: readonly [one: string, other: string, groups: string[][]][] = [
  ['UPLOAD_NOT_FOUND', 'CATALOG_INVALID_REQUEST or UPLOAD_NOT_FOUND', [['a', 'b']]],
  ['UPLOAD_NOT_FOUND', 'an accepted completion or any documented client error', [['a', 'b']]],
  ['UPLOAD_NOT_FOUND', 'AUTHENTICATION_FAILED', [['a'], ['b']]],
  ['UPLOAD_NOT_FOUND', 'an accepted completion', [['a'], ['b']]],
];

for (const [one, other, groups] of expectations) {
  test(`${one} and ${other}, where the same came, are ${groups.length === 1 ? 'one' : 'two'}`, () => {
    const expected: Record<string, string> = { a: one, b: other };
    const record = recordWith({ one: { a: '400' }, two: { b: '400' } });
    const cases = record.cases.map((entry) => ({
      ...entry,
      findings: entry.findings.map((finding) => ({
        ...finding,
        expected: expected[finding.requirement] ?? '',
      })),
    }));
    expect(groupsOf({ ...record, cases })).toEqual(groups);
  });
}

test('what comes and goes is one group, whatever it meets', () => {
  const record = recordWith({ one: { a: '200, accepted' }, two: { b: '500' }, three: { c: '500' } });
  const cases = record.cases.map((entry) => ({
    ...entry,
    findings: entry.findings.map((finding) =>
      finding.requirement === 'c'
        ? { ...finding, expected: 'y' }
        : { ...finding, intermittent: true as const },
    ),
  }));
  expect(groupsOf({ ...record, cases })).toEqual([['a', 'b'], ['c']]);
});

test('a requirement that fails the run is never put under one that does not', () => {
  const record = recordWith({ one: { a: '1', b: '1' }, two: { a: '2' } }, { a: 'implied' });
  expect(groupsOf(record)).toEqual([['b'], ['a']]);
  const strict = { ...record, run: { ...record.run, strict: true } };
  expect(groupsOf(strict)).toEqual([['a', 'b']]);
});

test('a group shows the smallest request that fails its lead', () => {
  const [group] = failedGroups(
    recordWith({ one: { a: 'first' }, two: { a: 'second' }, three: { a: 'third' } }),
  );
  expect(group?.cases.map(({ id }) => id)).toEqual(['three', 'two', 'one']);
  expect(group?.finding?.actual).toBe('third');
});

test('a failure whose case is not in the record is still a group', () => {
  const record = { ...recordWith({ one: { a: '1' } }), cases: [] };
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
