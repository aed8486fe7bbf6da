import { expect, test } from '@playwright/test';
import { changes } from '../../../src/cases/changes.ts';
import { createRedaction } from '../../../src/target/redaction/redaction.ts';
import type { Secret } from '../../../src/target/redaction/replacement.ts';

const secrets: readonly Secret[] = [
  { name: '$TOKEN', value: 'AbC/dEf+1234 "x\\é' },
  { name: '$RESTRICTED', value: 'XyZ-uVw-9876' },
];
const redact = createRedaction(secrets);

const utf16be = (value: string) => Buffer.from(value, 'utf16le').swap16().toString('latin1');

const forms: readonly (readonly [what: string, form: (value: string) => string])[] = [
  ['plain', (value) => value],
  ['in a sentence', (value) => `the token ${value} is wrong`],
  ['in JSON', (value) => JSON.stringify({ token: value })],
  ['in JSON with slashes escaped', (value) => JSON.stringify({ token: value }).replaceAll('/', '\\/')],
  ['in a URL', (value) => `https://a.example/?t=${encodeURIComponent(value)}&x=1`],
  ['in a URL, encoded loosely', (value) => encodeURI(value)],
  ['in a form', (value) => new URLSearchParams({ t: value }).toString()],
  ['in base64', (value) => Buffer.from(value).toString('base64')],
  ['in base64 without padding', (value) => Buffer.from(value).toString('base64').replace(/=+$/, '')],
  ['in base64url', (value) => Buffer.from(value).toString('base64url')],
  ['as UTF-8 read as Latin-1', (value) => Buffer.from(value).toString('latin1')],
  ['as UTF-16', (value) => Buffer.from(`"${value}"`, 'utf16le').toString('latin1')],
  ['as UTF-16, big endian', (value) => utf16be(`"${value}`)],
];

for (const [what, form] of forms) {
  for (const { name, value } of secrets) {
    test(`${name} ${what} is replaced`, () => {
      const text = form(value);
      const redacted = redact(text);
      expect(redacted).not.toContain(text);
      expect(redacted).toContain(name);
    });
  }
}

test('what stands around a secret stays', () => {
  expect(redact('<XyZ-uVw-9876>XyZ-uVw-9876')).toBe('<$RESTRICTED>$RESTRICTED');
});

test('all strings of a value are looked through, its names and its form stay', () => {
  const value = {
    text: 'XyZ-uVw-9876',
    list: ['a', ['XyZ-uVw-9876'], { deep: 'XyZ-uVw-9876' }],
    number: 1,
    others: [0, true, null, 1.5],
  };
  expect(redact(value)).toEqual({
    text: '$RESTRICTED',
    list: ['a', ['$RESTRICTED'], { deep: '$RESTRICTED' }],
    number: 1,
    others: [0, true, null, 1.5],
  });
  expect(value.text).toBe('XyZ-uVw-9876');
});

test('the bytes of a payload are looked through', () => {
  const bytes = Buffer.from([0xff, ...Buffer.from('é <XyZ-uVw-9876>'), 0xfe]);
  const { base64 } = redact({ base64: bytes.toString('base64') });
  expect(Buffer.from(base64, 'base64').toString('latin1')).toBe(
    Buffer.from([0xff, ...Buffer.from('é <$RESTRICTED>'), 0xfe]).toString('latin1'),
  );
});

test('a payload without a secret keeps its bytes', () => {
  const base64 = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)).toString('base64');
  expect(redact({ base64 })).toEqual({ base64 });
});

test('a secret in UTF-16 inside a payload is replaced', () => {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('"XyZ-uVw-9876"', 'utf16le')]);
  const { base64 } = redact({ base64: bytes.toString('base64') });
  expect(Buffer.from(base64, 'base64').includes(Buffer.from('XyZ-uVw-9876', 'utf16le'))).toBe(false);
});

