import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '../../src/contract/package-root.ts';
import { page as report } from '../../src/report/outputs/index.ts';
import { sampleRuns } from '../docs/sample-runs.ts';
import { launchBrowser } from '../self/browser.ts';
import { recordOf } from '../self/report/record-of.ts';

const images = join(packageRoot, 'docs/images');
const folder = mkdtempSync(join(tmpdir(), 'screenshots-'));
mkdirSync(images, { recursive: true });
const browser = await launchBrowser();
for (const [name, circumstances] of Object.entries(sampleRuns)) {
  const file = join(folder, 'index.html');
  writeFileSync(file, report.render(await recordOf(circumstances)));
  const page = await browser.newPage({ viewport: { width: 1200, height: 820 }, colorScheme: 'light' });
  await page.goto(pathToFileURL(file).href);
  await page.screenshot({ path: join(images, `${name}.png`) });
  await page.close();
  process.stdout.write(`docs/images/${name}.png\n`);
}
await browser.close();
rmSync(folder, { recursive: true });
