import { alterRejection } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

const quoted = (bytes: Buffer, token: string) => bytes.toString().replaceAll(token, '***').slice(0, 5000);

export const messagesQuoteInput: Flavour = {
  id: 'messages-quote-input',
  says: 'messages quote the body that was sent',
  alter: (mock) =>
    alterRejection(mock, (rejection, { bytes, state }) => ({
      ...rejection,
      message: `${rejection.message} Received: ${quoted(bytes, state.account.token)}`,
    })),
};
