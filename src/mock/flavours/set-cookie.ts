import { onEveryAnswer, withHeader } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

export const setCookie: Flavour = {
  id: 'set-cookie',
  says: 'answers set a cookie of the load balancer',
  alter: (mock) =>
    onEveryAnswer(mock, (answer) =>
      withHeader(answer, 'Set-Cookie', 'AWSALB=c29tZXRoaW5n; Path=/; HttpOnly'),
    ),
};
