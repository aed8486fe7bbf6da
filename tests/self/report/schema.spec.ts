import { expect, test } from '@playwright/test';
import { fullRecord } from './full-record.ts';
import { type Circumstances, recordOf } from './record-of.ts';
import { schemaErrors } from './schema-errors.ts';

const runs: Readonly<Record<string, Circumstances>> = {
  'a conforming server': {},
  'a server that accepts any token': { defects: ['token-any-accepted'] },
  'a server that answers in HTML': { defects: ['error-body-html'] },
  'a server that cuts connections': { defects: ['body-malformed-resets'] },
  'a caller with a wrong token': { environment: { CLEVERTAP_TOKEN: 'wrong' } },
  'a run without a restricted caller': {
    environment: { CLEVERTAP_RESTRICTED_TOKEN: undefined, CLEVERTAP_RESTRICTED_ACCOUNT_ID: undefined },
  },
};

for (const [name, circumstances] of Object.entries(runs)) {
  test(`the record of ${name} has the published form`, async () => {
    expect(schemaErrors(await recordOf(circumstances))).toEqual([]);
  });
}

test('a record with every optional key has the published form', () => {
  expect(schemaErrors(fullRecord('text'))).toEqual([]);
});

type Members = Record<string, unknown>;

/** Every object of a document with the path to it. */
function objectsIn(value: unknown, path = ''): [path: string, members: Members][] {
  if (value === null || typeof value !== 'object') return [];
  const own: [string, Members][] = Array.isArray(value) ? [] : [[path, value as Members]];
  return [...own, ...Object.entries(value).flatMap(([key, member]) => objectsIn(member, `${path}/${key}`))];
}

// These map names that the run met; any name is right there.
const open = /^\/(behaviour\/(envelope|statuses|latency)(\/[^/]+)?|ledger\/repeatedAfter)$/;
const closed = objectsIn(fullRecord('text'))
  .map(([path]) => path)
  .filter((path) => !open.test(path) || /latency\/./.test(path));

for (const path of closed) {
  test(`an unknown key at ${path || '/'} is refused`, () => {
    const record = structuredClone(fullRecord('text'));
    const found = objectsIn(record).find(([own]) => own === path);
    if (found) found[1].unknown = 1;
    expect(schemaErrors(record)).not.toEqual([]);
  });
}

const damages: Readonly<Record<string, (record: Members) => void>> = {
  'another schemaVersion': (record) => Object.assign(record, { schemaVersion: 2 }),
  'a verdict of its own': (record) => Object.assign(record, { verdict: 'green' }),
  'no verdict': (record) => delete record.verdict,
  'no totals': (record) => delete record.totals,
  'a start that is no date': (record) => Object.assign(record.run as Members, { startedAt: 'yesterday' }),
  'half a case': (record) => Object.assign(record, { cases: [{ id: 'a/b' }] }),
  'a negative count': (record) => Object.assign(record.totals as Members, { requests: -1 }),
};

for (const [name, damage] of Object.entries(damages)) {
  test(`a record with ${name} is refused`, () => {
    const record: Members = JSON.parse(JSON.stringify(fullRecord('text')));
    damage(record);
    expect(schemaErrors(record)).not.toEqual([]);
  });
}
