import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clientEnvironment } from '../../src/client/client-environment.ts';
import { newCredentials } from '../../src/client/play-scenarios.ts';
import { packageRoot } from '../../src/contract/package-root.ts';
import { usualFile } from '../../src/mock/scenarios/files.ts';
import { scenarios } from '../../src/mock/scenarios/index.ts';
import type { Scenario } from '../../src/mock/scenarios/scenario.ts';
import { serveScenario } from '../../src/mock/scenarios/scenario-server.ts';
import { newFolder, runCli } from '../self/cli/run-cli.ts';

// What a client's run takes beside starting the same driver once per scenario by itself, one after the other.
const driver = join(packageRoot, 'dist/examples/typescript/client.js');

async function startAlone(scenario: Scenario): Promise<void> {
  const { name, content } = scenario.file ?? usualFile;
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, name);
  writeFileSync(file, content());
  const server = await serveScenario(scenario);
  const world = { ...newCredentials(), baseUrl: server.url, file, scenario: scenario.id, timeoutMs: 3000 };
  const child = spawn(process.execPath, [driver], {
    stdio: 'ignore',
    env: clientEnvironment(process.env, world, []),
  });
  await new Promise((resolve) => child.once('exit', resolve));
  await server.close();
  rmSync(folder, { recursive: true });
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

const run = await seconds(() => runCli(['client', '--', process.execPath, driver], { folder: newFolder() }));
const alone = await seconds(async () => {
  for (const scenario of scenarios) await startAlone(scenario);
});
process.stdout.write(
  `${scenarios.length} scenarios: a client's run takes ${run.toFixed(1)} s, its driver alone ${alone.toFixed(1)} s: ` +
    `${(run / alone).toFixed(2)} times\n`,
);
