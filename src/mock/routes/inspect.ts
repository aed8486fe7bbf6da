import type { Job } from '../state/job.ts';
import type { MockState } from '../state/state.ts';
import type { Upload } from '../state/upload.ts';

const uploadView = ({ bytes, ...upload }: Upload) => ({ ...upload, size: bytes.length });

const isoTime = (instant: number | undefined) => instant && new Date(instant).toISOString();

const jobView = ({ id, uploadId, startedAt, finishedAt, result }: Job) => ({
  id,
  uploadId,
  startedAt: isoTime(startedAt),
  finishedAt: isoTime(finishedAt),
  ...(result ?? { state: 'PROCESSING' as const }),
});

/** The answer of `GET /_mock/state`: everything but secrets and file contents. */
export const inspect = ({ uploads, jobs, requests, counters }: MockState) => ({
  uploads: [...uploads.values()].map(uploadView),
  jobs: [...jobs.values()].map(jobView),
  counters,
  requests,
});
