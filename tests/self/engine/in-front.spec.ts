import { expect, test } from '@playwright/test';
import type { RunRecord } from '../../../src/record/record.ts';
import { type Page, pagesInFront } from '../checks/pages-in-front.ts';
import { pagesOfFrameworks } from '../checks/pages-of-frameworks.ts';
import { jsonType } from '../checks/subject.ts';
import type { Incoming, Rule } from './gateway.ts';
import { judgeBehind } from './judge-behind.ts';
import { idsWith } from './judge-mock.ts';

function pageOf(pages: readonly Page[], name: string): Page {
  const page = pages.find(([own]) => own === name);
  if (!page) throw new Error(`no page of ${name}`);
  return page;
}

const blockedBy = pageOf(pagesInFront, 'CloudFront');
const challenge = pageOf(pagesInFront, 'Cloudflare');
const unsigned: Page = [
  'nobody',
  403,
  [['Content-Type', 'text/html']],
  '<html><body>Forbidden</body></html>',
];

const isCompletion = ({ method, path }: Incoming) =>
  method === 'POST' && path.startsWith('/v2/catalogs/signedurl/complete');
const isAttack = ({ body }: Incoming) =>
  /\.\.\/|<script|union\s+select|' or |\$\{|__proto__|drop table/i.test(body);
const isObject = (text: string) => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
};
const isMalformed = (incoming: Incoming) => isCompletion(incoming) && !isObject(incoming.body);

const standing = ({ requirements }: RunRecord, id: string) =>
  requirements.find((requirement) => requirement.id === id);
const verdictOf = ({ verdict, blame }: RunRecord) => ({ verdict, blame });

test('a firewall that blocks what looks like an attack leaves a conforming server conformant', async () => {
  const record = await judgeBehind((incoming) => (isAttack(incoming) ? blockedBy : undefined));
  expect(verdictOf(record)).toEqual({ verdict: 'conformant', blame: undefined });
  expect(idsWith(record, 'failed')).toEqual(['gateway.transparent']);
  expect(standing(record, 'robust.values')).toMatchObject({
    status: 'passed',
    reason: expect.stringMatching(
      /^\d+ of its \d+ cases were answered by what stands in front: 403, HTML, Server: CloudFront/,
    ),
  });
  const [row] = record.behaviour.gateway ?? [];
  expect(row).toMatchObject({
    kind: 'attack-like and other unusual values',
    example: expect.stringMatching(/^robust\.values\//),
  });
  expect(row?.cases).toBeLessThan(row?.of ?? 0);
});

test('strictly, it is one finding that lists what is blocked, and the gateway is blamed', {
  tag: '@waits',
}, async () => {
  const rule: Rule = (incoming) => {
    if (isAttack(incoming)) return blockedBy;
    if (isMalformed(incoming)) return pageOf(pagesInFront, 'nginx');
    return isCompletion(incoming) || /get|put/i.test(incoming.method)
      ? undefined
      : pageOf(pagesInFront, 'HAProxy');
  };
  const record = await judgeBehind(rule, { strict: 'true' });
  expect(verdictOf(record)).toEqual({ verdict: 'nonconformant', blame: 'gateway' });
  expect(idsWith(record, 'failed')).toEqual(['gateway.transparent']);
  const findings = record.cases.flatMap((entry) => entry.findings);
  expect(findings).toMatchObject([{ requirement: 'gateway.transparent', blame: 'gateway' }]);
  const [{ actual } = { actual: undefined }] = findings;
  if (actual?.kind !== 'blocked') throw new Error('another finding');
  expect(actual.requests.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['attack-like and other unusual values', 'malformed JSON', 'other methods']),
  );
});

test('a requirement whose every case was blocked is inconclusive, and the run with it if it is a core one', {
  tag: '@waits',
}, async () => {
  const record = await judgeBehind((incoming) => (isMalformed(incoming) ? blockedBy : undefined));
  expect(verdictOf(record)).toEqual({ verdict: 'inconclusive', blame: 'gateway' });
  expect(standing(record, 'body.json')).toMatchObject({ status: 'inconclusive', blame: 'gateway' });
});

for (const [what, page] of [
  ['a challenge page', challenge],
  ['a page that nobody signs', unsigned],
] as const) {
  test(`${what} for every twentieth request is trouble on the way`, { tag: '@waits' }, async () => {
    const record = await judgeBehind(({ count }) => (count % 20 === 0 ? page : undefined), {
      strict: 'true',
    });
    expect(idsWith(record, 'failed')).toEqual([]);
    expect(record.verdict).toBe('conformant');
    expect(record.ledger.repeatedAfter).toMatchObject({ '403': expect.any(Number) });
  });
}

