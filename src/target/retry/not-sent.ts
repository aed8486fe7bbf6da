/** Who can act on it that nothing was sent. */
type ActingParty = 'account' | 'network' | 'server';

/** A request that the rules of the run keep from being sent: the reason in one line, who can act on it, and how. */
export class NotSent extends Error {
  readonly blame: ActingParty;
  readonly cure: string;
  /** How what it keeps from being sent ends. */
  readonly status: 'untested' | 'inconclusive';

  constructor(message: string, blame: ActingParty, cure: string, status: NotSent['status'] = 'inconclusive') {
    super(message);
    this.blame = blame;
    this.cure = cure;
    this.status = status;
  }
}
