import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContract } from '../src/contract/contract.ts';
import { packageRoot, suite } from '../src/contract/package-root.ts';
import { versionsLine, withRelease } from './changelog.ts';

// A step of `npm version`, which has written the new version already.
const file = join(packageRoot, 'CHANGELOG.md');
const speaks = versionsLine(loadContract());
writeFileSync(file, withRelease(readFileSync(file, 'utf8'), suite.version, new Date(), speaks));
