/** How processing an uploaded file ended: the rows it holds, or the line that cannot be read and why. */
export type JobResult =
  | { readonly state: 'COMPLETED'; readonly rows: number }
  | { readonly state: 'FAILED'; readonly line: number; readonly message: string };

/** The asynchronous processing of one completed upload. */
export interface Job {
  readonly id: string;
  /** Missing when a defect accepted a completion that names no upload. */
  readonly uploadId?: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** When it is expected to be done, in milliseconds since the epoch. */
  readonly estimatedAt: number;
  finishedAt?: number;
  result?: JobResult;
  /** Resolves once `result` is there; never rejects. */
  readonly finished: Promise<JobResult>;
}
