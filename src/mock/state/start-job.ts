import type { Job, JobResult } from './job.ts';
import { processCsv } from './process-csv.ts';
import type { MockState } from './state.ts';
import type { Upload } from './upload.ts';

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
