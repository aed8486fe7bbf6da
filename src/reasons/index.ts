import { ofClient } from './client.ts';
import { answeredInFront } from './in-front.ts';
import { noAnswer } from './no-answer.ts';
import type { Reason } from './reason.ts';
import { notConfigured, notProved, notSent } from './run.ts';
import { notStored, noUpload, storageProblems } from './uploads.ts';
import {
  accountProblems,
  givenRefusedWith,
  refusedForAny,
  refusedPlainly,
  refusedWith,
} from './valid-refused.ts';

/** Reasons that belong together, as readers look for them. */
export interface ReasonFamily {
  readonly title: string;
  /** When they meet a reader, in a sentence. */
  readonly about: string;
  readonly reasons: readonly Reason[];
}

const rows = (table: Readonly<Record<string, Reason>>): Reason[] => Object.values(table);

/** Every reason why something stands inconclusive or untested: each table of this folder, once. */
export const reasonFamilies: readonly ReasonFamily[] = [
  {
    title: 'No answer came',
    about: 'A request got nothing that can be read. The kind of trouble stands behind "no answer".',
    reasons: rows(noAnswer),
  },
  {
    title: 'The valid request was refused',
    about:
      'Without an accepted control nothing proves why other requests were refused. A message that tells more than its code counts first.',
    reasons: [
      ...accountProblems,
      ...new Set([...rows(refusedWith), ...rows(givenRefusedWith)]),
      refusedForAny,
      ...rows(refusedPlainly),
    ],
  },
  {
    title: 'Something in front of the API answered',
    about:
      'What a firewall, load balancer, CDN or bot protection says in the API’s place says nothing about the API.',
    reasons: rows(answeredInFront),
  },
  {
    title: 'No upload could be had',
    about: 'Uploads come through a signed URL, or are given by their ids.',
    reasons: [...rows(noUpload), ...storageProblems, ...rows(notStored)],
  },
  {
    title: 'It was not sent',
    about: 'A ceiling of the run was reached, or target or account went away.',
    reasons: rows(notSent),
  },
  {
    title: 'It was not configured, or not as it seemed',
    about: 'Some requirements need more than the four variables of a sandbox.',
    reasons: rows(notConfigured),
  },
  {
    title: 'What came proves nothing',
    about: 'An answer came, or none had to, and it does not count.',
    reasons: rows(notProved),
  },
  {
    title: 'A client was judged',
    about: '`client` and `judge` see only what a client sends and reports.',
    reasons: rows(ofClient),
  },
];
