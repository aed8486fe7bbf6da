import { outcomeInShort, outcomeName } from '../../../checks/words.ts';
import type { CaseRecord } from '../../../record/record.ts';

type Sent = Pick<CaseRecord, 'outcome'>;

/** What came, by its name alone: an error code, `accepted`, `timeout`, …, or `not sent`. */
export const cameName = ({ outcome }: Sent): string => (outcome ? outcomeName(outcome) : 'not sent');

/** What came, with the status: `401 AUTHENTICATION_FAILED`, `200 accepted`, `timeout`, or `not sent`. */
export const cameInShort = ({ outcome }: Sent): string => (outcome ? outcomeInShort(outcome) : 'not sent');
