import type { Defect } from '../defect.ts';
import { isRefusedAs, repliesTo } from '../reply-alterations.ts';

const pauseMs = 5000;

export const dripsOnUnknownCatalog: Defect = {
  id: 'drips-on-unknown-catalog',
  says: 'an unknown catalog is answered byte by byte, for minutes',
  family: 'transport',
  violates: ['catalog.exists', 'robust.values', 'error.client-not-internal'],
  alter: (mock) =>
    repliesTo(
      mock,
      (_call, outcome) => isRefusedAs(outcome, 'CATALOG_NOT_FOUND'),
      (response, { status, headers, body }) => {
        response.writeHead(status, { ...headers, 'Content-Length': String(body.length) });
        let sent = 0;
        const drip = setInterval(() => {
          response.write(body.subarray(sent, ++sent));
          if (sent === body.length) response.end();
        }, pauseMs);
        response.on('close', () => clearInterval(drip));
      },
    ),
};
