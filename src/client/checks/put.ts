import type { RecordedExchange } from '../../mock/scenarios/recorded-exchange.ts';
import { type Conversation, headerValues, issuedIn, sessionOf } from '../conversation.ts';
import { type ClientCheck, type ClientJudgement, judged } from './client-check.ts';

const credentialHeaders = ['x-account-id', 'x-clevertap-token', 'authorization'];

function ofPut(exchange: RecordedExchange, { task, exchanges }: Conversation): ClientJudgement[] {
  const session = sessionOf(exchange, issuedIn({ exchanges }));
  const asked = session?.query.get('contentType');
  const types = headerValues(exchange, 'content-type');
  const sent = exchange.request.headers.filter(
    ([name, value]) =>
      credentialHeaders.includes(name.toLowerCase()) ||
      (task.token !== undefined && value.includes(task.token)),
  );
  const whole = session?.signedUrl && new URL(session.signedUrl).href === new URL(exchange.request.url).href;
  const content = task.file?.content;
  return [
    ...(session
      ? [
          judged(
            'client.put.url',
            Boolean(whole),
            'the signed URL as it was issued',
            'another query',
            exchange,
          ),
        ]
      : []),
    ...(asked
      ? [
          judged(
            'client.put.content-type',
            types.length === 1 && types[0]?.toLowerCase() === asked.toLowerCase(),
            `Content-Type: ${asked}`,
            types.length === 0 ? 'no Content-Type' : `Content-Type: ${types.join(', ')}`,
            exchange,
          ),
        ]
      : []),
    judged(
      'client.put.no-credentials',
      sent.length === 0,
      'no credentials: the signature is all the permission it needs',
      sent.map(([name]) => `the header ${name}`).join(', '),
      exchange,
    ),
    ...(content && exchange.request.complete
      ? [
          judged(
            'client.put.bytes',
            exchange.request.body.equals(content),
            `the ${content.length} bytes of the file`,
            `${exchange.request.bytes} other bytes`,
            exchange,
          ),
        ]
      : []),
  ];
}

/** The file goes to the signed URL by PUT, unchanged, with the content type that was asked for and no credentials. */
export const put: ClientCheck = {
  id: 'client-put',
  requirements: [
    'client.put.method',
    'client.put.url',
    'client.put.content-type',
    'client.put.no-credentials',
    'client.put.bytes',
  ],
  judge: (conversation) => {
    const { exchanges } = conversation;
    const puts = exchanges.filter(({ operation }) => operation === 'put');
    const others = exchanges.filter(({ operation, place }) => operation === 'other' && place === 'storage');
    return [
      ...puts.map((one) => judged('client.put.method', true, '', '', one)),
      ...others.map((one) => judged('client.put.method', false, 'PUT', one.request.method, one)),
      ...puts.flatMap((one) => ofPut(one, conversation)),
    ];
  },
};
