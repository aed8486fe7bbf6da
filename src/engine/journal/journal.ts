import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Redact } from '../../target/redaction/redaction.ts';
import type { Entry } from './entry.ts';
import { entryRedaction } from './redact-entry.ts';

/** What happened so far, in order. A run's record is made from it alone. */
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

/** The journal cannot be written any more: the disk is full, for instance. Nothing that follows would be recorded. */
export class JournalError extends Error {}

/**
 * A journal in a file, one JSON document a line, so that a run whose process is killed leaves all it did. In memory it
 * keeps what the engine asks for, which is all but the cases of a batch that is not at its end.
 */
export function fileJournal(file: string): Journal {
  const { append, entries } = memoryJournal();
  return {
    append: (entry) => {
      appendEntry(file, entry);
      if (entry.type !== 'sent') append(entry);
    },
    entries,
    lasting: true,
  };
}

/** Adds an entry to the journal in a file. Throws JournalError. */
export function appendEntry(file: string, entry: Entry): void {
  try {
    // The line before may have been cut off by the end of its process.
    appendFileSync(file, `\n${JSON.stringify(entry)}\n`);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new JournalError(`the journal ${file} cannot be written (${code}): make room and run again`);
  }
}

function entryOf(line: string): Entry[] {
  try {
    return line === '' ? [] : [JSON.parse(line) as Entry];
  } catch {
    return [];
  }
}

/** The entries of a journal in a file, as far as they were written; none if there is no such file. */
export const readJournal = (file: string): Entry[] =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').flatMap(entryOf) : [];

/** The journal with every entry redacted before it is kept. */
export function redactedJournal(journal: Journal, redact: Redact): Journal {
  const redacted = entryRedaction(redact);
  return {
    append: (entry) => journal.append(redacted(entry)),
    entries: journal.entries,
    lasting: journal.lasting,
  };
}
