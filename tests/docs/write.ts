import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/contract/package-root.ts';
import { generated, withGenerated } from './generated.ts';

for (const part of generated) {
  const file = join(packageRoot, part.file);
  writeFileSync(file, withGenerated(readFileSync(file, 'utf8'), part));
}
