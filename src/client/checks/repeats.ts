import { statusOf } from '../../checks/outcome.ts';
import type { RecordedExchange } from '../../mock/scenarios/recorded-exchange.ts';
import { answerOf, bodyOf, completionsIn, headerValues, isAccepted, isDelivered } from '../conversation.ts';
import { type ClientCheck, judged } from './client-check.ts';

// RFC 9110 sections 15.5.9 and 15.6.4, RFC 8470 section 5.2, RFC 6585 section 4: these ask for another attempt.
const repeatable = [408, 425, 429];

/** What a completion must not be sent again after. */
function isFinal(exchange: RecordedExchange): boolean {
  if (!isDelivered(exchange)) return false;
  const { outcome } = answerOf(exchange);
  const status = statusOf(outcome);
  const refused =
    outcome.kind === 'rejected' && status >= 400 && status < 500 && !repeatable.includes(status);
  return isAccepted(exchange) || refused;
}

const finalInWords = (exchange: RecordedExchange) =>
  isAccepted(exchange) ? 'it was accepted' : `it was refused with ${exchange.response?.status}`;

/** No completion is sent again after an answer that settled it. */
export const repeats: ClientCheck = {
  id: 'client-repeats',
  requirements: ['client.retry.not-after-answer'],
  judge: (conversation) => {
    const completions = completionsIn(conversation);
    return completions.filter(isFinal).map((settled) => {
      const same = completions.find(
        (other) =>
          other !== settled &&
          other.startedAt >= (settled.answeredAt ?? Number.POSITIVE_INFINITY) &&
          bodyOf(other)?.uploadId === bodyOf(settled)?.uploadId,
      );
      return judged(
        'client.retry.not-after-answer',
        same === undefined,
        'no second completion of an upload after its answer',
        `sent again after ${finalInWords(settled)}`,
        same ?? settled,
      );
    });
  },
};

const headerOf = ({ response }: RecordedExchange, name: string) =>
  response?.headers.find(([own]) => own.toLowerCase() === name)?.[1];

// Timers of languages fire a little early, and an HTTP-date has no fractions of a second.
const tolerance = { seconds: 50, date: 950 };

/** When the next attempt may start at the earliest (RFC 9110 section 10.2.3); undefined where nothing is asked for. */
function earliestAfter(exchange: RecordedExchange): number | undefined {
  const asked = headerOf(exchange, 'retry-after');
  const status = exchange.response?.status;
  if (asked === undefined || (status !== 429 && status !== 503) || exchange.answeredAt === undefined)
    return undefined;
  if (/^\d+$/.test(asked)) return exchange.answeredAt + Number(asked) * 1000 - tolerance.seconds;
  const date = Date.parse(asked);
  return Number.isNaN(date) ? undefined : date - tolerance.date;
}

/** A repetition waits as long as Retry-After says. */
export const retryAfter: ClientCheck = {
  id: 'client-retry-after',
  requirements: ['client.retry.retry-after'],
  judge: ({ exchanges }) =>
    exchanges.flatMap((busy, at) => {
      const earliest = earliestAfter(busy);
      if (earliest === undefined) return [];
      const next = exchanges.slice(at + 1).find(
        ({ request, startedAt }) =>
          request.method === busy.request.method &&
          request.url === busy.request.url &&
          // Uploads that run side by side repeat nothing.
          request.body.equals(busy.request.body) &&
          startedAt >= (busy.answeredAt ?? 0),
      );
      const wait = (moment: number) => `${Math.round(moment - (busy.answeredAt ?? 0))} ms`;
      return [
        judged(
          'client.retry.retry-after',
          next === undefined || next.startedAt >= earliest,
          `the next attempt after Retry-After: ${headerOf(busy, 'retry-after')}, ${headerValues(busy, 'retry-after').join('')}at least ${wait(earliest)} later`,
          `after ${next ? wait(next.startedAt) : ''}`,
          next ?? busy,
        ),
      ];
    }),
};
