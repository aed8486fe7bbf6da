import { type Field, loadContract } from '../../contract/contract.ts';
import type { RecordedExchange } from '../../mock/scenarios/recorded-exchange.ts';
import { bodyOf, completionsIn, headerValues } from '../conversation.ts';
import { type ClientCheck, type ClientJudgement, inWords, judged } from './client-check.ts';
import { duplicateNames } from './duplicate-names.ts';

function whatInstead({ request, ...exchange }: RecordedExchange): string {
  if (request.bytes === 0) return 'no body';
  const coding = headerValues({ request, ...exchange }, 'content-encoding')[0];
  if (coding && coding !== 'identity') return `a body coded with ${coding}`;
  return `${request.bytes} bytes: ${inWords(request.body.subarray(0, 200).toString('utf8'))}`;
}

function interoperable(exchange: RecordedExchange): ClientJudgement {
  const { body } = exchange.request;
  const twice = duplicateNames(body.toString('utf8'));
  const mark = body.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));
  const actual = mark ? 'a byte order mark' : `${twice.join(', ')} twice`;
  const expected = 'no byte order mark, and each name once';
  return judged('client.body.interoperable', !mark && twice.length === 0, expected, actual, exchange);
}

function ofType(
  { name, type }: Field,
  object: Readonly<Record<string, unknown>>,
  exchange: RecordedExchange,
) {
  const value = Object.hasOwn(object, name) ? object[name] : undefined;
  return judged(
    `client.body.${name}`,
    typeof value === type,
    `${name}, a JSON ${type}`,
    inWords(value),
    exchange,
  );
}

/** The body of a completion is one JSON object in UTF-8 with the five fields, each of its JSON type. */
export const body: ClientCheck = {
  id: 'client-body',
  requirements: [
    'client.body.json',
    'client.body.interoperable',
    ...loadContract().fields.map(({ name }) => `client.body.${name}`),
  ],
  judge: (conversation) =>
    completionsIn(conversation)
      .filter(({ request }) => request.complete)
      .flatMap((exchange) => {
        const object = bodyOf(exchange);
        const whole = judged(
          'client.body.json',
          object !== undefined,
          'one JSON object in UTF-8',
          whatInstead(exchange),
          exchange,
        );
        if (!object) return [whole];
        const fields = loadContract().fields.map((field) => ofType(field, object, exchange));
        return [whole, interoperable(exchange), ...fields];
      }),
};
