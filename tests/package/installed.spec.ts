import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { packageRoot } from '../../src/contract/package-root.ts';
import { recordIn } from '../self/cli/run-cli.ts';
import { call, startInstalledMock } from './call.ts';
import { type Installation, installOn, nodeVersions } from './installation.ts';

const command = 'signedurl-conformance';
const smoke = { CONFORMANCE_PROFILE: 'smoke' };

const config = `
import { defineConfig } from '@playwright/test';
import { withConformance } from 'signedurl-conformance/playwright';
export default withConformance(defineConfig({ testDir: 'own', reporter: 'line', workers: 2 }), { profile: 'smoke' });
`;
const ownTest = `
import { expect, test } from '@playwright/test';
test('a test of our own', () => expect(1 + 1).toBe(2));
`;

for (const version of nodeVersions) {
  test.describe(`on Node ${version}`, () => {
    test.describe.configure({ mode: 'serial' });
    let installed: Installation;
    test.beforeAll(() => {
      installed = installOn(version);
    });

    test(`it is Node ${version}, and nothing ran at installation`, async () => {
      const { stdout } = await call(installed, ['node', '--version']);
      expect(stdout).toMatch(new RegExp(`^v${version}\\.`));
      expect(installed.said).not.toContain('install-scripts');
    });

    test('the mock is judged, with Playwright', async () => {
      const { exitCode, stdout } = await call(installed, ['npx', command, 'run']);
      expect(stdout).toContain('CONFORMANT');
      expect(exitCode).toBe(0);
      const { run, verdict, totals } = recordIn(installed.folder);
      expect({ runner: run.runner, verdict }).toEqual({ runner: 'playwright', verdict: 'conformant' });
      expect(totals.requirements.passed).toBeGreaterThan(50);
      expect(readdirSync(join(installed.folder, 'reports/latest'))).toContain('playwright');
    });

    test('a mock in another process is judged as a sandbox, with its exit code', async () => {
      for (const [parameters, wanted] of [
        [[], 0],
        [['--defect', 'token-any-accepted'], 1],
      ] as const) {
        const mock = await startInstalledMock(installed, parameters);
        const environment = { ...mock.environment, ...smoke, CONFORMANCE_RATE: '0' };
        const { exitCode } = await call(
          installed,
          ['npx', command, 'run', '--target', 'sandbox'],
          environment,
        );
        await mock.stop();
        expect(exitCode).toBe(wanted);
        expect(recordIn(installed.folder).target.kind).toBe('sandbox');
      }
    });

    test('a client is judged by all scenarios', async () => {
      cpSync(join(packageRoot, 'dist/examples/typescript/client.js'), join(installed.folder, 'client.js'));
      const { exitCode, stdout } = await call(installed, [
        'npx',
        command,
        'client',
        '--',
        'node',
        'client.js',
      ]);
      expect(stdout).toContain('CONFORMANT');
      expect(exitCode).toBe(0);
    });

    test('the mock is started in tests of node:test', async () => {
      cpSync(join(packageRoot, 'examples/in-process'), installed.folder, { recursive: true });
      const { exitCode, stdout } = await call(installed, ['node', '--test', 'node.test.mjs']);
      expect(stdout).toMatch(/fail 0$/m);
      expect(stdout).not.toMatch(/pass 0$/m);
      expect(exitCode).toBe(0);
    });

    test('in a Playwright project of others its tests are played beside theirs', async () => {
      mkdirSync(join(installed.folder, 'own'));
      writeFileSync(join(installed.folder, 'own/own.spec.ts'), ownTest);
      writeFileSync(join(installed.folder, 'playwright.config.ts'), config);
      const latest = join(installed.folder, 'reports/latest');
      rmSync(latest, { recursive: true });

      const own = await call(installed, ['npx', 'playwright', 'test', 'own.spec']);
      expect(own.exitCode, own.stdout + own.stderr).toBe(0);
      expect(existsSync(latest)).toBe(false);

      const both = await call(installed, ['npx', 'playwright', 'test']);
      expect(both.exitCode, both.stdout + both.stderr).toBe(0);
      expect(both.stderr).toContain('CONFORMANT');
      expect(recordIn(installed.folder)).toMatchObject({ verdict: 'conformant', run: { profile: 'smoke' } });
      const played = Number(/(\d+) passed/.exec(both.stdout)?.[1]);
      expect(played).toBeGreaterThan(10);

      const refusing = await startInstalledMock(installed);
      const refused = { ...refusing.environment, CLEVERTAP_TOKEN: 'another-token' };
      const unjudged = await call(installed, ['npx', 'playwright', 'test'], refused);
      await refusing.stop();
      expect(unjudged.exitCode).toBe(1);
      expect(unjudged.stdout + unjudged.stderr).toContain('signedurl-conformance: inconclusive');

      const mock = await startInstalledMock(installed, ['--defect', 'token-any-accepted']);
      const failing = await call(installed, ['npx', 'playwright', 'test'], mock.environment);
      await mock.stop();
      expect(failing.exitCode).toBe(1);
      expect(failing.stdout).toContain('headers.token.invalid');
      expect(failing.stdout + failing.stderr).toContain('signedurl-conformance: nonconformant');
    });
  });
}
