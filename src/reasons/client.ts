import type { Reason } from './reason.ts';

const untested = { status: 'untested' } as const;

/** Why a requirement of a client stands open. */
export const ofClient = {
  silent: {
    status: 'inconclusive',
    says: 'no request arrived: the command has to send its requests to $CLEVERTAP_BASE_URL',
    blame: 'client',
    cure: 'let the command take its base URL from $CLEVERTAP_BASE_URL',
  },
  notTold: {
    ...untested,
    says: '{needs}',
    when: 'the requirement is about what the client makes of an answer',
    cure: 'print the outcome as one line of JSON, as docs/clients.md shows',
  },
  notShown: {
    ...untested,
    says: 'nothing that the client sent or reported shows it',
    cure: 'play all scenarios, and report outcomes',
  },
  notRecorded: {
    ...untested,
    says: 'a recording does not tell',
    cure: 'record more of the conversation, or run the suite',
  },
  nothingArrived: {
    status: 'inconclusive',
    says: 'no request arrived',
    blame: 'client',
    cure: 'point the command at $CLEVERTAP_BASE_URL',
  },
  nothingRecorded: {
    status: 'inconclusive',
    says: 'no request for a signed URL and no completion is in the recording',
    blame: 'client',
    cure: 'record one',
  },
} as const satisfies Readonly<Record<string, Reason>>;
