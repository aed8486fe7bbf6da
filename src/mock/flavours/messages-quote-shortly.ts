import { alterRejection } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';
import { memberOf } from '../member-of.ts';

export const messagesQuoteShortly: Flavour = {
  id: 'messages-quote-shortly',
  says: 'messages quote the first 40 characters of the name that was sent',
  alter: (mock) =>
    alterRejection(mock, (rejection, call) => ({
      ...rejection,
      message: `${rejection.message} fileName: ${String(memberOf(call, 'fileName')).slice(0, 40)}`,
    })),
};
