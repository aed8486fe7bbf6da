import { expect, test } from '@playwright/test';
import type { CaseRecord } from '../../../src/record/record.ts';
import { controlsOf } from '../../../src/report/html/reading/controls.ts';
import { distributionsOf } from '../../../src/report/html/reading/distributions.ts';
import { cellKey, faultMatrix } from '../../../src/report/html/reading/fault-cells.ts';
import { recordOf } from './record-of.ts';

const refusal = '{"error":{"code":"CATALOG_INVALID_REQUEST"}}';

const answered = (id: string, status: number, text: string, more: Partial<CaseRecord> = {}): CaseRecord => ({
  id,
  requirement: 'a',
  title: id,
  role: 'case',
  status: 'passed',
  faults: [],
  findings: [],
  response: { status, headers: [], body: { text } },
  ...more,
});

const finding = { requirement: 'a', check: 'c', expected: 'x', actual: 'y', blame: 'server' } as const;
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
        transportError: { kind: 'timeout', message: '' },
        findings: [finding],
      },
      {
        id: 'unsent',
        requirement: 'a',
        title: '',
        role: 'case',
        status: 'untested',
        findings: [],
        ...at('/e'),
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

test('a case is compared with the control of its batch, else with the next one', () => {
  const control = (id: string, batch?: string) =>
    ({ ...answered(id, 200, '{}'), role: 'control', ...(batch && { batch }) }) as CaseRecord;
  const inBatch = { ...answered('a', 400, refusal), batch: 'one' } as CaseRecord;
  const [one, two, free] = [
    control('one/control', 'one'),
    control('two/control', 'two'),
    answered('b', 400, refusal),
  ];
  const controls = controlsOf([one, inBatch, free, two]);
  expect([controls.get(inBatch)?.id, controls.get(free)?.id]).toEqual(['one/control', 'two/control']);
});
