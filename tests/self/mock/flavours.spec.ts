import { expect, test } from '@playwright/test';
import { flavours } from '../../../src/mock/flavours/index.ts';
import { startMock } from '../../../src/mock/start-mock.ts';
import { probes } from './probes/index.ts';
import { differences, putAll } from './put-all.ts';
import type { Met } from './put-probe.ts';
import { send } from './send.ts';

let documented: Map<string, Met>;
test.beforeAll(async () => {
  documented = await putAll();
});

test('two mocks of the documented behaviour answer alike', async () => {
  expect(differences(documented, await putAll())).toEqual([]);
});

// The client of these tests does not bear what the suite's transport bears.
for (const flavour of flavours.filter(({ id }) => id !== 'unasked-continue')) {
  test(`${flavour.id}: ${flavour.says}, and every answer is still allowed`, async () => {
    const met = await putAll({ flavours: [flavour] });
    for (const { name, expects } of probes) {
      expect.soft(expects, `${name}\n${met.get(name)?.print}`).toContain(met.get(name)?.verdict);
    }
    // How long it took is not part of an answer's print.
    if (!['slow-answers', 'random-latency'].includes(flavour.id))
      expect(differences(documented, met)).not.toEqual([]);
  });
}

test('slow answers take 150 ms', async () => {
  const slow = flavours.filter(({ id }) => id === 'slow-answers');
  const mock = await startMock({ uploads: 1, flavours: slow });
  const before = performance.now();
  await send(mock, [...mock.state.uploads.keys()][0] ?? '');
  expect(performance.now() - before).toBeGreaterThan(145);
  await mock.close();
});

test('a repeated completion has the same job in one flavour and another job in the other', async () => {
  const asFlavour = (wanted: string) => putAll({ flavours: flavours.filter(({ id }) => id === wanted) });
  expect((await asFlavour('repeat-same-job')).get('repeated')?.print).toContain('\nas before');
  expect((await asFlavour('repeat-new-job')).get('repeated')?.print).toContain('\nnot as before');
});
