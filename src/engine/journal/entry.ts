import type { Blame } from '../../checks/finding.ts';
import type { OutgoingRequest } from '../../target/retry/channel.ts';
import type { RunOptions } from '../../target/settings/configuration.ts';
import type { Runner } from '../../target/settings/run-settings.ts';
import type { BatchResult, CaseResult } from './result.ts';
import type { TargetFacts } from './target-facts.ts';

/** How the preflight ended, the first look at a target: the run goes on, or why it does not, who can act and how. */
export type FirstLook =
  | { readonly goesOn: true }
  | {
      readonly goesOn: false;
      readonly reason: string;
      readonly blame: Blame;
      readonly cure: string;
      readonly cut?: boolean;
    };

/** One thing that happened in a run. */
export type Entry =
  /** The first entry: what a record needs to know of the beginning of its run. */
  | {
      readonly type: 'begin';
      readonly startedAt: string;
      readonly target: TargetFacts;
      readonly runner: Runner;
      /** Nothing in them is secret. */
      readonly options: RunOptions;
    }
  /** Each request as it goes out. */
  | ({ readonly type: 'request' } & OutgoingRequest)
  | { readonly type: 'upload'; readonly uploadId: string }
  /** The API knows of an upload only so many milliseconds after its file was put. */
  | { readonly type: 'upload-delay'; readonly ms: number }
  /** A completion was accepted for this upload, and named its job. */
  | { readonly type: 'accepted'; readonly uploadId?: string; readonly jobId?: string }
  /** The proper completion of this upload was refused: it cannot be completed any more. */
  | { readonly type: 'spoilt'; readonly uploadId: string }
  /** From here on, something that the profile asks for is not sent. */
  | { readonly type: 'cut'; readonly reason: string }
  | { readonly type: 'first-look'; readonly outcome: FirstLook }
  /** A case of a batch that is not at its end yet: it counts for nothing unless the batch is cut short. */
  | { readonly type: 'sent'; readonly result: CaseResult }
  | { readonly type: 'batch'; readonly result: BatchResult }
  /** The run, or one of its processes, was stopped from outside: by what. */
  | { readonly type: 'interrupted'; readonly by: string }
  /** The suite itself failed: never the target's fault. */
  | { readonly type: 'bug'; readonly message: string };
