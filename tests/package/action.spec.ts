import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { pack } from '../../packaging/pack.ts';
import { startMock } from '../../src/mock/start-mock.ts';
import type { Defect } from '../../src/mock/variant.ts';
import { defects } from '../../src/mock/variants/defects/index.ts';
import { newFolder, recordIn } from '../self/cli/run-cli.ts';
import { type Job, newJob, runSteps } from './github-job.ts';

test.describe.configure({ mode: 'serial' });

let suite = '';
let temp: string | undefined;
test.beforeAll(() => {
  suite = pack(newFolder()).file;
});

async function play(inputs: Record<string, string>, env: Record<string, string> = {}): Promise<Job> {
  const job = newJob(process.env.PATH ?? '', temp);
  temp = job.temp;
  const own = { package: suite, ...inputs };
  const step = { uses: 'owner/signedurl-conformance@v1', id: 'conformance', with: own };
  await runSteps([step], { env }, job);
  return job;
}

/** The texts of all files below a folder. */
const textsBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .map((file) => readFileSync(file, 'latin1'));

const inputsFor = ({ environment }: { environment: Record<string, string> }): Record<string, string> => ({
  target: 'sandbox',
  'base-url': environment.CLEVERTAP_BASE_URL ?? '',
  'account-id': environment.CLEVERTAP_ACCOUNT_ID ?? '',
  token: environment.CLEVERTAP_TOKEN ?? '',
  'restricted-account-id': environment.CLEVERTAP_RESTRICTED_ACCOUNT_ID ?? '',
  'restricted-token': environment.CLEVERTAP_RESTRICTED_TOKEN ?? '',
  'catalog-id': environment.CLEVERTAP_CATALOG_ID ?? '',
  'fault-header': environment.CONFORMANCE_FAULT_HEADER ?? '',
  rate: '0',
  profile: 'smoke',
});

const broken = (id: string): readonly Defect[] => defects.filter((defect) => defect.id === id);

const runs = [
  { title: 'a conformant target', defect: '', verdict: 'conformant', code: '0' },
  { title: 'a nonconformant one', defect: 'token-any-accepted', verdict: 'nonconformant', code: '1' },
];

for (const { title, defect, verdict, code } of runs) {
  test(`${title} gives verdict, counts, summary and annotations, and no secret`, async () => {
    const mock = await startMock({ defects: broken(defect) });
    const inputs = inputsFor(mock);
    const job = await play(inputs);
    await mock.close();
    const { requirements, requests } = recordIn(job.workspace).totals;
    expect(job.outputs.conformance, job.log).toMatchObject({
      verdict,
      'exit-code': code,
      passed: String(requirements.passed),
      failed: String(requirements.failed),
      untested: String(requirements.untested),
      requests: String(requests),
      'report-dir': 'reports/latest',
    });
    expect(job.failed).toBe(code !== '0');
    expect(job.summary).toContain(verdict === 'conformant' ? 'conformant' : 'headers.token.invalid');
    expect(/^::error/m.test(job.log)).toBe(verdict !== 'conformant');
    const written = [job.log, job.summary, ...textsBelow(job.workspace)];
    for (const secret of [inputs.token, inputs['restricted-token']])
      for (const text of written) expect(text.includes(secret ?? '')).toBe(false);
  });
}

test('a refused token is inconclusive and fails the job, and the variables of the job count', async () => {
  const mock = await startMock();
  const { token, ...inputs } = inputsFor(mock);
  const job = await play(inputs, { CLEVERTAP_TOKEN: `wrong-${token}` });
  await mock.close();
  expect(job.outputs.conformance, job.log).toMatchObject({ verdict: 'inconclusive', 'exit-code': '3' });
  expect(job.failed).toBe(true);
  expect(job.log + job.summary).not.toContain(`wrong-${token}`);
});

test('a mistake in the configuration is one line and fails the job without a verdict', async () => {
  const job = await play({ target: 'sandbox', region: 'nowhere' });
  expect(job.outputs.conformance).toMatchObject({ verdict: '', 'exit-code': '2' });
  expect(job.log).toMatch(/^error: CLEVERTAP_REGION has to be/m);
  expect(job.failed).toBe(true);
});

test('shards are no verdict, and merged they are one', async () => {
  const mock = await startMock();
  const folders = [];
  for (const part of ['1', '2']) {
    const job = await play({ ...inputsFor(mock), profile: 'standard', shard: `${part}/2`, seed: '7' });
    expect(job.outputs.conformance, job.log).toMatchObject({ 'exit-code': '3' });
    expect(job.failed).toBe(false);
    folders.push(join(job.workspace, 'reports/latest'));
  }
  await mock.close();
  const merged = await play({ merge: folders.join(' ') });
  expect(merged.outputs.conformance, merged.log).toMatchObject({ verdict: 'conformant', 'exit-code': '0' });
  expect(merged.summary).toContain('conformant');
});
