import { onRejection, withHeader } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

// RFC 9457 section 3.2 lets a problem type add members.

export const envelopeProblemJson: Flavour = {
  id: 'envelope-problem-json',
  says: 'rejections are problem details with a code',
  alter: (mock) =>
    onRejection(
      {
        ...mock,
        envelope: ({ code, message }) => ({ type: 'about:blank', title: message, code }),
      },
      (answer) => withHeader(answer, 'Content-Type', 'application/problem+json'),
    ),
};
