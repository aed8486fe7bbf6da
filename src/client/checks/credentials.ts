import type { RecordedExchange } from '../../mock/scenarios/recorded-exchange.ts';
import { type Conversation, headerValues } from '../conversation.ts';
import { type ClientCheck, judged } from './client-check.ts';

/** The tokens of a conversation: the configured one, or else what its requests use as one. */
function tokensOf({ task, exchanges }: Conversation): string[] {
  if (task.token !== undefined) return [task.token];
  return [...new Set(exchanges.flatMap((one) => headerValues(one, 'x-clevertap-token')))].filter(
    (token) => token.length >= 8,
  );
}

const forms = (token: string) => [
  token,
  encodeURIComponent(token),
  Buffer.from(token).toString('base64').replace(/=+$/, ''),
];

/** Whether a text holds a token, plain, percent-encoded or in base64. */
const holds = (text: string, token: string) => forms(token).some((form) => text.includes(form));

const elsewhere = ({ place }: RecordedExchange) => place === 'elsewhere';

/** Credentials go to the API in their headers, and nowhere else. */
export const credentials: ClientCheck = {
  id: 'client-credentials',
  requirements: ['client.credentials.url', 'client.credentials.body', 'client.credentials.redirect'],
  judge: (conversation) => {
    const tokens = tokensOf(conversation);
    if (tokens.length === 0) return [];
    const inUrl = (url: string) => tokens.some((token) => holds(url, token));
    return conversation.exchanges.flatMap((one) => [
      judged(
        'client.credentials.url',
        !inUrl(one.request.url),
        'no token in a URL',
        'the token in the URL',
        one,
      ),
      judged(
        'client.credentials.body',
        !tokens.some((token) => holds(one.request.body.toString('latin1'), token)),
        'no token in a body',
        'the token in the body',
        one,
      ),
      ...(elsewhere(one)
        ? [
            judged(
              'client.credentials.redirect',
              !one.request.headers.some(
                ([name, value]) => /^x-(account-id|clevertap-token)$/i.test(name) || inUrl(value),
              ),
              'no credentials along a redirect to another origin',
              `${one.request.method} to another origin, with credentials`,
              one,
            ),
          ]
        : []),
    ]);
  },
};

/** A redirect that was answered, and not followed, is as good as one that was followed without credentials. */
export const redirects: ClientCheck = {
  id: 'client-redirects',
  requirements: ['client.credentials.redirect'],
  judge: ({ exchanges }) => {
    const redirected = exchanges.filter(
      ({ response }) => response && response.status >= 300 && response.status < 400,
    );
    if (exchanges.some(elsewhere)) return [];
    return redirected.map((one) => judged('client.credentials.redirect', true, '', '', one));
  },
};
