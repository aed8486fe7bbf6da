import { parseIso8601DateTime } from '../../contract/iso8601.ts';
import type { RecordedExchange } from '../../mock/scenarios/recorded-exchange.ts';
import { answerOf, type Conversation, isAccepted, isDelivered } from '../conversation.ts';
import { type ClientCheck, inWords, judged } from './client-check.ts';

// Fractions of a second of an estimate may be lost.
const sameInstantMs = 1000;

function isSameInstant(one: string, other: unknown): boolean {
  if (one === other) return true;
  const [given, told] = [one, other].map((text) =>
    typeof text === 'string' ? parseIso8601DateTime(text) : undefined,
  );
  if (!given || !told?.zoned) return false;
  return Math.abs(given.instant - told.instant) < sameInstantMs;
}

const lastAccepted = ({ exchanges }: Conversation): RecordedExchange | undefined =>
  exchanges.findLast((one) => one.operation === 'complete' && isAccepted(one) && isDelivered(one));

/** An accepted answer reaches the caller with its values; the time is the same instant, whatever its form. */
export const acceptedValues: ClientCheck = {
  id: 'client-accepted-values',
  requirements: [
    'client.accepted.status',
    'client.accepted.jobId',
    'client.accepted.estimatedCompletionTime',
  ],
  judge: (conversation) => {
    const { reported } = conversation;
    const exchange = lastAccepted(conversation);
    if (!exchange || reported.kind !== 'success' || !reported.told) return [];
    const given = answerOf(exchange).body.json?.value as Record<
      'status' | 'jobId' | 'estimatedCompletionTime',
      string
    >;
    const time = given.estimatedCompletionTime;
    return [
      ...(['status', 'jobId'] as const).map((name) =>
        judged(
          `client.accepted.${name}`,
          reported[name] === given[name],
          `${name} ${inWords(given[name])}`,
          `${name} ${inWords(reported[name])}`,
          exchange,
        ),
      ),
      judged(
        'client.accepted.estimatedCompletionTime',
        isSameInstant(time, reported.estimatedCompletionTime),
        `the instant ${time}`,
        inWords(reported.estimatedCompletionTime),
        exchange,
      ),
    ];
  },
};
