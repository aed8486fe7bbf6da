import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Redact } from '../../target/redaction/redaction.ts';
import type { Entry } from './entry.ts';
import { redactEntry } from './redact-entry.ts';

/**
 * What happened so far, in order. A run's record is made from it alone, so that a run that is interrupted, or spread
 * over processes, leaves all it did.
 */
export interface Journal {
  readonly append: (entry: Entry) => void;
  readonly entries: () => readonly Entry[];
  /** Whether it outlives its process, and so has to hold what no batch has settled yet. */
  readonly lasting: boolean;
}

/** A journal in memory. */
export function memoryJournal(): Journal {
  const entries: Entry[] = [];
  return { append: (entry) => entries.push(entry), entries: () => entries, lasting: false };
}

function entryOf(line: string): Entry[] {
  try {
    return line === '' ? [] : [JSON.parse(line) as Entry];
  } catch {
    return [];
  }
}

/** A journal in a file, one JSON document a line, for a run over several processes. */
export function fileJournal(file: string): Journal {
  return {
    // The line before may have been cut off by the end of its process.
    append: (entry) => appendFileSync(file, `\n${JSON.stringify(entry)}\n`),
    entries: () => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').flatMap(entryOf) : []),
    lasting: true,
  };
}

/** The journal with every entry redacted before it is kept. */
export const redactedJournal = (journal: Journal, redact: Redact): Journal => ({
  append: (entry) => journal.append(redactEntry(entry, redact)),
  entries: journal.entries,
  lasting: journal.lasting,
});
