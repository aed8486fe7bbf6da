import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Job, JobResult, MockState, Upload } from './state.ts';

const chunkBytes = 64 * 1024;

function* chunksOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
}

function failureOf(error: unknown): JobResult {
  const line = error instanceof CsvError && typeof error.lines === 'number' ? error.lines : 1;
  return { state: 'FAILED', line, message: error instanceof Error ? error.message : 'cannot be read' };
}

/** Reads a CSV file (RFC 4180, first row names the columns) to its end, or up to the first line that is wrong. */
async function processCsv(bytes: Buffer): Promise<JobResult> {
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

const estimateMs = 5 * 60 * 1000;

async function resultOf(upload: Upload | undefined): Promise<JobResult> {
  if (!upload) return { state: 'FAILED', line: 1, message: 'There is no upload to process.' };
  if (upload.contentType === 'text/csv') return processCsv(upload.bytes);
  return { state: 'FAILED', line: 1, message: 'Only CSV can be processed here.' };
}

/** Marks the upload as completed and starts to process it; does not wait for the end. */
export function startJob(state: MockState, id: string, upload: Upload | undefined): Job {
  const startedAt = Date.now();
  const finished = resultOf(upload).then((result) => {
    job.result = result;
    job.finishedAt = Date.now();
    return result;
  });
  const job: Job = {
    id,
    ...(upload && { uploadId: upload.id }),
    startedAt,
    estimatedAt: startedAt + estimateMs,
    finished,
  };
  state.jobs.set(id, job);
  if (upload) Object.assign(upload, { state: 'completed', jobId: id });
  return job;
}
