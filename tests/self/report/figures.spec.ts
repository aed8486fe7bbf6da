import { expect, test } from '@playwright/test';
import { outcomeOf } from '../../../src/checks/outcome.ts';
import { expectationOf } from '../../../src/contract/expectation.ts';
import type { CaseRecord, Finding } from '../../../src/record/record.ts';
import { controlsOf } from '../../../src/report/html/reading/controls.ts';
import { distributionsOf } from '../../../src/report/html/reading/distributions.ts';
import { cellKey, faultMatrix } from '../../../src/report/html/reading/fault-cells.ts';
import { recordOf } from './record-of.ts';

const refusal = '{"error":{"code":"CATALOG_INVALID_REQUEST"}}';

function answered(id: string, status: number, text: string, more: Partial<CaseRecord> = {}): CaseRecord {
  const response = { status, headers: [], body: { text } };
  return {
    ...{ id, requirement: 'a', title: id, role: 'case', status: 'passed', findings: [], response },
    ...{ variant: id, batch: 'a', faults: [], expectation: expectationOf({ accepted: true }) },
    outcome: outcomeOf({ response }),
    ...more,
  };
}

const finding: Finding = {
  requirement: 'a',
  check: 'c',
  expected: { kind: 'rejection' },
  actual: { kind: 'silence' },
  blame: 'server',
};
const at = (place: string) => ({ faults: [{ kind: 'null', at: place, breaks: 'schema' }] }) as const;

test('the matrix tells the right code from a wrong one, from an acceptance, from silence and from what was not sent', () => {
  const { places, kinds, cells } = faultMatrix(
    [
      answered('right', 400, refusal, at('/a')),
      answered('wrong', 404, refusal, { ...at('/b'), findings: [finding] }),
      answered('taken', 200, '{"status":"PROCESSING"}', { ...at('/c'), findings: [finding] }),
      {
        ...answered('lost', 0, ''),
        ...at('/d'),
        outcome: { kind: 'no answer', error: 'timeout', message: '' },
        findings: [finding],
      },
      {
        ...answered('unsent', 0, ''),
        ...at('/e'),
        status: 'untested',
        response: undefined,
        outcome: undefined,
      },
      answered('elsewhere', 400, refusal, at('header:X')),
    ],
    '/',
  );
  expect([places, kinds]).toEqual([['a', 'b', 'c', 'd', 'e'], ['null']]);
  const outcomes = places.map((place) => cells.get(cellKey(place, 'null'))?.outcomes[0]?.[0]);
  expect(outcomes).toEqual(['right code', 'wrong code', 'accepted', 'no answer', 'not sent']);
  expect(cells.get(cellKey('c', 'null'))?.wrong?.id).toBe('taken');
  expect(cells.get(cellKey('a', 'null'))?.wrong).toBeUndefined();
});

test('the matrix of a conforming server has the right code everywhere', async () => {
  const { cases, requirements } = await recordOf({});
  const judged = new Set(requirements.map(({ id }) => id));
  const { cells, places } = faultMatrix(
    cases.filter(({ requirement }) => judged.has(requirement)),
    '/',
  );
  expect(places).toEqual(
    expect.arrayContaining(['uploadId', 'catalogId', 'fileName', 'fileSize', 'completedBy']),
  );
  for (const { outcomes } of cells.values())
    expect(outcomes.map(([outcome]) => outcome)).toEqual(['right code']);
});

test('percentiles are latencies that were measured, and every answer is in a bin', () => {
  const cases = Array.from({ length: 100 }, (_, index) =>
    answered(`c${index}`, 400, refusal, { durationMs: index + 1 }),
  );
  const [row] = distributionsOf(cases).rows;
  expect(row).toMatchObject({
    outcome: 'CATALOG_INVALID_REQUEST',
    count: 100,
    p50: 50,
    p95: 95,
    p99: 99,
    max: 100,
  });
  expect(row?.bins.reduce((sum, count) => sum + count, 0)).toBe(100);
});

test('a run without times has no distribution', () => {
  expect(distributionsOf([answered('a', 200, '{}')]).rows).toEqual([]);
});

test('every case that failed names the control that proved it, split and shrunk ones too', async () => {
  const { cases } = await recordOf({
    defects: ['name-over-255-is-500', 'token-under-lower-case-name-refused'],
  });
  const byId = new Map(cases.map((entry) => [entry.id, entry]));
  const controls = controlsOf(cases);
  const combined = cases.filter(({ combines }) => combines);
  expect(combined.length).toBeGreaterThan(0);
  const failed = cases.filter(
    ({ role, status, outcome }) => role === 'case' && status === 'failed' && outcome?.kind === 'rejected',
  );
  expect(failed.length).toBeGreaterThan(2);
  for (const entry of failed) {
    const proof = byId.get(entry.provedBy ?? '');
    expect([entry.id, proof?.outcome?.kind]).toEqual([entry.id, 'accepted']);
    if (proof?.role !== 'control') continue;
    expect([entry.id, proof.batch]).toEqual([entry.id, entry.batch]);
    expect(controls.get(entry)).toBe(proof);
    expect(Date.parse(proof.startedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(entry.startedAt ?? ''));
  }
});

test('a rejected case of a conforming server is proved by an acceptance on the same upload', async () => {
  const { cases } = await recordOf({});
  const byId = new Map(cases.map((entry) => [entry.id, entry]));
  const uploadOf = ({ request }: CaseRecord) =>
    /"uploadId":"([^"]*)"/.exec(request?.body && 'text' in request.body ? request.body.text : '')?.[1];
  const proved = cases.filter(({ provedBy }) => provedBy !== undefined);
  expect(proved.length).toBeGreaterThan(200);
  for (const entry of proved) expect(byId.get(entry.provedBy ?? '')?.outcome?.kind).toBe('accepted');
  const named = proved.filter((entry) => entry.requirement === 'body.fileName.type');
  expect(named.length).toBeGreaterThan(3);
  for (const entry of named) {
    const proof = byId.get(entry.provedBy ?? '');
    expect(proof && uploadOf(proof)).toBe(uploadOf(entry));
  }
});