test('the value that a wrong-token case sends is replaced as well', () => {
  for (const change of ['shorter', 'firstChanged', 'middleChanged', 'lastChanged', 'swapCase'] as const) {
    const wrong = changes[change]('XyZ-uVw-9876');
    expect.soft(redact(`<${wrong}>`), change).toBe('<$RESTRICTED>');
  }
  expect(redact(`<${changes.longer('XyZ-uVw-9876')}>`)).toBe('<$RESTRICTEDx>');
});

const nested: readonly (readonly [inner: string, outer: string])[] = [
  ['abcdef', 'abcdef-ghi'],
  ['ghijkl', 'abc-ghijkl'],
  ['-mid-dle-', 'abc-mid-dle-ghi'],
];

for (const [inner, outer] of nested) {
  test(`of ${inner} inside ${outer} nothing is left`, () => {
    const both = [
      { name: '$INNER', value: inner },
      { name: '$OUTER', value: outer },
    ];
    for (const order of [both, both.toReversed()]) {
      const clean = createRedaction(order);
      expect(clean(`<${outer}> <${inner}>`)).toBe('<$OUTER> <$INNER>');
    }
  });
}

test('an empty secret replaces nothing', () => {
  expect(createRedaction([{ name: '$EMPTY', value: '' }])('text')).toBe('text');
});

test('a secret is no pattern', () => {
  const clean = createRedaction([{ name: '$&', value: 'a.c$1' }]);
  expect(clean('abc$1 a.c$1')).toBe('abc$1 $&');
});

test('a secret of a few characters is replaced where it stands alone', () => {
  const clean = createRedaction([{ name: '$S', value: 'q' }]);
  expect(clean('{"token":"q"} quiet q=q')).toBe('{"token":"$S"} quiet $S=$S');
});

test('the name of a secret stays, whatever the secrets are', () => {
  const clean = createRedaction([
    { name: '$CLEVERTAP_TOKEN', value: 'TOKEN' },
    { name: '$CLEVERTAP_RESTRICTED_TOKEN', value: 'CLEVERTAP' },
  ]);
  expect(clean('$CLEVERTAP_TOKEN is TOKEN')).toBe('$CLEVERTAP_TOKEN is $CLEVERTAP_TOKEN');
});

test('a permission that is learned later is replaced from then on', () => {
  const learned: Secret[] = [];
  const clean = createRedaction([], learned);
  expect(clean('XyZ-uVw-9876')).toBe('XyZ-uVw-9876');
  learned.push({ name: '$LATE', value: 'XyZ-uVw-9876' });
  expect(clean('XyZ-uVw-9876')).toBe('$LATE');
});

const ordinary = 'AbCdEf-1234_gh.ij~kLm';
const nasty = [
  ordinary,
  'q"uo/te\'s-<&>',
  'größe-漢字-🦜',
  'a+b=c&d?e#f%20 g',
  'AbC/dEf+1234==',
  '{{token}}-$HOME`',
];

/** Encodings of a text that a server could put it into, with something around it. */
const wrappings: readonly (readonly [what: string, wrap: (text: string) => string])[] = [
  ['JSON inside JSON', (text) => JSON.stringify({ m: JSON.stringify({ t: `x ${text} y` }) })],
  [
    'JSON in ASCII',
    (text) =>
      JSON.stringify(text).replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
  ],
  ['a URL in lower case', (text) => encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase())],
  ['a URL inside a URL', (text) => encodeURIComponent(encodeURIComponent(text))],
  [
    'every byte percent-encoded',
    (text) => [...Buffer.from(text)].map((b) => `%${b.toString(16).padStart(2, '0')}`).join(''),
  ],
  [
    'HTML',
    (text) =>
      text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;'),
  ],
  ['base64 after one byte', (text) => Buffer.from(`:${text}:tail`).toString('base64')],
  ['base64 after two bytes', (text) => Buffer.from(`a:${text}tail`).toString('base64')],
  ['base64 after three bytes', (text) => Buffer.from(`ab:${text}`).toString('base64')],
  ['base64url after an account', (text) => Buffer.from(`ACCOUNT-1:${text}!`).toString('base64url')],
  ['base64 in a URL', (text) => encodeURIComponent(Buffer.from(`x${text}`).toString('base64'))],
  ['hex', (text) => Buffer.from(text).toString('hex')],
  ['hex in capitals', (text) => Buffer.from(text).toString('hex').toUpperCase()],
];

