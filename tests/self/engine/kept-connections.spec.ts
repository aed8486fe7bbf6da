import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { generate } from 'selfsigned';
import { startMock } from '../../../src/mock/start-mock.ts';
import type { Flavour } from '../../../src/mock/variant.ts';
import { defects } from '../../../src/mock/variants/defects/index.ts';
import { startFront } from './front.ts';
import { judgeAt } from './judge-at.ts';
import { idsWith, judgeMock } from './judge-mock.ts';

test('a standard run over TLS takes at most fifteen handshakes', async () => {
  const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
  });
  const ca = test.info().outputPath('ca.pem');
  writeFileSync(ca, cert);
  const mock = await startMock();
  const front = await startFront(mock.url, { tls: { key, cert } });
  const record = await judgeAt({ ...mock.environment, CLEVERTAP_BASE_URL: front.url }, { ca });
  front.close();
  await mock.close();
  expect(record.verdict).toBe('conformant');
  expect(front.count()).toBe(record.totals.requests);
  expect(front.handshakes()).toBeGreaterThan(1);
  expect(front.handshakes()).toBeLessThanOrEqual(15);
});

test('a case that follows another over its connection is played and pasted with it', async () => {
  const record = await judgeMock(
    { defects: defects.filter(({ id }) => id === 'token-unchecked-on-used-connection'), uploads: 20 },
    { case: 'auth.every-request/token-wrong-next' },
  );
  expect(record.cases.map(({ id }) => id)).toEqual([
    'endpoint.accepts-post/full-name',
    'auth.every-request/token-wrong-next',
    'auth/control',
  ]);
  expect(record.cases.map(({ status }) => status)).toEqual(['passed', 'failed', 'passed']);
  const [first = '', second = ''] = record.cases.map(({ curl = '' }) => curl);
  expect(second.split(' --next ')[0]).toContain(first.split('--data-binary')[0]?.replace('curl ', ''));
  expect(first).not.toContain('--next');
});

/** Closes a connection instead of answering its nth request, which is carried out all the same. */
const closingAt = (nth: number): Flavour => ({
  id: `closed-at-${nth}`,
  says: `the ${nth}th answer of a connection gets lost`,
  family: 'framing',
  alter: (mock) => {
    const counts = new WeakMap<object, number>();
    return {
      ...mock,
      reply: (answer, response, call, outcome) => {
        const count = (counts.get(call.connection) ?? 0) + 1;
        counts.set(call.connection, count);
        if (count === nth) response.socket?.resetAndDestroy();
        else mock.reply(answer, response, call, outcome);
      },
    };
  },
});

// Among them are rejections, completions, controls and what is sent to provision an upload.
for (const nth of [24, 25, 26, 27, 28, 29, 31, 37, 53]) {
  for (const uploads of [undefined, 80]) {
    test(`a kept connection that is closed at its ${nth}th request is nobody's failure, ${uploads ? 'given' : 'provisioned'} uploads`, async () => {
      const record = await judgeMock({ flavours: [closingAt(nth)], uploads });
      expect(record.verdict).toBe('conformant');
      expect([...idsWith(record, 'failed'), ...idsWith(record, 'inconclusive')]).toEqual([]);
      expect(record.cases.filter(({ status }) => status === 'inconclusive').map(({ id }) => id)).toEqual([]);
      expect(record.ledger.repeatedAfter.stale).toBeGreaterThan(1);
    });
  }
}
