import { writeFileSync } from 'node:fs';
import { settingsPage } from '../../../src/target/settings/settings-page.ts';

writeFileSync('docs/settings.md', settingsPage());
