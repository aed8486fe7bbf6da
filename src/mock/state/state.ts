import type { Account } from './account.ts';
import type { Catalog } from './catalog.ts';
import type { Job } from './job.ts';
import type { RequestEntry } from './request-entry.ts';
import type { Upload } from './upload.ts';

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
