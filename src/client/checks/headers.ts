import { completionsIn, headerValues } from '../conversation.ts';
import { type ClientCheck, type ClientJudgement, judged } from './client-check.ts';

const json = /^application\/json\s*(;.*)?$/i;

const countInWords = (values: readonly string[], wrong: string) => {
  if (values.length === 0) return 'absent';
  if (values.length > 1) return `sent ${values.length} times`;
  return values[0] === '' ? 'empty' : wrong;
};

/** The three documented headers, each once and with its value. */
export const headers: ClientCheck = {
  id: 'client-headers',
  requirements: ['client.headers.content-type', 'client.headers.account-id', 'client.headers.token'],
  judge: (conversation) => {
    const { accountId, token } = conversation.task;
    return completionsIn(conversation).flatMap((exchange): ClientJudgement[] => {
      const [type, account, secret] = ['content-type', 'x-account-id', 'x-clevertap-token'].map((name) =>
        headerValues(exchange, name),
      ) as [string[], string[], string[]];
      const single = (values: readonly string[], value: string | undefined) =>
        values.length === 1 && values[0] !== '' && (value ?? values[0]) === values[0];
      return [
        judged(
          'client.headers.content-type',
          type.length === 1 && json.test(type[0] ?? ''),
          'Content-Type: application/json',
          countInWords(type, `Content-Type: ${type[0]}`),
          exchange,
        ),
        judged(
          'client.headers.account-id',
          single(account, accountId),
          'X-Account-Id once, as configured',
          countInWords(account, 'another value'),
          exchange,
        ),
        judged(
          'client.headers.token',
          single(secret, token),
          'X-CleverTap-Token once, as configured',
          countInWords(secret, 'another value'),
          exchange,
        ),
      ];
    });
  },
};
