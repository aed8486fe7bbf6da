import { type Check, failed, held } from './check.ts';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

// A short token can be part of any word, so it has to stand alone to be one.
const holds = (text: string, token: string) =>
  token.length >= 8 ? text.includes(token) : new RegExp(`(?<!\\w)${escaped(token)}(?!\\w)`).test(text);

/** No answer holds a token, in headers or body (requirement no-echo). */
export const noEcho: Check = {
  id: 'no-echo',
  requirements: ['no-echo'],
  judge: ({ answer, exchange, tokens }) => {
    if (!exchange.response) return [];
    const inBody = tokens.some((token) => holds(answer.text, token));
    const names = exchange.response.headers
      .filter(([, value]) => tokens.some((token) => holds(value, token)))
      .map(([name]) => `the header ${name}`);
    const places = [...names, ...(inBody ? ['the body'] : [])];
    if (places.length === 0) return [held('no-echo')];
    return [failed('no-echo', 'no token in any answer', `a token stands in ${places.join(' and ')}`)];
  },
};
