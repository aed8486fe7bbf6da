import { alterAccepted, alterRejection, onAccepted, withHeader } from '../../alterations/answers.ts';
import type { Behaviour } from '../../behaviour.ts';
import type { Call } from '../../call.ts';
import type { Defect } from '../../variant.ts';

const token = ({ headers }: Call) => headers['x-clevertap-token'] ?? '';

const percentEncoded = (text: string) =>
  [...Buffer.from(text, 'latin1')].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

const asBasic = (call: Call) =>
  Buffer.from(`${call.headers['x-account-id'] ?? ''}:${token(call)}`).toString('base64');

const adds = (mock: Behaviour, text: (call: Call) => string) =>
  alterRejection(mock, (rejection, call) => ({
    ...rejection,
    message: `${rejection.message} ${text(call)}`,
  }));

type Row = readonly [where: string, says: string, alter: Defect['alter']];

/** The caller's token in an answer, as it is or encoded (requirement no-echo). */
const rows: readonly Row[] = [
  [
    'in-message',
    'rejections repeat the token that was sent',
    (mock) => adds(mock, (call) => `Token: ${token(call) || 'none'}`),
  ],
  [
    'in-base64',
    'rejections repeat the credentials in base64, as Basic does',
    (mock) => adds(mock, (call) => `Caller: ${asBasic(call)}`),
  ],
  [
    'percent-encoded',
    'rejections repeat the token, every byte percent-encoded',
    (mock) => adds(mock, (call) => `Caller: ${percentEncoded(token(call))}`),
  ],
  [
    'to-restricted-caller',
    'a missing permission repeats the token of the caller',
    (mock) =>
      alterRejection(mock, (rejection, call) =>
        rejection.code === 'AUTHORIZATION_FAILED'
          ? { ...rejection, message: `Not allowed for ${token(call)}` }
          : rejection,
      ),
  ],
  [
    'in-accepted-body',
    'accepted answers repeat the token in their body',
    (mock) => alterAccepted(mock, (_job, { state }) => ({ requestedBy: { token: state.account.token } })),
  ],
  [
    'in-header',
    'accepted answers repeat the token in a header',
    (mock) =>
      onAccepted(mock, (answer, call) => withHeader(answer, 'X-Debug-Caller', `token=${token(call)}`)),
  ],
  [
    'in-location',
    'accepted answers point at the job with the token in the address',
    (mock) =>
      onAccepted(mock, (answer, { state }) =>
        withHeader(answer, 'Location', `/v2/jobs/1?token=${state.account.token}`),
      ),
  ],
];

export const secretsEchoed: readonly Defect[] = rows.map(([where, says, alter]) => ({
  id: `token-echoed-${where}`,
  says,
  family: 'leak',
  violates: ['no-echo'],
  alter,
}));
