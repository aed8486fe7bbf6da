import { expect, test } from '@playwright/test';
import { judgeServer } from './judge-server.ts';

// A single letter is too common to be hidden by its value: it stays in what the server says, hidden by position alone.
const told: Readonly<Record<string, string>> = { a: 'no a' };

for (const token of ['reason', 'batch', 'a', 'passed']) {
  test(`a token that is the word ${token} changes nothing of the record's own words`, async () => {
    const record = await judgeServer((_, response) => response.writeHead(401).end(`no ${token}`), token);
    expect({ verdict: record.verdict, blame: record.blame }).toEqual({
      verdict: 'inconclusive',
      blame: 'account',
    });
    const [control] = record.cases;
    expect(control).toMatchObject({ id: 'preflight/control', role: 'control', status: 'inconclusive' });
    expect(control?.response?.body).toEqual({ text: told[token] ?? 'no $CLEVERTAP_TOKEN' });
  });
}
