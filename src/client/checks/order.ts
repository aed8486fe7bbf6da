import type { RecordedExchange } from '../../mock/scenarios/recorded-exchange.ts';
import {
  bodyOf,
  type Conversation,
  completionsIn,
  type Issued,
  isDelivered,
  issuedIn,
  putsOf,
} from '../conversation.ts';
import { type ClientCheck, type ClientJudgement, judged } from './client-check.ts';

const isStored = (put: RecordedExchange) =>
  isDelivered(put) && put.response !== undefined && put.response.status >= 200 && put.response.status < 300;

/** Whether a file was stored before a completion came; within one millisecond, the order of arrival tells. */
function storedBefore(
  completion: RecordedExchange,
  puts: readonly RecordedExchange[],
  { exchanges }: Conversation,
): boolean {
  const earlier = new Set(exchanges.slice(0, exchanges.indexOf(completion)));
  return puts.some(
    (put) =>
      earlier.has(put) &&
      isStored(put) &&
      (put.answeredAt ?? Number.POSITIVE_INFINITY) <= completion.startedAt,
  );
}

function afterUpload(conversation: Conversation, issued: readonly Issued[]): ClientJudgement[] {
  const allPuts = conversation.exchanges.filter(({ operation }) => operation === 'put');
  // A recording of the API alone has no uploads.
  if (conversation.partial && allPuts.length === 0) return [];
  return completionsIn(conversation).map((completion) => {
    const session = issued.find(({ uploadId }) => uploadId === bodyOf(completion)?.uploadId);
    const puts = session ? putsOf(conversation, session, issued) : allPuts;
    const actual =
      puts.length === 0
        ? 'a completion without any upload'
        : puts.some((put) => put.startedAt <= completion.startedAt)
          ? 'a completion of a file that the storage had not taken'
          : 'a completion before the upload';
    return judged(
      'client.order.after-upload',
      storedBefore(completion, puts, conversation),
      'the file is stored before its completion is sent',
      actual,
      completion,
    );
  });
}

/** First the signed URL, then the file, then the completion; what fails ends it. */
export const order: ClientCheck = {
  id: 'client-order',
  requirements: ['client.order.after-issue', 'client.order.after-upload'],
  judge: (conversation) => {
    const { exchanges } = conversation;
    const asked = exchanges.filter(({ operation }) => operation === 'issue');
    if (asked.length === 0) return [];
    const issued = issuedIn(conversation);
    const later = exchanges.filter(({ operation }) => operation === 'put' || operation === 'complete');
    if (issued.length > 0) {
      const early = later.filter(({ startedAt }) => !issued.some(({ at }) => at <= startedAt));
      return [
        judged(
          'client.order.after-issue',
          early.length === 0,
          'nothing before a URL was issued',
          'a request',
          early[0],
        ),
        ...afterUpload(conversation, issued),
        // A file that was refused, and not completed, is as it has to be.
        ...(completionsIn(conversation).length === 0 && exchanges.some(({ operation }) => operation === 'put')
          ? [judged('client.order.after-upload', true, '', '')]
          : []),
      ];
    }
    return [
      judged(
        'client.order.after-issue',
        later.length === 0,
        'neither upload nor completion, as no URL was issued',
        later.map(({ request }) => request.method).join(', '),
        later[0] ?? asked[0],
      ),
    ];
  },
};
