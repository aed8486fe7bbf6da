import { expect, test } from '@playwright/test';
import { startMock } from '../../src/mock/start-mock.ts';
import { judgeAt } from '../self/engine/judge-at.ts';
import { type Gateway, gateways } from './gateways.ts';
import { missing, startGateway } from './start-gateway.ts';

/** Judges the conforming mock with a gateway before it. */
async function judgeBehind(gateway: Gateway, flags: Parameters<typeof judgeAt>[1] = {}) {
  const mock = await startMock();
  const front = await startGateway(gateway, mock.url);
  const through = gateway.forward ? { HTTP_PROXY: front.url } : { CLEVERTAP_BASE_URL: front.url };
  try {
    return await judgeAt({ ...mock.environment, ...through }, flags);
  } finally {
    await front.close();
    await mock.close();
  }
}

test('at least one gateway is installed', () => {
  expect(gateways.filter((gateway) => missing(gateway).length === 0)).not.toEqual([]);
});

for (const gateway of gateways) {
  test.describe(gateway.id, () => {
    const lacks = missing(gateway);
    test.skip(lacks.length > 0, `not installed: ${lacks.join(', ')}`);

    test('passes the valid request on', async () => {
      const record = await judgeBehind(gateway, { profile: 'smoke' });
      const standing = record.requirements.find(({ id }) => id === 'endpoint.accepts-post');
      expect(standing?.status).toBe('passed');
    });
  });
}
