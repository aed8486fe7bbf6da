import { expect, test } from '@playwright/test';
import { type MockOptions, startMock } from '../../src/mock/start-mock.ts';
import type { Given } from '../../src/target/settings/read-settings.ts';
import { judgeAt } from '../self/engine/judge-at.ts';
import { idsWith } from '../self/engine/judge-mock.ts';
import { type Gateway, gateways } from './gateways.ts';
import { missing, startGateway } from './start-gateway.ts';

/** Judges a mock with a gateway before it. */
async function judgeBehind(gateway: Gateway, flags: Given = {}, options: MockOptions = {}) {
  const mock = await startMock(options);
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

    test('leaves a conforming server conformant, and what it blocks is listed', async () => {
      const record = await judgeBehind(gateway);
      expect(record.verdict).toBe('conformant');
      expect(idsWith(record, 'failed')).toEqual(['gateway.transparent']);
      const blocked = record.cases.filter(({ blame }) => blame === 'gateway');
      const listed = (record.behaviour.gateway ?? []).map(({ cases }) => cases);
      expect(blocked.length).toBeGreaterThan(0);
      expect(listed.reduce((sum, count) => sum + count, 0)).toBe(blocked.length);
      expect(record.behaviour.gateway?.every(({ answer }) => answer.includes(gateway.product))).toBe(true);
    });

    test('fails strictly by one finding, and is blamed itself', async () => {
      const record = await judgeBehind(gateway, { strict: 'true' });
      expect({ verdict: record.verdict, blame: record.blame }).toEqual({
        verdict: 'nonconformant',
        blame: 'gateway',
      });
      const findings = record.cases.flatMap((entry) => entry.findings);
      expect(findings.map(({ requirement }) => requirement)).toEqual(['gateway.transparent']);
    });
  });
}
