import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { pack } from '../../packaging/pack.ts';
import { packageRoot } from '../../src/contract/package-root.ts';
import { type RunningMock, startMock } from '../../src/mock/start-mock.ts';
import { defects } from '../../src/mock/variants/defects/index.ts';
import { freePort } from '../free-port.ts';
import { launchBrowser } from '../self/browser.ts';
import { newFolder, recordIn } from '../self/cli/run-cli.ts';
import { type Contexts, endJob, type Job, newJob, runBash, runSteps, stepsIn } from './github-job.ts';

test.describe.configure({ mode: 'serial' });

const smoke = { CONFORMANCE_PROFILE: 'smoke', CONFORMANCE_RATE: '0' };

let suite = '';
let temp = '';
/** Where `npx` finds the packed package, as if it were published. */
let prefix = '';
test.beforeAll(() => {
  suite = pack(newFolder()).file;
  prefix = newFolder();
  temp = newFolder();
  execFileSync('npm', ['install', '--global', '--prefix', prefix, '--no-audit', '--no-fund', suite]);
});

const job = (path: readonly string[] = []): Job => newJob([...path, process.env.PATH].join(delimiter), temp);

const contexts = (env: Record<string, string>, more: Contexts = {}): Contexts => ({
  env: { npm_config_prefix: prefix, ...env },
  ownAction: { package: suite },
  ...more,
});

/** What a workflow of a sandbox finds in the settings of its repository, for a mock in its place. */
const repositoryOf = ({ environment }: RunningMock): Contexts => ({
  vars: {
    CLEVERTAP_BASE_URL: environment.CLEVERTAP_BASE_URL,
    CLEVERTAP_CATALOG_ID: environment.CLEVERTAP_CATALOG_ID,
  },
  secrets: {
    CLEVERTAP_ACCOUNT_ID: environment.CLEVERTAP_ACCOUNT_ID,
    CLEVERTAP_TOKEN: environment.CLEVERTAP_TOKEN,
  },
  github: { token: 'token-of-github', run_id: '17' },
});

test('GitHub: a pull request is judged by the server that it starts', async () => {
  const port = await freePort();
  const text = JSON.stringify(stepsIn('pull-request', 'conformance')).replaceAll('8080', String(port));
  const own = job();
  await runSteps(JSON.parse(text), contexts({ CONFORMANCE_PROFILE: 'smoke' }), own);
  endJob(own);
  expect(own.failed, own.log).toBe(false);
  expect(recordIn(own.workspace).target).toMatchObject({
    kind: 'sandbox',
    baseUrl: `http://127.0.0.1:${port}`,
  });
});

/** A repository with an empty branch for Pages, of which each job makes its own copy. */
function pagesRepository(): string {
  const repository = newFolder();
  const first = newFolder();
  const git = (...parameters: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...parameters], { cwd: first });
  execFileSync('git', ['init', '--quiet', '--bare', repository]);
  git('init', '--quiet', '--initial-branch', 'gh-pages');
  git('commit', '--quiet', '--allow-empty', '--message', 'The branch of the site');
  git('push', '--quiet', repository, 'gh-pages');
  return repository;
}

/** A `gh` that notes what it is asked for. */
function notingGh(): { folder: string; asked: () => string } {
  const folder = newFolder();
  const note = join(folder, 'asked');
  writeFileSync(join(folder, 'gh'), `#!/bin/sh\nprintf '%s\\n' "$@" >> ${note}\n`, { mode: 0o755 });
  return { folder, asked: () => (existsSync(note) ? readFileSync(note, 'utf8') : '') };
}

test('GitHub: each night adds to the history, and another verdict opens an issue', async () => {
  const repository = pagesRepository();
  const night = async (defect: string) => {
    const mock = await startMock({ defects: defects.filter(({ id }) => id === defect) });
    const gh = notingGh();
    const own = job([gh.folder]);
    const checkout = ({ path = '.' }) =>
      void execFileSync('git', [
        'clone',
        '--quiet',
        '--branch',
        'gh-pages',
        repository,
        join(own.workspace, path),
      ]);
    await runSteps(stepsIn('nightly', 'sandbox'), contexts(smoke, repositoryOf(mock)), own, {
      'actions/checkout': checkout,
    });
    await mock.close();
    expect(own.log).not.toContain(mock.environment.CLEVERTAP_TOKEN);
    return { own, asked: gh.asked() };
  };
  const first = await night('');
  expect(first.own.failed, first.own.log).toBe(false);
  expect(first.asked).toBe('');
  const same = await night('');
  expect(same.asked).toBe('');
  expect(same.own.log).toContain('nothing since the baseline');
  const other = await night('token-any-accepted');
  expect(other.own.failed).toBe(true);
  expect(other.asked).toContain('Conformance: nonconformant, was conformant');
  expect(readdirSync(join(other.own.workspace, 'site/runs'))).toHaveLength(3);
  expect(
    execFileSync('git', ['log', '--oneline', 'gh-pages'], { cwd: repository, encoding: 'utf8' }),
  ).toMatch(/(.*\n){4}/);
});

