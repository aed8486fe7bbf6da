import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { JobResult } from './job.ts';

const chunkBytes = 64 * 1024;

function* chunksOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
}

function failureOf(error: unknown): JobResult {
  const line = error instanceof CsvError && typeof error.lines === 'number' ? error.lines : 1;
  return { state: 'FAILED', line, message: error instanceof Error ? error.message : 'cannot be read' };
}

/** Reads a CSV file (RFC 4180, first row names the columns) to its end, or up to the first line that is wrong. */
export async function processCsv(bytes: Buffer): Promise<JobResult> {
  if (bytes.length === 0) return { state: 'FAILED', line: 1, message: 'The file is empty.' };
  const reader = Readable.from(chunksOf(bytes)).pipe(parse({ columns: true, bom: true }));
  let rows = 0;
  try {
    for await (const _ of reader) rows += 1;
  } catch (error) {
    return failureOf(error);
  }
  return { state: 'COMPLETED', rows };
}