const spellings: readonly (readonly [what: string, wrap: (text: string) => string])[] = [
  [
    'JSON that escapes all',
    (text) => text.replace(/./g, (c) => `\\\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
  ],
  ['entities', (text) => text.replace(/./g, (c) => `&amp;#${c.charCodeAt(0)};`)],
  ['entities in hex', (text) => text.replace(/./g, (c) => `&#x${c.charCodeAt(0).toString(16)};`)],
  ['UTF-16', (text) => Buffer.from(text, 'utf16le').toString('latin1')],
  [
    'base64 with escaped signs',
    (text) => Buffer.from(`??>${text}`).toString('base64').replaceAll('/', '\\/'),
  ],
];

for (const change of [
  'original',
  'shorter',
  'firstChanged',
  'middleChanged',
  'lastChanged',
  'swapCase',
] as const) {
  const value = change === 'original' ? ordinary : changes[change](ordinary);
  for (const [what, wrap] of [...wrappings, ...spellings]) {
    test(`a token (${change}) in ${what} is replaced, though most texts are looked at quickly`, () => {
      const wrapped = wrap(value);
      const redacted = createRedaction([{ name: '#', value: ordinary }])(`before ${wrapped} after`);
      expect(redacted).toMatch(/^before .*#.* after$/);
      expect(redacted.length).toBeLessThan('before  after'.length + wrapped.length - value.length / 2);
    });
  }
}

for (const [what, wrap] of wrappings) {
  for (const value of nasty) {
    test(`${value} in ${what} is replaced`, () => {
      const wrapped = wrap(value);
      const redacted = createRedaction([{ name: '#', value }])(`before ${wrapped} after`);
      expect(redacted).toMatch(/^before .*#.* after$/);
      expect(redacted.length).toBeLessThan('before  after'.length + wrapped.length - value.length / 2);
    });
  }
}

test('the beginning of a secret that an excerpt cut off is replaced', () => {
  expect(redact('400: the token XyZ-uVw…; see why')).toBe('400: the token $RESTRICTED…; see why');
  expect(redact('400: the token AbC/dEf+1234 \\"x…')).toBe('400: the token $TOKEN…');
  expect(redact('400: the token XyZ…')).toBe('400: the token XyZ…');
});

test('the beginning of a secret at the end of a clipped payload is replaced', () => {
  expect(redact({ text: 'see XyZ-uVw-9', clippedFrom: 9000 })).toEqual({
    text: 'see $RESTRICTED',
    clippedFrom: 9000,
  });
  expect(redact({ text: 'see XyZ-uVw-9' })).toEqual({ text: 'see XyZ-uVw-9' });
});

test('the permission in a signed URL is replaced, whoever made it', () => {
  for (const [url, clean] of [
    [
      'https://b.example/k?X-Amz-Date=1&X-Amz-Signature=abcdef0123',
      'https://b.example/k?X-Amz-Date=1&X-Amz-Signature=…',
    ],
    ['/uploads/u?expires=1&signature=abcdef0123 is bad', '/uploads/u?expires=1&signature=… is bad'],
    ['"https:\\/\\/b\\/k?a=1\\u0026Signature=abc%2Fdef0"', '"https:\\/\\/b\\/k?a=1\\u0026Signature=…"'],
  ] as const) {
    expect(redact(url)).toBe(clean);
  }
});
