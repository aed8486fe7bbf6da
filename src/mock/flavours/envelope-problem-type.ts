import { onRejection, withHeader } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

// RFC 9457 section 3.1.1; a code that a defect took away leaves no type.
const typeOf = (code: unknown) => (code === undefined ? code : `https://example.com/problems/${code}`);

export const envelopeProblemType: Flavour = {
  id: 'envelope-problem-type',
  says: 'rejections are problem details whose type ends with the code',
  alter: (mock) =>
    onRejection(
      {
        ...mock,
        envelope: ({ code, message }) => ({ type: typeOf(code), title: message }),
      },
      (answer) => withHeader(answer, 'Content-Type', 'application/problem+json'),
    ),
};
