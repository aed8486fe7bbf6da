import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/contract/package-root.ts';
import { withSettings } from './action-settings.ts';

const file = join(packageRoot, 'action.yml');
writeFileSync(file, withSettings(readFileSync(file, 'utf8')));
