import { expect, test } from '@playwright/test';
import { readExchange } from '../../../src/checks/outcome.ts';
import { frameworks } from '../../../src/checks/who-answered/frameworks.ts';
import { learned, type OwnAnswers } from '../../../src/checks/who-answered/own-answers.ts';
import { products } from '../../../src/checks/who-answered/products.ts';
import { inFront } from '../../../src/checks/who-answered/who-answered.ts';
import { inFrontInWords } from '../../../src/checks/words.ts';
import type { Headers } from '../../../src/target/transport/exchange.ts';
import { type Page, pagesInFront, pagesOfFirewalls } from './pages-in-front.ts';
import { pagesOfFrameworks, pagesOfNobody } from './pages-of-frameworks.ts';
import { completed, jsonType, refusal, subjectOf } from './subject.ts';

/** What is known of an API that answered twice, with these headers beside its media type. */
function apiWith(headers: Headers = []): OwnAnswers | undefined {
  const answers = [
    subjectOf({ headers: [jsonType, ...headers], body: completed }),
    subjectOf({ status: 401, headers: [jsonType, ...headers], body: refusal('AUTHENTICATION_FAILED') }),
  ];
  return answers.reduce<OwnAnswers | undefined>(
    (own, subject) => learned(own, subject.exchange, subject),
    undefined,
  );
}

function seen([, status, headers, body]: Page, own: OwnAnswers | undefined) {
  const subject = subjectOf({ status, headers, body });
  return inFront(subject.exchange, subject, own);
}

const titled = (pages: readonly Page[]) =>
  pages.map((page, place) => [`${page[0]}, ${page[1]}, page ${place + 1}`, page] as const);

for (const [title, page] of titled(pagesInFront)) {
  test(`${title}, is known for what it is, before and after the API itself was seen`, () => {
    expect(seen(page, undefined)?.product).toBe(page[0]);
    expect(seen(page, apiWith())?.product).toBe(page[0]);
    expect(seen(page, apiWith([['Server', 'gunicorn']]))?.product).toBe(page[0]);
  });
}

test('what stands in front is known by its page although the API’s own answers carry its name too', () => {
  const pages = pagesInFront.filter(([, , , body]) => body.startsWith('<'));
  for (const page of pages) {
    const own = apiWith(page[2].filter(([name]) => /^server$/i.test(name)));
    expect([page[0], seen(page, own)?.product]).toEqual([page[0], page[0]]);
  }
});

for (const [title, page] of titled(pagesOfFirewalls)) {
  test(`${title}, is nobody’s but what stands in front`, () => {
    expect(seen(page, apiWith())).toBeDefined();
  });
}

for (const [title, page] of titled(pagesOfFrameworks)) {
  test(`${title}, is the API’s own, whatever stands before it`, () => {
    for (const own of [undefined, apiWith(), apiWith([['Server', 'nginx']])]) {
      expect(seen(page, own)).toBeUndefined();
      expect(seen([page[0], page[1], [...page[2], ['Server', 'nginx']], page[3]], own)).toBeUndefined();
    }
  });
}

for (const [title, page] of titled(pagesOfNobody)) {
  test(`${title}, is the API’s own while it comes from where all others come from`, () => {
    const named: Headers = [['Server', 'nginx/1.25.3']];
    expect(seen(page, undefined)).toBeUndefined();
    expect(seen(page, apiWith())).toBeUndefined();
    expect(seen([page[0], page[1], [...page[2], ...named], page[3]], apiWith(named))).toBeUndefined();
  });

  test(`${title}, is not the API’s own when it comes from another server than all others`, () => {
    const own = apiWith([['Server', 'gunicorn']]);
    const isFailure = page[1] >= 500;
    const from = (server: Headers) => seen([page[0], page[1], [...page[2], ...server], page[3]], own);
    expect(from([['Server', 'Guard/2']]) === undefined).toBe(isFailure);
    expect(from([]) === undefined).toBe(isFailure);
  });
}

test('a name that the application gives itself may be missing in a page of its framework', () => {
  const page: Page = [
    'a page',
    400,
    [['Content-Type', 'text/html']],
    '<html><body>Bad Request</body></html>',
  ];
  expect(seen(page, apiWith([['Server', 'catalogs']]))).toBeUndefined();
});

