import { header } from '../target/transport/exchange.ts';
import { type Check, judged } from './check.ts';
import { statusOf } from './outcome.ts';

/** No answer redirects (requirement redirect): a client that follows would carry the token along. */
export const redirect: Check = {
  id: 'redirect',
  requirements: ['redirect'],
  observed: 'operation',
  judge: ({ outcome, exchange }) => {
    if (!exchange.response) return [];
    const location = header(exchange.response.headers, 'location');
    const status = statusOf(outcome);
    const holds = status < 300 || status >= 400;
    return [judged('redirect', holds, { kind: 'no redirect' }, { kind: 'redirect', status, location })];
  },
};
