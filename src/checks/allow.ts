import { header } from '../target/transport/exchange.ts';
import { type Check, judged } from './check.ts';
import { statusOf } from './outcome.ts';

/** A 405 names the methods that are allowed (requirement method.allow, RFC 9110 section 15.5.6). */
export const allow: Check = {
  id: 'allow',
  requirements: ['method.allow'],
  observed: 'operation',
  judge: ({ exchange: { response }, outcome }) => {
    if (!response || statusOf(outcome) !== 405) return [];
    const names = header(response.headers, 'allow') !== undefined;
    return [
      judged('method.allow', names, { kind: 'header', name: 'Allow' }, { kind: 'no header', name: 'Allow' }),
    ];
  },
};