test('GitHub: the shards of a matrix are merged', async () => {
  const mock = await startMock();
  const own = contexts({ CONFORMANCE_RATE: '0', CLEVERTAP_BASE_URL: mock.url }, repositoryOf(mock));
  const parts = newFolder();
  for (const part of ['1', '2', '3']) {
    const shard = job();
    // As long as standard, for a test.
    const steps = JSON.parse(JSON.stringify(stepsIn('shards', 'shard')).replace('"deep"', '"standard"'));
    await runSteps(steps, { ...own, matrix: { part } }, shard);
    expect(shard.failed, shard.log).toBe(false);
    cpSync(join(shard.workspace, 'reports/latest'), join(parts, `shard-${part}`), { recursive: true });
  }
  const merged = job();
  await runSteps(stepsIn('shards', 'merge'), contexts({}), merged, {
    'actions/download-artifact': ({ path = '.' }) =>
      cpSync(parts, join(merged.workspace, path), { recursive: true }),
  });
  await mock.close();
  expect(merged.failed, merged.log).toBe(false);
  expect(recordIn(merged.workspace).verdict).toBe('conformant');
});

test('GitHub: an SDK is judged before it is published', async () => {
  const own = job();
  mkdirSync(join(own.workspace, 'conformance'));
  cpSync(
    join(packageRoot, 'dist/examples/typescript/client.js'),
    join(own.workspace, 'conformance/upload.js'),
  );
  writeFileSync(
    join(own.workspace, 'package.json'),
    '{ "name": "sdk", "version": "1.0.0", "type": "module" }',
  );
  execFileSync('npm', ['install', '--package-lock-only', '--no-audit', '--no-fund'], { cwd: own.workspace });
  const steps = stepsIn('sdk-release', 'release');
  const publishes = steps.findIndex(({ run = '' }) => run.includes('npm publish'));
  expect(publishes).toBe(steps.length - 1);
  await runSteps(steps.slice(0, publishes), contexts({}), own);
  expect(own.failed, own.log).toBe(false);
  expect(recordIn(own.workspace)).toMatchObject({ verdict: 'conformant', run: { strict: true } });
});

// https://www.jenkins.io/doc/book/security/configuring-content-security-policy
const policyOfJenkins = "sandbox allow-same-origin; default-src 'none'; img-src 'self'; style-src 'self';";

test('Jenkins: all of the page can be read under the policy of Jenkins', async () => {
  const mock = await startMock({ defects: defects.filter(({ id }) => id === 'token-any-accepted') });
  const own = job();
  const variables = { ...mock.environment, ...smoke, npm_config_prefix: prefix };
  await runBash('npx --yes signedurl-conformance run --runner engine', variables, own);
  await mock.close();
  const body = readFileSync(join(own.workspace, 'reports/latest/index.html'), 'utf8');
  const browser = await launchBrowser();
  const page = await browser.newPage();
  const headers = { 'Content-Security-Policy': policyOfJenkins };
  await page.route('**', (route) => route.fulfill({ body, headers, contentType: 'text/html' }));
  await page.goto('http://jenkins.test/artifact/index.html');
  const text = await page.innerText('body');
  await browser.close();
  expect(text).toContain('nonconformant');
  expect(text).toContain('headers.token.invalid');
  expect(text).toContain('curl');
});

interface GitLabJob {
  readonly script: readonly string[];
  readonly variables?: Record<string, string>;
}

test('GitLab: a schedule judges the sandbox and publishes its history', async () => {
  const { conformance, pages } = parse(
    readFileSync(join(packageRoot, 'docs/ci/gitlab-ci.yml'), 'utf8'),
  ) as Record<'conformance' | 'pages', GitLabJob>;
  const mock = await startMock();
  const own = job();
  const variables = { ...mock.environment, ...smoke, npm_config_prefix: prefix, GITLAB_CI: 'true' };
  for (const { script, variables: given } of [conformance, pages]) {
    const code = await runBash(script.join('\n'), { ...variables, ...given }, own);
    expect(code, own.log).toBe(0);
  }
  await mock.close();
  expect(readFileSync(join(own.workspace, 'reports/latest/junit.xml'), 'utf8')).toContain('<testsuite');
  expect(readdirSync(join(own.workspace, 'public/runs'))).toHaveLength(1);
});

test('Jenkins: the pipeline judges the sandbox with the credentials that it binds', async () => {
  const pipeline = readFileSync(join(packageRoot, 'docs/ci/Jenkinsfile'), 'utf8');
  const [, command = ''] = /sh\(script: '(.*?)'/.exec(pipeline) ?? [];
  const set = Object.fromEntries(
    [...pipeline.matchAll(/^ +([A-Z_]+) = '(.*)'$/gm)].map(([, name, value]) => [name, value]),
  );
  const mock = await startMock();
  const { CLEVERTAP_REGION, ...variables } = {
    ...set,
    ...mock.environment,
    ...smoke,
    npm_config_prefix: prefix,
  };
  expect(CLEVERTAP_REGION).toBe('in1');
  const own = job();
  const code = await runBash(command, variables, own);
  await mock.close();
  expect(code, own.log).toBe(0);
  expect(recordIn(own.workspace).run.runner).toBe('engine');
  for (const [, path = ''] of pipeline.matchAll(/(?:testResults|artifacts): '([^'*]*)/g))
    expect(existsSync(join(own.workspace, path))).toBe(true);
});
