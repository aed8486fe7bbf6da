import { onEveryAnswer } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

export const trailingSlashRedirects: Flavour = {
  id: 'trailing-slash-redirects',
  says: 'the path with a slash at its end is redirected to the path without',
  alter: (mock) =>
    onEveryAnswer(mock, (answer, { url }) =>
      url.endsWith('/')
        ? { status: 308, headers: { Location: url.slice(0, -1) }, body: Buffer.of() }
        : answer,
    ),
};
