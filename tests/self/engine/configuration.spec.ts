import type { RequestListener } from 'node:http';
import { expect, test } from '@playwright/test';
import { judgeMock } from './judge-mock.ts';
import { judgeServer } from './judge-server.ts';

const services: readonly [what: string, answer: RequestListener][] = [
  ['a page to everybody', (_, response) => response.writeHead(200).end('<!doctype html><p>Welcome')],
  ['404 to everything', (_, response) => response.writeHead(404).end('<h1>Not found</h1>')],
  ['a redirect to everything', (_, response) => response.writeHead(301, { Location: '/login' }).end()],
];

for (const [what, answer] of services) {
  test(`a web site that gives ${what} is not the API, and the account's doing`, async () => {
    const record = await judgeServer(answer, 'some-token');
    expect({ verdict: record.verdict, blame: record.blame }).toEqual({
      verdict: 'inconclusive',
      blame: 'account',
    });
    expect(record.totals.requests).toBeLessThan(5);
  });
}

test('a fault header that does nothing leaves INTERNAL_ERROR untested', async () => {
  const record = await judgeMock({}, {}, { CONFORMANCE_FAULT_HEADER: 'X-Unknown: yes' });
  const standing = record.requirements.find(({ id }) => id === 'error.internal');
  expect(standing?.status).toBe('untested');
  expect(standing?.reason).toContain('CONFORMANCE_FAULT_HEADER');
  expect(record.verdict).toBe('conformant');
});
