import { expect, test } from '@playwright/test';
import { startMock } from '../../../src/client/client-mock.ts';
import { startMock as startPlainMock } from '../../../src/mock/start-mock.ts';
import { fieldsOf, goodScript, runScript, type Script, type Task } from './scripted-client.ts';

async function withMock(work: (mock: Awaited<ReturnType<typeof startMock>>, task: Task) => Promise<void>) {
  const mock = await startMock();
  const { accountId, token, catalogId, url: baseUrl } = mock;
  const content = Buffer.from('id,name\n1,Café\n');
  try {
    await work(mock, { accountId, token, catalogId, baseUrl, fileName: 'products.csv', content });
  } finally {
    await mock.close();
  }
}

test('a good client is not blamed, and its upload and job are there', () =>
  withMock(async (mock, task) => {
    expect(await runScript(goodScript, task)).toMatchObject({ kind: 'success', status: 'PROCESSING' });
    expect(mock.requests.map(({ operation }) => operation)).toEqual(['issue', 'put', 'complete']);
    expect(mock.uploads.size).toBe(1);
    expect([...mock.jobs.values()].map(({ uploadId }) => uploadId)).toEqual([...mock.uploads.keys()]);
    const { findings, requirements } = mock.judgeClient();
    expect(findings).toEqual([]);
    expect(requirements['client.body.fileSize.sent']).toBe('passed');
    expect(requirements['client.accepted.success']).toBeUndefined();
  }));

test('a wrong request is a finding with its requirement, level and request', () =>
  withMock(async (mock, task) => {
    const script: Script = {
      ...goodScript,
      complete: (own, session) => ({
        ...goodScript.complete(own, session),
        body: Buffer.from(JSON.stringify({ ...fieldsOf(own, session), fileSize: '15' })),
      }),
    };
    await runScript(script, task);
    expect(mock.judgeClient().findings).toEqual([
      {
        requirement: 'client.body.fileSize',
        level: 'documented',
        expected: 'fileSize, a JSON number',
        actual: '"15"',
        request: `POST ${mock.url}/v2/catalogs/signedurl/complete`,
        scenario: undefined,
      },
    ]);
    // What is left out is not judged.
    expect(mock.judgeClient(mock.requests.slice(0, 2)).findings).toEqual([]);
  }));

test('a scenario is served whole under its URL, and anew for each run of a client', () =>
  withMock(async (mock, task) => {
    const there = { ...task, baseUrl: mock.scenarioUrl('busy-429-seconds') };
    expect(await runScript(goodScript, there)).toMatchObject({ kind: 'success' });
    expect(await runScript({ ...goodScript, patience: () => undefined }, there)).toMatchObject({
      kind: 'error',
    });
    expect(await runScript(goodScript, there)).toMatchObject({ kind: 'success' });
    expect(mock.judgeClient().findings).toEqual([]);
    const hasty = {
      ...goodScript,
      patience: (_came: unknown, attempt: number) => (attempt < 2 ? 0 : undefined),
    };
    await runScript(hasty as Script, { ...there, baseUrl: mock.scenarioUrl('busy-503-seconds') });
    expect(mock.judgeClient().findings).toEqual([
      expect.objectContaining({ requirement: 'client.retry.retry-after', scenario: 'busy-503-seconds' }),
    ]);
  }));

test('a magic upload id is answered as its scenario says, by any mock', async () => {
  const mock = await startPlainMock();
  try {
    const send = (uploadId: string) =>
      fetch(`${mock.url}/v2/catalogs/signedurl/complete`, {
        method: 'POST',
        body: JSON.stringify({ uploadId }),
      });
    expect((await send('upload_scenario_html-502')).status).toBe(502);
    expect(await (await send('upload_scenario_catalog-not-found-list')).json()).toEqual({
      errors: [{ code: 'CATALOG_NOT_FOUND', message: 'The completion is refused.' }],
    });
    await expect(send('upload_scenario_reset')).rejects.toThrow();
    // A sequence has its own course for each id.
    const statuses: number[] = [];
    for (const id of ['busy-429-date_a', 'busy-429-date_b', 'busy-429-date_a'])
      statuses.push((await send(`upload_scenario_${id}`)).status);
    expect(statuses).toEqual([429, 429, 200]);
    expect((await send('upload_scenario_no-such-thing')).status).toBe(401);
    expect((await fetch(`${mock.url}/scenario/no-such-thing/x`)).status).toBe(404);
  } finally {
    await mock.close();
  }
});

test('a scenario that does not exist is named', () =>
  withMock(async (mock) => {
    expect(() => mock.scenarioUrl('sunshine')).toThrow(/there is no scenario sunshine/);
    expect(() => mock.scenarioUpload('sunshine')).toThrow(/there is no scenario sunshine/);
    expect(mock.scenarioUpload('reset')).not.toBe(mock.scenarioUpload('reset'));
  }));