test('a gateway that adds a header to all that it passes on did not pass on what lacks it', () => {
  const page: Page = ['JSON', 403, [['Server', 'envoy'], jsonType], '{"message":"no"}'];
  const passed: Headers = [
    ['Server', 'envoy'],
    ['x-envoy-upstream-service-time', '3'],
  ];
  expect(seen(page, apiWith(passed))?.product).toBe('Envoy');
  expect(seen([page[0], page[1], [...page[2], ...passed], page[3]], apiWith(passed))).toBeUndefined();
  const kong: Headers = [['X-Kong-Upstream-Latency', '3']];
  expect(seen(page, apiWith(kong))?.product).toBe('Kong');
});

test('one of the six codes is the API’s own in any page, and so is an acceptance', () => {
  for (const [, status, headers] of pagesInFront) {
    const subject = subjectOf({ status, headers, body: refusal('UPLOAD_NOT_FOUND') });
    expect(inFront(subject.exchange, subject, undefined)).toBeUndefined();
  }
  const subject = subjectOf({ headers: [['Server', 'Varnish'], jsonType], body: completed });
  expect(inFront(subject.exchange, subject, apiWith())).toBeUndefined();
});

const ofUpstream: readonly Page[] = [
  [
    'nginx',
    502,
    [],
    '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n',
  ],
  [
    'HAProxy',
    503,
    [],
    '<html><body><h1>503 Service Unavailable</h1>\nNo server is available to handle this request.\n</body></html>\n',
  ],
  [
    'nginx',
    500,
    [],
    '<html>\r\n<head><title>500 Internal Server Error</title></head>\r\n<body>\r\n<center><h1>500 Internal Server Error</h1></center>\r\n',
  ],
  ['Cloudflare', 520, [['Server', 'cloudflare']], 'error code: 520'],
  [
    'Envoy',
    503,
    [],
    'upstream connect error or disconnect/reset before headers. reset reason: connection termination',
  ],
];

for (const [title, page] of titled(ofUpstream)) {
  test(`${title}, tells of the server behind it, and is no refusal`, () => {
    expect(seen(page, apiWith())).toBeUndefined();
  });
}

test('a 5xx that refuses, or that a gateway says of itself, is a refusal all the same', () => {
  const blocked = '<body>\n<center><h1>500 Error</h1></center>Your request was blocked';
  expect(seen(['nginx', 500, [], blocked], apiWith())?.product).toBe('nginx');
  expect(seen(['Squid', 501, [['X-Squid-Error', 'ERR_UNSUP_REQ 0']], ''], apiWith())?.product).toBe('Squid');
});

test('every product and every framework of the tables has a page in these tests', () => {
  const unseen = (rows: readonly { name: string }[], pages: readonly Page[]) =>
    rows.map(({ name }) => name).filter((name) => !pages.some(([own]) => own === name));
  expect(unseen(products, pagesInFront)).toEqual([]);
  expect(unseen(frameworks, pagesOfFrameworks)).toEqual([]);
});

test('no page in front looks like a framework’s, and each framework’s page is known by its own row', () => {
  const rowsFor = (body: string) => frameworks.filter(({ page }) => page.test(body)).map(({ name }) => name);
  expect(pagesInFront.filter(([, , , body]) => rowsFor(body).length > 0)).toEqual([]);
  for (const [name, , , body] of pagesOfFrameworks) {
    expect([name, rowsFor(body).length > 0]).toEqual([name, true]);
  }
});

test('the evidence is one line that names what came and what the API answers in', () => {
  const words = (page: Page, own: OwnAnswers | undefined) => {
    const found = seen(page, own);
    return found && inFrontInWords(found);
  };
  const cloudFront = pagesInFront.find(([name]) => name === 'CloudFront');
  expect(cloudFront && words(cloudFront, apiWith())).toBe(
    '403, HTML, Server: CloudFront (CloudFront); the API answers in JSON',
  );
  const json: Page = ['?', 403, [['Server', 'Guard/2'], jsonType], '{"message":"no"}'];
  expect(words(json, apiWith([['Server', 'gunicorn']]))).toBe(
    '403, JSON, Server: Guard/2; the API answers from gunicorn',
  );
  expect(words(['nginx', 494, [], ''], undefined)).toBe('494, nothing');
});

test('what is only like an own answer teaches nothing', () => {
  const { exchange } = subjectOf({ status: 400, headers: [['Server', 'x']], body: '<html>' });
  expect(learned(undefined, exchange, readExchange(exchange))).toBeUndefined();
});
