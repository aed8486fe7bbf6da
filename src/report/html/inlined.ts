import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../contract/package-root.ts';

/** A text that stands in the page, and the source expression that allows it there (CSP Level 3, section 2.3.1). */
export interface Inlined {
  readonly text: string;
  readonly hash: string;
}

export const inlined = (text: string): Inlined => ({
  text,
  hash: `sha256-${createHash('sha256').update(text).digest('base64')}`,
});

/** A script of the page, as the compiler wrote it. Throws when nothing was compiled yet. */
export function inlinedScript(name: string): Inlined {
  const file = join(packageRoot, 'dist/src/report/html/browser', `${name}.js`);
  if (!existsSync(file)) throw new Error(`${file} is missing: run npm run build`);
  // The source map is not part of the page.
  return inlined(readFileSync(file, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\n*$/, '\n'));
}
