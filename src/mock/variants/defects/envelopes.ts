import type { Rejection } from '../../behaviour.ts';
import type { Call } from '../../call.ts';
import type { Defect } from '../../variant.ts';

type Row = readonly [
  which: string,
  says: string,
  concerned: (call: Call, rejection: Rejection) => boolean,
  other: (code: unknown, usual: unknown) => unknown,
];

/** One code in two shapes (requirement error.envelope). */
const rows: readonly Row[] = [
  [
    'alternates',
    'two shapes of rejections take turns',
    ({ state }) => state.counters.answers % 2 === 0,
    (_code, usual) => ({ result: usual }),
  ],
  [
    'of-malformed-json-differs',
    'malformed JSON is told in another shape than a missing field',
    ({ body }, { code }) => 'problem' in body && code === 'CATALOG_INVALID_REQUEST',
    (code) => ({ parser: { failure: code } }),
  ],
  [
    'of-missing-token-differs',
    'a missing token is told in another shape than a wrong one',
    ({ headers }, { code }) => headers['x-clevertap-token'] === undefined && code === 'AUTHENTICATION_FAILED',
    (code) => ({ denied: { because: code } }),
  ],
];

export const envelopes: readonly Defect[] = rows.map(([which, says, concerned, other]) => ({
  id: `envelope-${which}`,
  says,
  family: 'error',
  violates: ['error.envelope'],
  alter: (mock) => ({
    ...mock,
    envelope: (rejection, call) => {
      const usual = mock.envelope(rejection, call);
      return concerned(call, rejection) ? other(rejection.code, usual) : usual;
    },
  }),
}));
