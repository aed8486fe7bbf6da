import { outcomeIn } from './reported.ts';

const newline = 0x0a;
const brace = 0x7b;

// An outcome fits into this many bytes; a longer line is none.
const longestLine = 64 * 1024;
const keptBytes = 16 * 1024;

/** What is kept of an output: its beginning as evidence, and the last outcome line. */
export interface Output {
  take(chunk: Buffer): void;
  /** The beginning as text, and how many bytes there were. */
  kept(): { readonly text: string; readonly bytes: number };
  /** The last outcome line, if there was one; reads what came after the last line break as a line too. */
  outcome(): Readonly<Record<string, unknown>> | undefined;
}

/** Reads an output of any length in bounded memory. */
export function createOutput(): Output {
  const beginning: Buffer[] = [];
  let [keptLength, bytes] = [0, 0];
  let pending: Buffer = Buffer.alloc(0);
  let overlong = false;
  let outcome: Readonly<Record<string, unknown>> | undefined;

  const keep = (chunk: Buffer) => {
    if (keptLength >= keptBytes) return;
    // A copy, so that the long chunk can be forgotten.
    const part = Buffer.from(chunk.subarray(0, keptBytes - keptLength));
    beginning.push(part);
    keptLength += part.length;
  };
  const readLine = (line: Buffer) => {
    if (!overlong && line.includes(brace)) outcome = outcomeIn(line.toString('utf8')) ?? outcome;
    overlong = false;
  };
  const hold = (rest: Buffer) => {
    overlong ||= rest.length > longestLine;
    pending = overlong ? Buffer.alloc(0) : Buffer.from(rest);
  };

  return {
    take: (chunk) => {
      bytes += chunk.length;
      keep(chunk);
      let text = pending.length > 0 ? Buffer.concat([pending, chunk]) : chunk;
      // Only lines with a brace matter: a hundred megabytes of others are passed over at once.
      if (!text.includes(brace)) {
        const last = text.lastIndexOf(newline);
        if (last >= 0) overlong = false;
        return hold(text.subarray(last + 1));
      }
      for (let end = text.indexOf(newline); end >= 0; end = text.indexOf(newline)) {
        readLine(text.subarray(0, end));
        text = text.subarray(end + 1);
      }
      hold(text);
    },
    kept: () => ({ text: Buffer.concat(beginning).toString('utf8'), bytes }),
    outcome: () => {
      if (pending.length > 0) readLine(pending);
      pending = Buffer.alloc(0);
      return outcome;
    },
  };
}
