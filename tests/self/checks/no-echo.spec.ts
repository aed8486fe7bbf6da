import { expect, test } from '@playwright/test';
import { noEcho } from '../../../src/checks/disclosure.ts';
import { actualInWords } from '../../../src/checks/words.ts';
import { completed, jsonType, outcomeOf, refusal, subjectOf, type Told } from './subject.ts';

const outcome = (tokens: readonly string[], told: Told) =>
  outcomeOf(noEcho.judge(subjectOf({ ...told, tokens })));
const saying = (message: string): Told => ({
  status: 401,
  body: refusal('AUTHENTICATION_FAILED', message),
});

type Row = readonly [what: string, token: string, told: Told, outcome: 'held' | 'failed'];

const long = 'AbC-dEf-1234';
const rows: readonly Row[] = [
  ['a long token in a sentence', long, saying(`the token ${long} is wrong`), 'failed'],
  ['a long token inside a word', long, saying(`x${long}x`), 'failed'],
  ['a long token in a completion', long, { body: { ...completed, token: long } }, 'failed'],
  ['a long token as a name', long, { body: { ...completed, [long]: 1 } }, 'failed'],
  [
    'a long token in a header',
    long,
    { body: completed, headers: [jsonType, ['X-Debug', `t=${long}`]] },
    'failed',
  ],
  ['a long token in HTML', long, { status: 401, body: `<p>${long}</p>` }, 'failed'],
  ['a long token in a redirect', long, { status: 302, headers: [['Location', `/?t=${long}`]] }, 'failed'],
  ['a part of a long token', long, saying(`the token ${long.slice(0, 6)}… is wrong`), 'held'],
  ['a long token in another letter case', long, saying(long.toLowerCase()), 'held'],
  ['no token', long, saying('the token is wrong'), 'held'],
  ['no body', long, { status: 401 }, 'held'],
  ['a short token alone', 'abc', saying('abc'), 'failed'],
  ['a short token as a word', 'abc', saying('the token abc is wrong'), 'failed'],
  ['a short token in quotes', 'abc', saying('the token "abc" is wrong'), 'failed'],
  ['a short token inside a word', 'abc', saying('the abcdef is wrong'), 'held'],
  ['a short token inside a name', 'abc', saying('my_abc is wrong'), 'held'],
  ['a short token that is a word of ours', 'PRO', { body: completed }, 'held'],
  ['a short token of signs', '$^.*', saying('the token $^.* is wrong'), 'failed'],
  ['signs that a pattern would match', 'a.c', saying('the token abc is wrong'), 'held'],
  ['a token with quotes, escaped in JSON', 'ab"cd\\efgh', saying('ab"cd\\efgh is wrong'), 'failed'],
  [
    'a token with slashes, escaped in JSON',
    'abcd/efgh',
    { status: 401, body: '{"m":"abcd\\/efgh"}' },
    'failed',
  ],
  ['a token written with escapes', 'abcdefgh', { status: 401, body: '{"m":"\\u0061bcdefgh"}' }, 'failed'],
  [
    'a token of UTF-8 in a header',
    'größe-1234',
    { status: 401, headers: [['X-Debug', Buffer.from('größe-1234').toString('latin1')]] },
    'failed',
  ],
  [
    'a token in bytes that are no UTF-8',
    long,
    { status: 400, body: Buffer.from(`\u00ff${long}`, 'latin1') },
    'failed',
  ],
  ['a token in base64', long, saying(Buffer.from(long).toString('base64')), 'failed'],
  [
    'a token in base64 after its account',
    long,
    saying(Buffer.from(`A-1:${long}`).toString('base64')),
    'failed',
  ],
  ['a token in base64 inside more', long, saying(Buffer.from(`ab${long}cd`).toString('base64url')), 'failed'],
  ['another token in base64', long, saying(Buffer.from(`${long.slice(0, -1)}9`).toString('base64')), 'held'],
  ['a part of a token in base64', long, saying(Buffer.from(long.slice(0, 8)).toString('base64')), 'held'],
  ['a token in hex', long, saying(Buffer.from(long).toString('hex')), 'failed'],
  ['a token in a URL', 'a b/c+d==1', saying(encodeURIComponent('a b/c+d==1')), 'failed'],
  [
    'a token in a URL in a header',
    'a b/c+d==1',
    { status: 302, headers: [['Location', `/?t=${new URLSearchParams({ t: 'a b/c+d==1' })}`]] },
    'failed',
  ],
  ['a token in HTML', 'a<b>&"c"-1', { status: 401, body: '<p>a&lt;b&gt;&amp;&quot;c&quot;-1</p>' }, 'failed'],
  ['a short token in base64', 'abc', saying(Buffer.from('abc').toString('base64')), 'held'],
];

for (const [what, token, told, expected] of rows) {
  test(`${what}: ${expected}`, () => {
    expect(outcome([token], told)).toEqual({ 'no-echo': expected });
  });
}

test('each of several tokens is looked for', () => {
  const tokens = [long, 'XyZ-uVw-9876'];
  expect(outcome(tokens, saying(long))).toEqual({ 'no-echo': 'failed' });
  expect(outcome(tokens, saying('XyZ-uVw-9876'))).toEqual({ 'no-echo': 'failed' });
});

test('no answer echoes nothing', () => {
  expect(outcome([long], { transportError: { kind: 'reset', message: long } })).toEqual({});
});

test('a failure names the places and never the token', () => {
  const [judgement] = noEcho.judge(
    subjectOf({ ...saying(`no ${long}`), headers: [jsonType, ['X-Debug', long]], tokens: [long] }),
  );
  const { failure } = judgement ?? {};
  expect(failure && actualInWords(failure)).toBe('a token stands in the header X-Debug and the body');
  expect(JSON.stringify(judgement)).not.toContain(long);
});
