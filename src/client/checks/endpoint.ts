import { loadContract } from '../../contract/contract.ts';
import type { RecordedExchange } from '../../mock/scenarios/recorded-exchange.ts';
import { bodyOf, completionsIn, headerValues } from '../conversation.ts';
import { type ClientCheck, judged } from './client-check.ts';

const lineOf = ({ request }: RecordedExchange) =>
  `${request.method} ${URL.canParse(request.url) ? new URL(request.url).pathname : request.url}`;

/** What is meant as a completion although it reaches no operation: it names an upload, or the end of the path. */
function meansCompletion(exchange: RecordedExchange): boolean {
  const { operation, place, request } = exchange;
  if (operation !== 'other' || place !== 'api') return false;
  return (
    /complete/i.test(lineOf(exchange)) ||
    bodyOf(exchange)?.uploadId !== undefined ||
    request.method === 'POST'
  );
}

/** The completion is a POST to the documented path, without anything in its query. */
export const endpoint: ClientCheck = {
  id: 'client-endpoint',
  requirements: ['client.endpoint'],
  judge: (conversation) => {
    const expected = `POST ${loadContract().path}`;
    const right = completionsIn(conversation).map((one) => judged('client.endpoint', true, '', '', one));
    const wrong = conversation.exchanges
      .filter(meansCompletion)
      .map((one) => judged('client.endpoint', false, expected, lineOf(one), one));
    return [...right, ...wrong];
  },
};

const queryRules: readonly (readonly [name: string, form: RegExp, expected: string])[] = [
  ['catalogId', /^[1-9]\d*$/, 'catalogId, a number'],
  ['fileName', /\S/, 'fileName'],
  ['contentType', /^[\w.+-]+\/[\w.+-]+$/, 'contentType, a media type'],
  ['multiPart', /^false$/, 'multiPart=false'],
];

/** The signed URL is asked for as the neighbouring page says: GET, with four parameters and the credentials. */
export const issueRequest: ClientCheck = {
  id: 'client-issue-request',
  requirements: ['client.issue.parameters', 'client.issue.credentials'],
  judge: ({ exchanges, task }) =>
    exchanges
      .filter(({ operation, place }) => operation === 'issue' && place === 'api')
      .flatMap((exchange) => {
        const query = new URL(exchange.request.url).searchParams;
        const lacking = queryRules.filter(([name, form]) => !form.test(query.get(name) ?? ''));
        const fileName = task.file?.name ?? query.get('fileName');
        const catalogId = task.catalogId ?? query.get('catalogId');
        const values = query.get('fileName') === fileName && query.get('catalogId') === String(catalogId);
        const credentials = [
          headerValues(exchange, 'x-account-id'),
          headerValues(exchange, 'x-clevertap-token'),
        ];
        const given = [task.accountId, task.token];
        const right = credentials.every(
          (own, at) => own.length === 1 && own[0] !== '' && (given[at] ?? own[0]) === own[0],
        );
        return [
          judged(
            'client.issue.parameters',
            lacking.length === 0 && values,
            'catalogId and fileName of the upload, contentType and multiPart=false',
            lacking.length > 0
              ? `without ${lacking.map(([, , expected]) => expected).join(', ')}`
              : `fileName ${query.get('fileName')}, catalogId ${query.get('catalogId')}`,
            exchange,
          ),
          judged(
            'client.issue.credentials',
            right,
            'X-Account-Id and X-CleverTap-Token as configured',
            'other values, or none',
            exchange,
          ),
        ];
      }),
};
