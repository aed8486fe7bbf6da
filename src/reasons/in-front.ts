import type { Reason } from './reason.ts';

const cure =
  'let the requests of this client pass what stands in front of the API, or set CLEVERTAP_BASE_URL to where nothing does';

/** Something in front of the API answered in its place. */
export const answeredInFront = {
  blocked: { status: 'inconclusive', says: '{outcome}', when: 'a gateway answered', blame: 'gateway', cure },
  validBlocked: {
    status: 'inconclusive',
    says: 'the valid request was {outcome}',
    when: 'a gateway answered',
    blame: 'gateway',
    cure,
  },
  passing: {
    status: 'inconclusive',
    says: '{outcome}; it comes and goes',
    when: 'a gateway answered, and let the same request pass another time',
    blame: 'network',
    cure,
  },
  partly: {
    status: 'inconclusive',
    says: '{blocked} of its {cases} {were} {outcome}',
    when: 'the others got through: the requirement has passed, as far as they show it',
    blame: 'gateway',
    cure,
  },
} as const satisfies Readonly<Record<string, Reason>>;