const comingAndGoing: readonly (readonly [what: string, rule: Rule])[] = [
  [
    'a limiter that says 403 in JSON',
    ({ count }) =>
      count >= 250 && count < 253 ? ['limiter', 403, [jsonType], '{"message":"Rate exceeded"}'] : undefined,
  ],
  [
    'a limiter that says 400, with a type of its own',
    ({ count }) =>
      count >= 250 && count < 253
        ? [
            'AWS API Gateway',
            400,
            [['x-amzn-ErrorType', 'ThrottlingException'], jsonType],
            '{"message":"Rate exceeded"}',
          ]
        : undefined,
  ],
  [
    'a limiter that says 429 with one of the codes',
    ({ count }) =>
      count >= 250 && count < 253
        ? ['limiter', 429, [jsonType], '{"code":"AUTHENTICATION_FAILED"}']
        : undefined,
  ],
  [
    'a redirect to what was asked for, which sets a cookie',
    ({ count, path }) =>
      count % 20 === 0
        ? [
            'bots',
            307,
            [
              ['Location', path],
              ['Set-Cookie', 'seen=1'],
            ],
            '',
          ]
        : undefined,
  ],
];

for (const [what, rule] of comingAndGoing) {
  test(`${what} now and then is trouble on the way`, { tag: '@waits' }, async () => {
    const record = await judgeBehind(rule, { strict: 'true' });
    expect(idsWith(record, 'failed')).toEqual([]);
    expect(record.verdict).toBe('conformant');
  });
}

test('a router that knows no server for some moments is waited for', { tag: '@waits' }, async () => {
  const nowhere: Page = ['router', 404, [['Content-Type', 'text/plain']], '404 page not found\n'];
  const record = await judgeBehind(({ count }) => (count >= 100 && count < 106 ? nowhere : undefined));
  expect(idsWith(record, 'failed')).toEqual([]);
  expect(record.verdict).toBe('conformant');
});

test('a valid request that is sent to the same path elsewhere names the base URL', async () => {
  const [name, , headers, body] = pageOf(pagesInFront, 'nginx');
  const record = await judgeBehind(
    ({ path }) => [name, 301, [...headers, ['Location', `https://api.example.com${path}`]], body],
    {},
    { uploads: 5 },
  );
  expect(verdictOf(record)).toEqual({ verdict: 'inconclusive', blame: 'account' });
  expect(record.why).toContain('set CLEVERTAP_BASE_URL to https://api.example.com,');
  expect(record.totals.requests).toBeLessThan(10);
});

test('an error page of the application’s framework is the server’s, whatever stands before it', async () => {
  const express = pageOf(pagesOfFrameworks, 'Express');
  const page: Page = [express[0], 400, [...express[2], ['Server', 'cloudflare']], express[3]];
  const record = await judgeBehind((incoming) => (isMalformed(incoming) ? page : undefined));
  expect(record.verdict).toBe('nonconformant');
  expect(idsWith(record, 'failed')).toEqual(expect.arrayContaining(['body.json', 'error.code']));
  expect(idsWith(record, 'failed')).not.toContain('gateway.transparent');
});

test('a page of refusal that nobody signs, and that stays, is the server’s', async () => {
  const record = await judgeBehind((incoming) => (isMalformed(incoming) ? unsigned : undefined));
  expect(record.verdict).toBe('nonconformant');
  expect(idsWith(record, 'failed')).toEqual(expect.arrayContaining(['body.json', 'error.code']));
});

test('a valid request that is blocked ends the run, and the gateway is blamed', {
  tag: '@waits',
}, async () => {
  const record = await judgeBehind((incoming) => (isCompletion(incoming) ? blockedBy : undefined));
  expect(verdictOf(record)).toEqual({ verdict: 'inconclusive', blame: 'gateway' });
  expect(record.why).toContain('answered by what stands in front: 403, HTML, Server: CloudFront');
  expect(record.totals.requests).toBeLessThan(25);
});

const others: readonly (readonly [what: string, page: Page])[] = [
  [
    'a router in JSON',
    ['json', 404, [['Content-Type', 'application/json']], '{"status":"fail","error":"Resource not found"}'],
  ],
  ['a router in HTML', ['html', 404, [['Content-Type', 'text/html']], '<html><body>Not found</body></html>']],
  ['a router that says nothing', ['empty', 404, [], '']],
  [
    'another service',
    ['other', 405, [['Content-Type', 'application/json']], '{"message":"Method not allowed"}'],
  ],
  [
    'a login page',
    ['login', 200, [['Content-Type', 'text/html']], '<html><title>Sign in</title><form></form></html>'],
  ],
  [
    'a service that finds everything wrong',
    [
      '400',
      400,
      [['Content-Type', 'application/json']],
      '{"errors":[{"message":"Must provide query string."}]}',
    ],
  ],
  ['a service that says yes', ['yes', 200, [['Content-Type', 'application/json']], '{"ok":true}']],
];

for (const [what, page] of others) {
  test(`${what} in the place of the API is told with the base URL as its cure`, async () => {
    const record = await judgeBehind(() => page, {}, { uploads: 5 });
    expect(verdictOf(record)).toEqual({ verdict: 'inconclusive', blame: 'account' });
    expect(record.why).toMatch(/CLEVERTAP_BASE_URL/);
  });
}

test('dead credentials of the restricted caller are an account’s problem, and no finding', async () => {
  const record = await judgeBehind(
    () => undefined,
    {},
    {},
    { CLEVERTAP_RESTRICTED_TOKEN: 'expired-last-year' },
  );
  expect(standing(record, 'authorization.catalog')).toMatchObject({
    status: 'inconclusive',
    blame: 'account',
  });
  expect(record.verdict).toBe('conformant');
});
