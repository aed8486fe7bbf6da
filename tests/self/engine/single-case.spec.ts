import { expect, test } from '@playwright/test';
import { loadContract } from '../../../src/contract/contract.ts';
import { plannedBatches } from '../../../src/engine/plan/planned-batches.ts';
import { startMock } from '../../../src/mock/start-mock.ts';
import type { CaseRecord } from '../../../src/record/record.ts';
import { ConfigurationError } from '../../../src/target/settings/configuration.ts';
import { newFolder, recordIn, runCli } from '../cli/run-cli.ts';
import { isShrunk } from './explored-session.ts';
import { idsWith, judgeMock } from './judge-mock.ts';
import { hangulIs500 } from './random-defects.ts';

const contract = loadContract();
const plan = (...cases: string[]) => plannedBatches(contract, { profile: 'standard', seed: '1', cases });
const textOf = ({ request }: CaseRecord) =>
  request?.body && 'text' in request.body ? request.body.text : undefined;

const single: readonly (readonly [id: string, played: readonly string[]])[] = [
  ['body.json/array', ['body.json/array', 'body/control']],
  // A case that the profile deep alone has; it has an upload of its own, and the control shows that the target works.
  ['robust.values/fileName-nul', ['robust.values/fileName-nul', 'robust.values/control']],
  ['explore.wrong-value/17', ['explore.wrong-value/17', 'explore.wrong-value-1/control']],
  ['explore.unusual-text/345', ['explore.unusual-text/345', 'explore.unusual-text-4/control']],
  ['body/control', ['body/control']],
  ['smoke/control', ['smoke/control']],
  ['headers.token.invalid/first', ['headers.token.invalid/first', 'preflight/control']],
];

for (const [id, played] of single) {
  test(`${id} alone is played with its control and nothing else, and is no verdict`, async () => {
    const record = await judgeMock({}, { case: id });
    expect(record.cases.map((entry) => entry.id)).toEqual(played);
    expect(record.run.cases).toEqual([id]);
    expect(record.totals.requests - 2 * record.totals.uploads).toBe(played.length);
    expect(idsWith(record, 'failed')).toEqual([]);
    expect({ verdict: record.verdict, complete: record.run.complete }).toEqual({
      verdict: 'inconclusive',
      complete: false,
    });
    expect(record.why).toContain('only a part of the profile was played');
  });
}

test('several cases of one batch share its control, and keep its title and area', () => {
  const batches = plan('body.json/null', 'body.fileSize.type/word', 'body.json/array', 'body.json/null');
  expect(batches.map(({ id, cases }) => [id, ...cases.map((entry) => entry.id)])).toEqual([
    ['body', 'body.json/null', 'body.json/array'],
    ['body.fileSize', 'body.fileSize.type/word'],
  ]);
  expect(batches[0]).toMatchObject({ area: 'body', requirements: ['body.json'] });
});

test('a case alone is the very same case, whatever the profile', () => {
  for (const profile of ['smoke', 'standard', 'deep'] as const) {
    const all = plannedBatches(contract, { profile, seed: 'x', explore: 30 }).flatMap(({ cases }) => cases);
    for (const entry of all.filter((_, index) => index % 7 === 0)) {
      const alone = plannedBatches(contract, { profile: 'smoke', seed: 'x', cases: [entry.id] });
      expect(alone.flatMap(({ cases }) => cases).filter(({ id }) => id === entry.id)).toEqual([
        { ...entry, batch: expect.any(String) },
      ]);
    }
  }
});

test('an unknown case is a mistake of the configuration', () => {
  expect(() => plan('body.json/nope')).toThrow(ConfigurationError);
  expect(() => plan('body.json/array', '')).toThrow(/signedurl-conformance cases/);
});

test('a failed case, shrunk or not, is repeated to the byte by its id, in the engine and by the command', async () => {
  const seed = 'repeat';
  const broken = { defects: [hangulIs500] };
  const record = await judgeMock(broken, { profile: 'deep', explore: '400', seed, strict: 'true' });
  const failed = record.cases.filter(({ status }) => status === 'failed');
  const chosen = [failed.find(isShrunk), failed.find((entry) => !isShrunk(entry))];
  for (const before of chosen) {
    if (!before) throw new Error('nothing failed');
    const again = await judgeMock(broken, { case: before.id, seed, strict: 'true' });
    const [same, ...others] = again.cases.filter(({ status }) => status === 'failed');
    expect(others).toEqual([]);
    expect(same?.id).toBe(before.id);
    expect(again.verdict).toBe('nonconformant');
  }
  const [shrunk] = chosen;
  const mock = await startMock(broken);
  const folder = newFolder();
  const { exitCode, stdout } = await runCli(
    ['run', '--seed', seed, '--strict', '--case', shrunk?.id ?? '', '--case', 'body.json/array'],
    { folder, environment: { ...mock.environment, CONFORMANCE_RATE: '0' } },
  );
  await mock.close();
  expect(exitCode).toBe(1);
  expect(stdout).toContain(`--seed ${seed} --case ${shrunk?.id}`);
  const played = recordIn(folder).cases.filter(({ role }) => role === 'case');
  expect(played.map(({ id }) => id).toSorted()).toEqual(['body.json/array', shrunk?.id].toSorted());
  const withoutCatalog = (text = '') => text.replace(/"catalogId":\d+/, '');
  const [own] = played.filter(isShrunk);
  expect(withoutCatalog(own && textOf(own))).toBe(withoutCatalog(shrunk && textOf(shrunk)));
});
