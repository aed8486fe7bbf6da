import { appendFileSync, closeSync, existsSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import type { Redact } from '../../target/redaction/redaction.ts';
import type { Entry } from './entry.ts';
import { entryRedaction } from './redact-entry.ts';
import type { CaseResult } from './result.ts';

/** What happened so far, in order. A run's record is made from it alone. */
export interface Journal {
  readonly append: (entry: Entry) => void;
  /** Whether it outlives its process, and so has to hold what no batch has settled yet. */
  readonly lasting: boolean;
}

/** A journal in memory. */
export interface MemoryJournal extends Journal {
  readonly entries: () => readonly Entry[];
}

/** Makes a journal in memory. */
export function memoryJournal(): MemoryJournal {
  const entries: Entry[] = [];
  return { append: (entry) => entries.push(entry), entries: () => entries, lasting: false };
}

/** The journal cannot be written any more: the disk is full, for instance. Nothing that follows would be recorded. */
export class JournalError extends Error {}

/**
 * A journal in a file, one JSON document a line, so that a run whose process is killed leaves all it did. `note` is
 * told of each entry once it is written.
 */
export function fileJournal(file: string, note: (entry: Entry) => void = () => undefined): Journal {
  return {
    append: (entry) => {
      appendEntry(file, entry);
      note(entry);
    },
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

const atOnce = 1 << 20;

/** The lines of a file, one after the other: a journal can be longer than any text may be. */
function* linesOf(file: string): Generator<string> {
  const descriptor = openSync(file, 'r');
  try {
    const decoder = new StringDecoder('utf8');
    const buffer = Buffer.alloc(atOnce);
    let rest = '';
    for (let size = readSync(descriptor, buffer); size > 0; size = readSync(descriptor, buffer)) {
      const lines = (rest + decoder.write(buffer.subarray(0, size))).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    yield rest + decoder.end();
  } finally {
    closeSync(descriptor);
  }
}

// So begins what was sent: nearly all of a long journal, of which hardly anything is read.
const isSent = (line: string) => line.startsWith('{"type":"sent"');

/**
 * The entries of a journal in a file one after the other, as far as they were written; none if there is no such file.
 * What was sent of a batch is left out where the batch came to its end, which settles it.
 */
export function* entriesIn(file: string): Generator<Entry> {
  if (!existsSync(file)) return;
  let unsettled: string[] = [];
  for (const line of linesOf(file)) {
    if (isSent(line)) {
      unsettled.push(line);
      continue;
    }
    for (const entry of entryOf(line)) {
      const stands = entry.type === 'interrupted' || entry.type === 'bug';
      if (stands) yield* unsettled.flatMap(entryOf);
      if (stands || entry.type === 'batch') unsettled = [];
      yield entry;
    }
  }
  yield* unsettled.flatMap(entryOf);
}

/** What was sent for cases with these ids, in order, whether or not their batch came to its end. */
export function sentIn(file: string, ids: ReadonlySet<string>): CaseResult[] {
  if (ids.size === 0 || !existsSync(file)) return [];
  const sent: CaseResult[] = [];
  for (const line of linesOf(file)) {
    if (!isSent(line)) continue;
    for (const entry of entryOf(line))
      if (entry.type === 'sent' && ids.has(entry.result.case.id)) sent.push(entry.result);
  }
  return sent;
}

/** The journal with every entry redacted before it is kept. */
export function redactedJournal(journal: Journal, redact: Redact): Journal {
  const redacted = entryRedaction(redact);
  return {
    append: (entry) => journal.append(redacted(entry)),
    lasting: journal.lasting,
  };
}
