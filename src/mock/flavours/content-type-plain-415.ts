import { onRejection } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

const page = Buffer.from('<html><body><h1>Unsupported Media Type</h1></body></html>');

export const contentTypePlain415: Flavour = {
  id: 'content-type-plain-415',
  says: 'a wrong content type is 415 with a page and no code',
  alter: (mock) =>
    onRejection(mock, (answer, { status }) =>
      status === 415 ? { status: 415, headers: { 'Content-Type': 'text/html' }, body: page } : answer,
    ),
};
