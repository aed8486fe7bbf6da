import { onRejection, withHeader } from '../alterations.ts';
import type { Call } from '../call.ts';
import type { Defect } from '../defect.ts';

const noGzip = Buffer.from('this is no gzip');

const isWrong = (token: string | undefined, { account, restricted }: Call['state']) =>
  !!token && token !== account.token && token !== restricted.token;

export const invalidGzipOnWrongToken: Defect = {
  id: 'invalid-gzip-on-wrong-token',
  says: 'an answer about a wrong token is no gzip, though it says so',
  family: 'transport',
  violates: ['headers.token.invalid', 'headers.token.case', 'error.client-not-internal'],
  alter: (mock) =>
    onRejection(mock, (answer, { code }, { headers, state }) =>
      code === 'AUTHENTICATION_FAILED' && isWrong(headers['x-clevertap-token'], state)
        ? { ...withHeader(answer, 'Content-Encoding', 'gzip'), body: noGzip }
        : answer,
    ),
};
