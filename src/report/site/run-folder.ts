import { createHash } from 'node:crypto';

/** What a folder of a run in the site is called; nothing else there is taken for one. */
export const folderPattern = /^[\w-]{1,64}$/;

/** The name of the folder for a run: its id if that is plain, as ids come from outside, else a hash of it. */
export const runFolder = (id: string): string =>
  folderPattern.test(id) ? id : `run-${createHash('sha256').update(id).digest('hex').slice(0, 32)}`;
