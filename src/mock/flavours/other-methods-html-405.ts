import { withHeader } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';
import { onOtherMethod } from '../reply-alterations.ts';

const page = Buffer.from('<html><body><h1>405 Method Not Allowed</h1></body></html>');

export const otherMethodsHtml405: Flavour = {
  id: 'other-methods-html-405',
  says: 'another method is 405 with an HTML page',
  alter: (mock) => ({
    ...onOtherMethod(mock, () => ({ kind: 'plain', status: 405, headers: { Allow: 'POST, OPTIONS' } })),
    finish: (answer, outcome, call) =>
      outcome.kind === 'plain' && outcome.status === 405
        ? { ...withHeader(answer, 'Content-Type', 'text/html'), body: page }
        : mock.finish(answer, outcome, call),
  }),
};
