import type { Faker } from '@faker-js/faker';
import type { Field } from '../contract/contract.ts';
import type { Case, Expectation, Fault, Profile, RequestTemplate } from './case.ts';
import type { Members } from './members.ts';

/** What a recipe makes its cases from. */
export interface Kitchen {
  /** Path of the operation. */
  readonly path: string;
  /** Whether a requirement is of the level `observed`. */
  readonly isObserved: (requirement: string) => boolean;
  readonly fields: readonly Field[];
  /** Realistic values, the same for the same seed and case. */
  readonly faker: (caseId: string) => Faker;
  /** A valid body for the live upload, with a realistic `completedBy`. */
  readonly members: (caseId: string) => Members;
  /** Id of an upload that nobody made, in the form of the page's example. */
  readonly nobodysUpload: (caseId: string) => string;
}

/** A case before it has its id; `profile` is `standard` unless said. */
export interface Draft {
  readonly requirement: string;
  readonly variant: string;
  readonly title: string;
  readonly profile?: Profile;
  readonly fault?: Fault;
  readonly request: (kitchen: Kitchen, caseId: string) => RequestTemplate;
  readonly expectation: Expectation;
  readonly catalogMayExist?: boolean;
  readonly ownUpload?: boolean;
  readonly neverAccepted?: string;
  readonly parts?: readonly Draft[];
  /** Absent: its one fault, if it has any. */
  readonly faults?: readonly Fault[];
}

/** Cases that make one batch. Adding one is one file and one line in recipes/index.ts. */
export interface Recipe {
  /** Stable id of the batch. */
  readonly id: string;
  readonly area: string;
  /** What holds when every case gets an acceptable answer. */
  readonly title: string;
  readonly drafts: (kitchen: Kitchen) => readonly Draft[];
  /** What is sent for the upload that the control has completed. */
  readonly after?: Draft;
}

/** The case a draft stands for. */
export function caseOf(draft: Draft, kitchen: Kitchen, batch: string): Case {
  const id = `${draft.requirement}/${draft.variant}`;
  return {
    batch,
    id,
    requirement: draft.requirement,
    variant: draft.variant,
    observed: kitchen.isObserved(draft.requirement),
    title: draft.title,
    profile: draft.profile ?? 'standard',
    ...(draft.fault && { fault: draft.fault }),
    faults: draft.faults ?? (draft.fault ? [draft.fault] : []),
    request: draft.request(kitchen, id),
    expectation: draft.expectation,
    ...(draft.catalogMayExist && { catalogMayExist: true }),
    ...(draft.ownUpload && { ownUpload: true }),
    ...(draft.neverAccepted && { neverAccepted: draft.neverAccepted }),
    ...(draft.parts && { parts: draft.parts.map((part) => caseOf(part, kitchen, batch)) }),
  };
}
