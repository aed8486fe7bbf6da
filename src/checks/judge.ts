import { type Signed, type Subject, signed } from './check.ts';
import { judgeExpectation } from './expectation.ts';
import { checks } from './index.ts';

/** Everything one exchange shows: the requirement its case serves first, then every universal check. */
export const judgeExchange = (subject: Subject): Signed[] => [
  ...signed('expectation', [judgeExpectation(subject)]),
  ...checks.flatMap((check) => signed(check.id, check.judge(subject))),
];
