import type { Outcome } from '../answer/answer.ts';
import type { Flavour } from '../flavour.ts';
import { onOtherMethod } from '../reply-alterations.ts';

const allowed: Outcome = {
  kind: 'plain',
  status: 204,
  headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': 'POST' },
};

export const optionsCors: Flavour = {
  id: 'options-cors',
  says: 'OPTIONS is 204 with the headers of CORS',
  alter: (mock) => onOtherMethod(mock, ({ method }) => (method === 'OPTIONS' ? allowed : undefined)),
};
