import { expect, test } from '@playwright/test';
import { compareRecords } from '../../../src/record/baseline/compare-records.ts';
import { comparedWith } from '../../../src/record/baseline/compared-with.ts';
import { readComparison } from '../../../src/record/baseline/read-comparison.ts';
import { readRecord } from '../../../src/record/read-record.ts';
import type { RequirementStatus, RunRecord } from '../../../src/record/record.ts';
import { ConfigurationError } from '../../../src/target/settings/configuration.ts';
import { resolveOptions } from '../../../src/target/settings/resolve-target.ts';
import { fullRecord } from '../report/full-record.ts';
import { inFolder } from '../target/folder.ts';

const record = fullRecord('text');

const withStatus = (status: RequirementStatus): RunRecord => ({
  ...record,
  requirements: record.requirements.map((entry) => (entry.id === 'body.one' ? { ...entry, status } : entry)),
});

const kinds: readonly [before: RequirementStatus, after: RequirementStatus, kind: string][] = [
  ['failed', 'passed', 'fixed'],
  ['deviating', 'passed', 'fixed'],
  ['passed', 'failed', 'broken'],
  ['untested', 'failed', 'broken'],
  ['deviating', 'failed', 'broken'],
  ['passed', 'deviating', 'broken'],
  ['failed', 'deviating', 'changed'],
  ['passed', 'untested', 'now untested'],
  ['failed', 'inconclusive', 'now untested'],
  ['untested', 'passed', 'changed'],
  ['untested', 'inconclusive', 'changed'],
];

for (const [before, after, kind] of kinds) {
  test(`from ${before} to ${after} is ${kind}`, () => {
    expect(compareRecords(withStatus(before), withStatus(after))).toEqual([
      { item: 'body.one', kind, before, after },
    ]);
  });
}

const behaving = (behaviour: object): RunRecord => ({
  ...record,
  behaviour: { ...record.behaviour, ...behaviour },
});

const precedence = (outcome: string) => ({
  precedence: [{ faults: ['no token', 'malformed JSON'], outcome }],
});

const behaviours: readonly [
  what: string,
  before: object,
  after: object,
  item: string,
  from: string,
  to: string,
][] = [
  [
    'another status',
    { statuses: { accepted: { '200': 3 } } },
    { statuses: { accepted: { '202': 3 } } },
    'behaviour.statuses.accepted',
    '200',
    '202',
  ],
  [
    'a status more',
    { statuses: { accepted: { '200': 3 } } },
    { statuses: { accepted: { '202': 1, '200': 2 } } },
    'behaviour.statuses.accepted',
    '200',
    '200, 202',
  ],
  [
    'another winner',
    precedence('401'),
    precedence('400'),
    'behaviour.precedence.no token + malformed JSON',
    '401',
    '400',
  ],
  [
    'another repeat',
    { repeat: 'the same job' },
    { repeat: 'a new job' },
    'behaviour.repeat',
    'the same job',
    'a new job',
  ],
  [
    'another limit',
    { limits: { longestFileName: 255 } },
    { limits: { longestFileName: 500 } },
    'behaviour.limits.longestFileName',
    '255',
    '500',
  ],
  [
    'a property more',
    { properties: { accepted: [] } },
    { properties: { accepted: ['b', 'a'] } },
    'behaviour.properties.accepted',
    'none',
    'a, b',
  ],
  [
    'an item of a kind that nobody knows yet',
    { weather: { wind: 'calm' } },
    { weather: { wind: 'storm' } },
    'behaviour.weather.wind',
    'calm',
    'storm',
  ],
];

for (const [what, before, after, item, from, to] of behaviours) {
  test(`${what} is a change of the behaviour`, () => {
    expect(compareRecords(behaving(before), behaving(after))).toEqual([
      { item, kind: 'changed', before: from, after: to },
    ]);
    expect(compareRecords(behaving(before), behaving(before))).toEqual([]);
  });
}

test('what is not seen any more is now untested', () => {
  const [change] = compareRecords(record, behaving({ statuses: {} }));
  expect(change).toEqual({
    item: 'behaviour.statuses.accepted',
    kind: 'now untested',
    before: '200',
    after: 'not seen',
  });
});

test('counts, latency and order change nothing', () => {
  const statuses = { accepted: { '202': 1, '200': 9 } };
  const other = {
    statuses: { accepted: { '200': 1, '202': 7 } },
    latency: { accepted: { count: 9, p50: 9, p95: 9, max: 9 } },
  };
  expect(compareRecords(behaving({ statuses }), behaving(other))).toEqual([]);
});

test('a change fails a conformant run only if it is to, and never hides another verdict', () => {
  const conformant: RunRecord = { ...behaving({ repeat: 'a new job' }), verdict: 'conformant' };
  expect(comparedWith(conformant, record, {}).verdict).toBe('conformant');
  const failing = comparedWith(conformant, record, { failOnChange: true });
  expect(failing.verdict).toBe('nonconformant');
  expect(failing.why).toContain(
    '1 thing changed since the baseline of 2026-01-02T03:04:05.678Z: behaviour.repeat',
  );
  expect(failing.baseline?.run).toBe('run-1');
  expect(
    comparedWith({ ...conformant, verdict: 'inconclusive' }, record, { failOnChange: true }).verdict,
  ).toBe('inconclusive');
  expect(comparedWith({ ...record, verdict: 'conformant' }, record, { failOnChange: true }).verdict).toBe(
    'conformant',
  );
});

const text = JSON.stringify(record);
const damages: readonly [what: string, content: string, says: RegExp][] = [
  ['half of a record', text.slice(0, 400), /is damaged or no JSON/],
  ['another document', '{"a": 1}', /is no run record/],
  ['a number', '5', /is no run record/],
  ['a newer form', JSON.stringify({ ...record, schemaVersion: 99 }), /has the form 99/],
  [
    'a record without its cases',
    JSON.stringify({ ...record, cases: undefined }),
    /is damaged \(the document must have required property 'cases'\)/,
  ],
  [
    'a status that nobody knows',
    text.replace('"status":"inconclusive"', '"status":"blue"'),
    /is damaged \(\/requirements\/2\/status/,
  ],
];

for (const [what, content, says] of damages) {
  test(`${what} is no baseline, and one line says so`, () => {
    const reading = () =>
      inFolder({ 'b.json': content }, (folder) => readRecord(`${folder}/b.json`, 'the baseline'));
    expect(reading).toThrow(ConfigurationError);
    expect(reading).toThrow(new RegExp(`^the baseline [^\\n]*${says.source}[^\\n]*$`));
  });
}

test('a record is read, also with what a later edition adds', () => {
  const content = JSON.stringify({ ...record, novelty: 1, behaviour: { ...record.behaviour, novelty: {} } });
  const back = inFolder({ 'b.json': content }, (folder) => readRecord(`${folder}/b.json`));
  expect(back.requirements).toEqual(record.requirements);
});

test('a change can only be told from something', () => {
  expect(() => readComparison(resolveOptions({ failOnChange: true }))).toThrow(/--baseline$/);
  expect(() => readComparison(resolveOptions({ baseline: '/nowhere/b.json' }))).toThrow(
    /\/nowhere\/b\.json cannot be read \(ENOENT\)/,
  );
});
