import type { Judgement, Subject } from './check.ts';
import { judgeExpectation } from './expectation.ts';
import { checks } from './index.ts';

/** Everything one exchange shows: the requirement its case serves first, then every universal check. */
export const judgeExchange = (subject: Subject): Judgement[] => [
  judgeExpectation(subject),
  ...checks.flatMap((check) => check.judge(subject)),
];
