import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives `use` a new folder that holds these files, and takes it away again. */
export function inFolder<T>(files: Readonly<Record<string, string | Buffer>>, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'target-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
