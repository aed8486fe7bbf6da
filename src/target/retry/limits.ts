import { NotSent } from './not-sent.ts';

/** The most that a run may cost. */
export interface Ceilings {
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

const flags: Readonly<Record<keyof Ceilings, string>> = {
  requests: '--max-requests',
  uploads: '--max-uploads',
  seconds: '--max-time',
};

/** A ceiling that is reached. What it cuts is untested. */
export class CeilingReached extends NotSent {
  constructor(ceiling: keyof Ceilings, most: number) {
    const flag = flags[ceiling];
    super(`not sent: ${flag} ${most} is reached`, 'account', `raise ${flag}`, 'untested');
  }
}

/** Milliseconds until the run has to end. */
export const timeLeft = ({ seconds }: Ceilings, { startedAt }: Spent): number =>
  seconds === undefined ? Number.POSITIVE_INFINITY : startedAt + seconds * 1000 - Date.now();

/** Throws {@link CeilingReached} when one request, or one upload, more would be too much. */
export function checkCeilings(ceilings: Ceilings, spent: Spent, more: 'requests' | 'uploads'): void {
  const most = ceilings[more];
  if (most !== undefined && spent[more] >= most) throw new CeilingReached(more, most);
  if (ceilings.seconds !== undefined && timeLeft(ceilings, spent) <= 0) {
    throw new CeilingReached('seconds', ceilings.seconds);
  }
}
