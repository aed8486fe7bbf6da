import { header } from '../target/transport/exchange.ts';
import { type Check, judged } from './check.ts';

/** No answer redirects (requirement redirect): a client that follows would carry the token along. */
export const redirect: Check = {
  id: 'redirect',
  requirements: ['redirect'],
  observed: 'operation',
  judge: ({ answer, exchange }) => {
    if (!exchange.response) return [];
    const location = header(exchange.response.headers, 'location') ?? 'nowhere';
    const holds = answer.status < 300 || answer.status >= 400;
    return [judged('redirect', holds, 'no 3xx', `${answer.status} to ${location}`)];
  },
};
