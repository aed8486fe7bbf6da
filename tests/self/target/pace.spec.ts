import { expect, test } from '@playwright/test';
import type { RenderedRequest } from '../../../src/cases/render.ts';
import { paced } from '../../../src/target/pace.ts';
import { recording } from './exchanges.ts';

const request = (index: number): RenderedRequest => ({ method: 'GET', target: `/${index}`, headers: [] });

for (const rate of [0, 500, 1000.5]) {
  test(`at ${rate} a second everything is sent once, in order`, async () => {
    const { transport, asked } = recording(() => 200);
    const slow = paced(transport, rate);
    const exchanges = await Promise.all(
      [0, 1, 2, 3, 4].map((index) => slow('http://a.example', request(index))),
    );
    expect(asked.map(({ target }) => target)).toEqual(['/0', '/1', '/2', '/3', '/4']);
    expect(asked.every(({ baseUrl }) => baseUrl === 'http://a.example')).toBe(true);
    expect(exchanges.map(({ response }) => response?.status)).toEqual([200, 200, 200, 200, 200]);
  });
}

test('without a rate the transport is the one that was given', () => {
  const { transport } = recording(() => 200);
  expect(paced(transport, 0)).toBe(transport);
});

test('the first is sent at once, the others wait for their turn', async () => {
  const { transport, asked } = recording(() => 200);
  const slow = paced(transport, 20);
  const all = [0, 1, 2].map((index) => slow('', request(index)));
  expect(asked).toHaveLength(1);
  await all[1];
  expect(asked).toHaveLength(2);
  await all[2];
  expect(asked).toHaveLength(3);
});

test('what is troubled takes its turn like anything else', async () => {
  const { transport, asked } = recording(({ target }) => (target === '/1' ? 'reset' : 200));
  const slow = paced(transport, 1000);
  const outcomes = await Promise.all([0, 1, 2].map((index) => slow('', request(index))));
  expect(outcomes.map(({ trouble }) => trouble?.kind)).toEqual([undefined, 'reset', undefined]);
  expect(asked).toHaveLength(3);
});
