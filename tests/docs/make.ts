import { join } from 'node:path';
import { packageRoot } from '../../src/contract/package-root.ts';
import { runFiles } from '../../src/record/run-files.ts';
import { prepareFolder, writeReports } from '../../src/report/report-folder.ts';
import { recordOf } from '../self/report/record-of.ts';
import { sampleRuns } from './sample-runs.ts';

for (const [name, circumstances] of Object.entries(sampleRuns)) {
  const folder = runFiles(join(packageRoot, 'reports/docs', name));
  prepareFolder(folder);
  writeReports(await recordOf(circumstances), folder, {});
  process.stdout.write(`reports/docs/${name}/index.html\n`);
}
