import type { Entry } from '../engine/journal/entry.ts';
import { resultsOf } from '../engine/journal/in-brief.ts';
import type { BatchResult, CaseResult } from '../engine/journal/result.ts';
import { isLoss } from '../target/retry/unsteadiness.ts';

type Of<Type extends Entry['type']> = Extract<Entry, { type: Type }>;

type Settled = Omit<BatchResult, 'batch'> & { readonly batch?: string };

/** How often something was sent. */
interface Counts {
  total: number;
  /** Sent for cases and controls, each for the first time. */
  cases: number;
  /** Sent to get uploads ready, each for the first time. */
  provisioning: number;
  /** Sent to get uploads ready, each attempt. */
  others: number;
  /** Attempts to get uploads ready that got lost on the way. */
  othersLost: number;
}

/** What happened in a run, as far as its record needs it: entries of a journal, noted one after the other. */
export class RunSoFar {
  /** How many entries were noted. */
  entries = 0;
  begin?: Of<'begin'>;
  firstLook?: Of<'first-look'>['outcome'];
  bug?: string;
  interrupted?: string;
  cut?: string;
  uploadDelayMs?: number;
  /** Ids of the batches that came to their end. */
  readonly batches: Set<string> = new Set();
  readonly requests: Counts = { total: 0, cases: 0, provisioning: 0, others: 0, othersLost: 0 };
  /** For each outcome that made a request be sent again, how often. */
  readonly repeatedAfter: Record<string, number> = {};
  /** Ids of uploads, in order. */
  readonly taken: string[] = [];
  readonly completed: Set<string | undefined> = new Set();
  readonly spoilt: Set<string> = new Set();
  readonly jobs: string[] = [];
  /** When the last request went out, the last one to get an upload ready, and the last one before an upload was had. */
  readonly last: Record<'request' | 'provisioning' | 'upload', number> = {
    request: 0,
    provisioning: 0,
    upload: 0,
  };
  readonly #settled: Settled[] = [];
  readonly #pending = new Map<string, CaseResult>();

  /** Notes the next entry. */
  note(entry: Entry): void {
    this.entries += 1;
    switch (entry.type) {
      case 'begin':
        this.begin ??= entry;
        break;
      case 'request':
        this.#noteRequest(entry);
        break;
      case 'upload':
        this.taken.push(entry.uploadId);
        this.last.upload = this.last.request;
        break;
      case 'accepted':
        this.completed.add(entry.uploadId);
        if (entry.jobId !== undefined) this.jobs.push(entry.jobId);
        break;
      case 'spoilt':
        this.spoilt.add(entry.uploadId);
        break;
      case 'upload-delay':
        this.uploadDelayMs ??= entry.ms;
        break;
      case 'cut':
        this.cut ??= entry.reason;
        break;
      case 'first-look':
        this.firstLook ??= entry.outcome;
        break;
      case 'sent':
        this.#pending.set(entry.result.case.id, entry.result);
        break;
      case 'batch':
        this.batches.add(entry.result.batch);
        this.#settle(entry.result);
        break;
      case 'interrupted':
        this.interrupted ??= entry.by;
        this.#settlePending();
        break;
      case 'bug':
        this.bug ??= entry.message;
        this.#settlePending();
    }
  }

  /** The results of all batches, in the order in which they were played, and the cases of batches that were cut short. */
  results(): CaseResult[] {
    return [...this.#settled.flatMap(resultsOf), ...this.#pending.values()];
  }

  /** The results of one batch, in order. */
  resultsOf(batch: string): CaseResult[] {
    return this.#settled.filter((settled) => settled.batch === batch).flatMap(resultsOf);
  }

  #settle(settled: Settled): void {
    this.#settled.push(settled);
    this.#pending.clear();
  }

  /** What was cut short belongs to no batch that came to its end. */
  #settlePending(): void {
    this.#settle({ results: [...this.#pending.values()] });
  }

  #noteRequest({ kind, at, retry }: Of<'request'>): void {
    const { requests, last, repeatedAfter } = this;
    const isOther = kind === 'provisioning';
    last.request = Math.max(last.request, at);
    if (isOther) last.provisioning = Math.max(last.provisioning, at);
    requests.total += 1;
    if (isOther) requests.others += 1;
    if (!retry) requests[isOther ? 'provisioning' : 'cases'] += 1;
    else {
      repeatedAfter[retry.outcome] = (repeatedAfter[retry.outcome] ?? 0) + 1;
      if (isOther && isLoss(retry.outcome)) requests.othersLost += 1;
    }
  }
}

/** What the entries of a journal tell, read one after the other. */
export function soFarOf(entries: Iterable<Entry>): RunSoFar {
  const soFar = new RunSoFar();
  for (const entry of entries) soFar.note(entry);
  return soFar;
}
