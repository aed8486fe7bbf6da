/** A caller that the mock knows. */
export interface Account {
  readonly id: string;
  /** The secret that belongs to this account and to no other. */
  readonly token: string;
}

/** A catalog that the mock knows. */
export interface Catalog {
  readonly id: number;
  /** The only account that may complete uploads for it (requirement authorization.catalog). */
  readonly accountId: string;
}

/** An upload session. It changes as the file arrives and is completed. */
export interface Upload {
  readonly id: string;
  readonly catalogId: number;
  readonly fileName: string;
  readonly contentType: string;
  /** `issued`: no bytes yet. `uploaded`: ready to be completed. `completed`: used up. */
  state: 'issued' | 'uploaded' | 'completed';
  bytes: Buffer;
  /** When its file came through a signed URL, in milliseconds since the epoch. */
  putAt?: number;
  /** The job that its completion started. */
  jobId?: string;
}

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

/** One line of the request log: what came in, with secrets masked, and how it was answered. */
export interface RequestEntry {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Base64 of the first 64 KiB. */
  readonly body: string;
  /** How many bytes came. */
  readonly bytes: number;
  /** `null` while there is no answer: a hang or a reset stays that way. */
  status: number | null;
}

/** Everything one mock remembers; it lives as long as the mock runs. */
export interface MockState {
  /** Full access to the main catalog, and to a second one. */
  readonly account: Account;
  /** Valid credentials, no permission on the catalogs of `account`. */
  readonly restricted: Account;
  readonly catalogs: ReadonlyMap<number, Catalog>;
  readonly uploads: Map<string, Upload>;
  readonly jobs: Map<string, Job>;
  /** Oldest first, at most 200. */
  readonly requests: RequestEntry[];
  /** Answers decided so far, the current one included: for behaviour that only shows now and then. */
  readonly counters: { answers: number; accepted: number };
  readonly signingKey: Buffer;
  /** How long a signed URL is valid. */
  readonly uploadSeconds: number;
  /** Scheme, host and port; empty until the mock listens. */
  origin: string;
}
