import { onEveryAnswer, withHeader } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

const page = Buffer.from('<!doctype html><title>Not found</title><h1>404</h1>');

export const unknownPathsHtml: Flavour = {
  id: 'unknown-paths-html',
  says: 'an unknown path is 404 with an HTML page',
  alter: (mock) =>
    onEveryAnswer(mock, (answer, { url }) =>
      url.endsWith('/') || /[A-Z]/.test(url.split('?')[0] ?? '')
        ? { ...withHeader(answer, 'Content-Type', 'text/html'), status: 404, body: page }
        : answer,
    ),
};
