import { onRejection, withHeader } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

export const envelopeJsonApi: Flavour = {
  id: 'envelope-json-api',
  says: 'rejections are JSON:API errors with pointers',
  alter: (mock) =>
    onRejection(
      {
        ...mock,
        envelope: ({ code, message, details = [] }) => ({
          errors: [
            { status: '400', code, title: message },
            ...details.map(({ field, message: detail }) => ({
              code,
              detail,
              source: { pointer: `/${field}` },
            })),
          ],
        }),
      },
      (answer) => withHeader(answer, 'Content-Type', 'application/vnd.api+json'),
    ),
};
