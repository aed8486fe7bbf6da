/** A known failure that a user lists: it does not fail the run until it ends, and has to go once it is mended. */
export interface Deviation {
  /** Id of the requirement, or of the one case, that is known to fail. */
  readonly requirement?: string;
  readonly case?: string;
  readonly reason: string;
  readonly ticket?: string;
  /** The last day on which it counts, `YYYY-MM-DD`. */
  readonly until: string;
}

/** How a listed deviation stands after a run: `deviating` excuses a failure, `stale` has none left to excuse. */
export interface DeviationRecord extends Deviation {
  readonly standing: 'deviating' | 'stale' | 'expired';
}

/** What an entry is about. */
export const subjectOf = (deviation: Pick<Deviation, 'requirement' | 'case'>): string =>
  deviation.requirement ?? deviation.case ?? '';

/** A day as ISO 8601 dates sort and read; a deviation counts until the end of its last day in UTC. */
export const hasEnded = ({ until }: Deviation, today: string): boolean => until < today;

/** Why a deviation is tolerated, in one line. */
export const deviationInWords = ({ reason, ticket, until }: Deviation): string =>
  `${reason}${ticket ? ` (${ticket})` : ''}, tolerated until ${until}`;
