import type { RecordedExchange } from '../../mock/scenarios/recorded-exchange.ts';
import { bodyOf, type Conversation, completionsIn, type Issued, issuedIn, putsOf } from '../conversation.ts';
import { type ClientCheck, type ClientJudgement, inWords, judged } from './client-check.ts';

/** What a completion of this session has to say, as far as it is known. */
function truthOf(conversation: Conversation, session: Issued | undefined, issued: readonly Issued[]) {
  const { task } = conversation;
  const put = session && putsOf(conversation, session, issued).findLast(({ request }) => request.complete);
  const asked = session?.query.get('catalogId');
  return {
    catalogId: task.catalogId ?? (asked ? Number(asked) : undefined),
    fileName: task.file?.name ?? session?.query.get('fileName') ?? undefined,
    // The bytes that were really sent; the file itself where nothing was.
    fileSize: put?.request.bytes ?? task.file?.content.length,
  };
}

const types = { catalogId: 'number', fileName: 'string', fileSize: 'number' } as const;
const rules = { catalogId: 'configured', fileName: 'sent', fileSize: 'sent' } as const;
const fields = ['catalogId', 'fileName', 'fileSize'] as const;

function valuesOf(exchange: RecordedExchange, conversation: Conversation): ClientJudgement[] {
  const body = bodyOf(exchange);
  if (!body) return [];
  const issued = issuedIn(conversation);
  const { uploadId } = body;
  const session = issued.find((one) => one.uploadId === uploadId);
  const truth = truthOf(conversation, session, issued);
  return [
    ...(typeof uploadId === 'string' && issued.length > 0 && (session || !conversation.partial)
      ? [
          judged(
            'client.body.uploadId.issued',
            session !== undefined,
            'an uploadId that was issued',
            inWords(uploadId),
            exchange,
          ),
        ]
      : []),
    ...fields
      // What has the wrong type is the business of another requirement.
      .filter((name) => typeof body[name] === types[name] && truth[name] !== undefined)
      .map((name) =>
        judged(
          `client.body.${name}.${rules[name]}`,
          body[name] === truth[name],
          `${name} ${inWords(truth[name])}`,
          `${name} ${inWords(body[name])}`,
          exchange,
        ),
      ),
  ];
}

/** A completion describes the upload that it completes. */
export const values: ClientCheck = {
  id: 'client-values',
  requirements: [
    'client.body.uploadId.issued',
    ...fields.map((name) => `client.body.${name}.${rules[name]}`),
  ],
  judge: (conversation) =>
    completionsIn(conversation)
      .filter(({ request }) => request.complete)
      .flatMap((exchange) => valuesOf(exchange, conversation)),
};
