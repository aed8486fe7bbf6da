import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { batchesFor } from '../../../src/cases/batches.ts';
import { shardBatches } from '../../../src/cases/shard-batches.ts';
import { loadContract } from '../../../src/contract/contract.ts';
import { memoryJournal } from '../../../src/engine/journal/journal.ts';
import { targetFacts } from '../../../src/engine/journal/target-facts.ts';
import { play } from '../../../src/engine/play/play.ts';
import { startMock } from '../../../src/mock/start-mock.ts';
import { defects } from '../../../src/mock/variants/defects/index.ts';
import { journalRecord } from '../../../src/record/journal-record.ts';
import type { RunRecord } from '../../../src/record/record.ts';
import { runFiles } from '../../../src/record/run-files.ts';
import { mergedRecord } from '../../../src/record/shards/merged-record.ts';
import { readShards } from '../../../src/record/shards/read-shards.ts';
import { soFarOf } from '../../../src/record/so-far.ts';
import { readSettings } from '../../../src/target/settings/read-settings.ts';
import { resolveOptions, resolveTarget } from '../../../src/target/settings/resolve-target.ts';
import { ownItems, shareOf } from '../../../src/target/settings/shard.ts';
import { judgeMock } from '../engine/judge-mock.ts';

const alone = { deviations: undefined, baseline: undefined };

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shards-'));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

/** Plays one shard on a mock of its own and leaves its files as a run does; gives its folder. */
async function playShard(shard: string, ids: readonly string[], seed = '1'): Promise<string> {
  const mock = await startMock({ defects: defects.filter(({ id }) => ids.includes(id)) });
  const given = readSettings({ rate: '0', timeout: '1500', shard, seed }, mock.environment, folder);
  const sandbox = resolveTarget(given, loadContract(), folder);
  if (!sandbox) throw new Error('the mock did not say where it listens');
  const target = { ...sandbox, kind: 'mock' as const };
  const options = resolveOptions(given);
  const journal = memoryJournal();
  journal.append({
    type: 'begin',
    startedAt: new Date().toISOString(),
    target: targetFacts(target),
    runner: 'engine',
    options,
  });
  await play(target, options, journal);
  await mock.close();
  const own = mkdtempSync(join(folder, 'shard-'));
  const files = runFiles(own);
  writeFileSync(files.record, JSON.stringify(journalRecord(soFarOf(journal.entries()), options, alone)));
  writeFileSync(
    files.shard,
    journal
      .entries()
      .map((entry) => JSON.stringify(entry))
      .join('\n'),
  );
  return own;
}

const merged = (folders: readonly string[]) => mergedRecord(readShards(folders), resolveOptions({}), alone);

const standing = ({ requirements }: RunRecord) => requirements.map(({ id, status }) => `${id} ${status}`);
const caseIds = ({ cases }: RunRecord) => cases.map(({ id }) => id).sort();

for (const ids of [[], ['file-name-missing-accepted'], ['job-id-constant']]) {
  test(`three shards merged are the single run: ${ids[0] ?? 'as documented'}`, async () => {
    const single = await judgeMock({ defects: defects.filter(({ id }) => ids.includes(id)) });
    const folders = [];
    for (const shard of ['1/3', '2/3', '3/3']) folders.push(await playShard(shard, ids));
    const together = merged(folders);
    expect(together.verdict).toBe(single.verdict);
    expect(standing(together)).toEqual(standing(single));
    expect(caseIds(together)).toEqual(caseIds(single));
    expect(together.run.complete).toBe(true);
    expect(together.run.shard).toBeUndefined();
  });
}

test('one shard alone is no verdict, and so are two of three', async () => {
  const [one, other] = [await playShard('1/3', []), await playShard('3/3', [])];
  const [first] = readShards([one]);
  expect(first.record.verdict).toBe('inconclusive');
  expect(first.record.why).toContain('shard 1/3 played its part');
  expect(merged([one, other]).verdict).toBe('inconclusive');
});

test('what a first look finds wrong is kept from every shard', async () => {
  const folders = [
    await playShard('1/2', []),
    await playShard('2/2', ['token-wrong-is-authorization-failed']),
  ];
  const ids = caseIds(merged(folders)).filter((id) => /^headers\.token\.invalid\/first(-\d)?$/.test(id));
  expect(ids).toEqual(['headers.token.invalid/first', 'headers.token.invalid/first-2']);
});

test('what does not fit together is told in one line', async () => {
  const first = await playShard('1/2', []);
  const again = await playShard('1/2', []);
  const otherSeed = await playShard('2/2', [], '2');
  expect(() => readShards([first, again])).toThrow(/are both shard 1\/2: give each once$/);
  expect(() => readShards([first, otherSeed])).toThrow(/another run: its seed is 2, that of .* is 1$/);
  expect(() => readShards([folder])).toThrow(/holds no shard: give the report folders/);
});

test('every batch is in exactly one shard, and the loads are alike', () => {
  const batches = batchesFor(loadContract(), 'standard', '1');
  const shards = [1, 2, 3].map((index) => shardBatches(batches, { index, of: 3 }));
  expect(
    shards
      .flat()
      .map(({ id }) => id)
      .sort(),
  ).toEqual(batches.map(({ id }) => id).sort());
  const loads = shards.map((own) => own.flatMap(({ cases }) => cases).length);
  expect(Math.max(...loads)).toBeLessThan(1.5 * Math.min(...loads));
});

test('shares add up, and items go to one shard each', () => {
  for (const total of [0, 1, 2, 40, 451]) {
    const shares = [1, 2, 3].map((index) => shareOf(total, { index, of: 3 }));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total);
  }
  const items = [...'abcdefgh'];
  expect([1, 2, 3].flatMap((index) => ownItems(items, { index, of: 3 })).sort()).toEqual(items);
});

test('a shard has its share of rate, uploads and limits', () => {
  const environment = { CLEVERTAP_UPLOAD_IDS: 'a,b,c,d,e' };
  const flags = { shard: '2/2', rate: '8', maxRequests: '101', maxUploads: '5' };
  const given = readSettings(flags, environment, folder);
  const { rate, limits } = resolveOptions(given);
  expect({ rate, ...limits }).toEqual({ rate: 4, requests: 51, uploads: 3 });
});
