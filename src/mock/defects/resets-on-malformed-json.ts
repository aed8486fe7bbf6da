import type { Defect } from '../defect.ts';

export const resetsOnMalformedJson: Defect = {
  id: 'resets-on-malformed-json',
  says: 'a body that is not JSON resets the connection',
  family: 'transport',
  violates: ['error.client-not-internal', 'body.json', 'robust.body'],
  alter: (mock) => ({
    ...mock,
    reply: (answer, response, call, outcome) => {
      const malformed = call.bytes.length > 0 && 'problem' in call.body;
      if (malformed && outcome.kind === 'refused') response.socket?.resetAndDestroy();
      else mock.reply(answer, response, call, outcome);
    },
  }),
};
