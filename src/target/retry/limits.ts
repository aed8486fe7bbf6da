import { type Blamed, told, type Values } from '../../reasons/reason.ts';
import { notSent } from '../../reasons/run.ts';

/** Who can act on it that nothing was sent. */
type ActingParty = 'account' | 'configuration' | 'network' | 'server';

/** A request that the rules of the run keep from being sent: the reason in one line, who can act on it, and how. */
export class NotSent extends Error {
  readonly blame: ActingParty;
  readonly cure: string;
  /** How what it keeps from being sent ends. */
  readonly status: 'untested' | 'inconclusive';

  constructor(row: Blamed<ActingParty>, values: Values = {}) {
    const { reason, cure } = told(row, values);
    super(reason);
    this.blame = row.blame;
    this.cure = cure;
    this.status = row.status;
  }
}

/** What ends the sending of a whole run. */
export class RunCut extends NotSent {}

/** The most that a run may cost. */
export interface Limits {
  readonly requests?: number;
  readonly uploads?: number;
  /** From the start of the run. */
  readonly seconds?: number;
}

/** What a run cost so far, and when it started, in milliseconds since 1970. */
export interface Spent {
  requests: number;
  uploads: number;
  readonly startedAt: number;
}

const flags: Readonly<Record<keyof Limits, string>> = {
  requests: '--max-requests',
  uploads: '--max-uploads',
  seconds: '--max-time',
};

/** A ceiling that is reached. What it cuts is untested. */
export class LimitReached extends RunCut {
  constructor(ceiling: keyof Limits, most: number) {
    super(notSent.limit, { flag: flags[ceiling], most });
  }
}

/** Milliseconds until the run has to end. */
export const timeLeft = ({ seconds }: Limits, { startedAt }: Spent): number =>
  seconds === undefined ? Number.POSITIVE_INFINITY : startedAt + seconds * 1000 - Date.now();

/** Throws {@link LimitReached} when one request, or one upload, more would be too much. */
export function checkLimits(limits: Limits, spent: Spent, more: 'requests' | 'uploads'): void {
  const most = limits[more];
  if (most !== undefined && spent[more] >= most) throw new LimitReached(more, most);
  if (limits.seconds !== undefined && timeLeft(limits, spent) <= 0) {
    throw new LimitReached('seconds', limits.seconds);
  }
}
