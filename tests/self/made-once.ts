import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const sharedFolder = () => process.env.SELF_TEST_RECORDS ?? mkdtempSync(join(tmpdir(), 'made-once-'));

/** Makes a folder of its own; tells whether this worker was the first to come. */
function claim(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * The folder of what is costly and the same for every test that asks: the first worker makes it, the others wait for it.
 * Without workers that share anything (SELF_TEST_RECORDS), it is made anew.
 */
export async function madeOnce(key: string, make: (folder: string) => Promise<void>): Promise<string> {
  const shared = sharedFolder();
  mkdirSync(shared, { recursive: true });
  const folder = join(shared, createHash('sha256').update(key).digest('hex'));
  const mark = `${folder}.made`;
  while (!existsSync(mark)) {
    if (claim(folder)) {
      try {
        await make(folder);
        writeFileSync(mark, key);
      } catch (error) {
        rmSync(folder, { recursive: true });
        throw error;
      }
    } else await delay(50);
  }
  return folder;
}
