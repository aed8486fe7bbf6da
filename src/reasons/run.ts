import type { Reason } from './reason.ts';

const untested = { status: 'untested' } as const;
const open = { status: 'inconclusive' } as const;
const bug = 'report this bug';

/** The rules of the run, or what happened to it, kept something from being sent. */
export const notSent = {
  limit: {
    ...untested,
    says: 'not sent: {flag} {most} is reached',
    blame: 'configuration',
    cure: 'raise {flag}',
  },
  gone: {
    ...open,
    says: 'not sent: the target went out of reach ({reason})',
    blame: 'network',
    cure: 'see that it stays up, and run again',
  },
  accountEnded: {
    ...open,
    says: 'in mid-run, {reason}; {cure}',
    when: 'the account was accepted before, and no pause helped',
    blame: 'account',
    cure: '{cure}',
  },
  silentServer: {
    ...open,
    says: 'not sent: the {count} cases before it got no answer',
    when: 'the server was connected, and said nothing',
    blame: 'server',
    cure: 'see why it does not answer',
  },
  silentNetwork: {
    ...open,
    says: 'not sent: the {count} cases before it got no answer',
    when: 'the server could not be connected',
    blame: 'network',
    cure: 'see why it does not answer',
  },
} as const satisfies Readonly<Record<string, Reason>>;

/** A setting is missing, or what is configured is not what it is taken for. */
export const notConfigured = {
  needs: {
    ...untested,
    says: 'set {variables}',
    when: 'the requirement needs more than the four variables of a sandbox',
    blame: 'configuration',
    cure: 'set {variables}',
  },
  variable: {
    ...untested,
    says: '{variable} is not configured',
    blame: 'configuration',
    cure: 'set it: docs/settings.md says what it is',
  },
  unchanged: {
    ...untested,
    says: '{variable} stays the same under {change}',
    when: 'a token without letters has no other letter case, for instance',
    cure: 'nothing has to be done: with these values the case says nothing',
  },
  faultHeader: {
    ...untested,
    says: 'the request with the fault header was accepted: the header does nothing, or the target told a failure as success; check CONFORMANCE_FAULT_HEADER',
    blame: 'configuration',
    cure: 'check CONFORMANCE_FAULT_HEADER',
  },
  restricted: {
    ...open,
    says: 'the restricted credentials get {code} everywhere, as unknown ones do: check CLEVERTAP_RESTRICTED_ACCOUNT_ID and CLEVERTAP_RESTRICTED_TOKEN',
    blame: 'account',
    cure: 'check CLEVERTAP_RESTRICTED_ACCOUNT_ID and CLEVERTAP_RESTRICTED_TOKEN',
  },
  catalogMayExist: {
    ...untested,
    says: 'the catalog {catalogId} may exist',
    when: 'an id beside the real one turned out to be taken',
    cure: 'run with another --seed, or with another CLEVERTAP_CATALOG_ID',
  },
  realToken: {
    ...untested,
    says: 'the token of this case happens to be a real one',
    cure: 'nothing has to be done: other cases show the requirement',
  },
  fault: {
    ...open,
    says: 'not confirmed; {reason}',
    when: 'a failure was to be confirmed, and the run did not get to it',
    cure: 'see the reason behind it',
  },
} as const satisfies Readonly<Record<string, Reason>>;

/** What a case came to proves nothing. */
export const notProved = {
  notRepeated: {
    ...open,
    says: '{came}, and not sent again: {denial}',
    blame: 'network',
    cure: 'see why requests have to be sent again',
  },
  lost: {
    ...open,
    says: '{kind}, {tries} times, and {lost} of {attempts} attempts of other requests got lost too',
    blame: 'network',
    cure: 'run from a place from which the target is reached reliably',
  },
  interrupted: {
    ...open,
    says: 'the run was interrupted before the control that proves this case',
    cure: 'run again, to the end',
  },
  effectsKnown: {
    ...open,
    says: 'not looked into: {count} rejections before it were shown to use their uploads up',
    blame: 'server',
    cure: 'see why rejections have an effect',
  },
  nothingShows: {
    ...untested,
    says: 'no case of this run shows it',
    when: 'a part was run (--grep, --case, --shard), a smaller profile, or the run ended early',
    cure: 'run the whole profile, or a larger one',
  },
  noControl: { ...open, says: 'the control could not be sent', blame: 'suite', cure: bug },
  bug: { ...open, says: 'bug of the suite: {message}', blame: 'suite', cure: bug },
} as const satisfies Readonly<Record<string, Reason>>;

/** Why a request was not sent again, for `{denial}`. */
export const denials = {
  budget: 'the run repeated as much as it may',
  budgetOfLimiter: 'the run repeated as much as it may: lower --rate',
} as const;
