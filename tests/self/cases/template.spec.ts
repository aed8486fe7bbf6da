import { expect, test } from '@playwright/test';
import { type ChangeName, changes } from '../../../src/cases/changes.ts';
import {
  fill,
  jsonEscape,
  NotApplicable,
  parseTemplate,
  render,
  type VariableName,
} from '../../../src/cases/render.ts';
import { plainVariables } from './sample-variables.ts';

const names = Object.keys(plainVariables) as VariableName[];

for (const name of names) {
  test(`{{${name}}} stands for its value`, () => {
    expect(fill(`a {{${name}}} b {{${name}}}`, plainVariables)).toBe(
      `a ${plainVariables[name]} b ${plainVariables[name]}`,
    );
  });

  test(`{{${name}}} without a value is not applicable, and says so by name`, () => {
    const { [name]: _, ...others } = plainVariables;
    expect(() => fill(`{{${name}}}`, others)).toThrow(NotApplicable);
    expect(() => fill(`{{${name}}}`, others)).toThrow(name);
  });
}

test('an empty value is a value', () => {
  expect(fill('<{{fileName}}>', { fileName: '' })).toBe('<>');
});

const literals = [
  '{{}}',
  '{{unknown}}',
  '{{ token }}',
  '{{Token}}',
  '{token}',
  '{{7*7}}',
  '$\u007b7*7}',
  '{{token',
  'token}}',
  '{{repeat:x}}',
  '{{repeat:-1:x}}',
  '{"a":{"b":{}}}',
  '',
];

for (const text of literals) {
  test(`${text || 'the empty text'} is literal`, () => {
    expect(fill(text, plainVariables)).toBe(text);
    expect(parseTemplate(text)).toEqual(text === '' ? [] : [{ literal: text }]);
  });
}

test('braces around a placeholder stay', () => {
  expect(fill('{{{uploadId}}}', plainVariables)).toBe('{upload_abc123}');
  expect(fill('{"a":{"b":{{fileSize}}}}', plainVariables)).toBe('{"a":{"b":12345}}');
});

test('a value that looks like a placeholder is not filled again', () => {
  expect(fill('{{uploadId}}', { uploadId: '{{token}}', token: 'secret' })).toBe('{{token}}');
});

test('a value with dollar signs is taken as it is', () => {
  expect(fill('<{{token}}>', { token: "$& $1 $$ $'" })).toBe("<$& $1 $$ $'>");
});

const changed: readonly (readonly [change: ChangeName, from: string, to: string])[] = [
  ['longer', 'abc', 'abcx'],
  ['shorter', 'abc', 'ab'],
  ['firstChanged', 'abc', 'xbc'],
  ['firstChanged', 'xbc', 'ybc'],
  ['middleChanged', 'abc', 'axc'],
  ['middleChanged', 'axc', 'ayc'],
  ['middleChanged', 'abcd', 'abxd'],
  ['lastChanged', 'abc', 'abx'],
  ['lastChanged', 'abx', 'aby'],
  ['swapCase', 'aBc-1', 'AbC-1'],
  ['next', '123', '124'],
  ['next', '9007199254740991', '9007199254740992'],
  ['previous', '123', '122'],
  ['wrapped', '123', '4294967419'],
];

for (const [change, from, to] of changed) {
  test(`${from} ${change} is ${to || 'empty'}`, () => {
    expect(fill(`{{uploadId|${change}}}`, { uploadId: from })).toBe(to);
  });
}

const unchanged: readonly (readonly [change: ChangeName, value: string])[] = [
  ['swapCase', '918273645'],
  ['swapCase', '-'],
  ['previous', '1'],
  ['shorter', '7'],
];

for (const [change, value] of unchanged) {
  test(`${value} ${change} stays the same, so it is not applicable`, () => {
    expect(() => fill(`{{catalogId|${change}}}`, { catalogId: value })).toThrow(NotApplicable);
  });
}

test('every change gives another value', () => {
  const values = ['upload_abc123', 'x', 'xX', 'yyy', 'XXXX'];
  const text = (Object.keys(changes) as ChangeName[]).filter(
    (name) => !/next|previous|wrapped|shorter|another|Alike|OfId/.test(name),
  );
  for (const change of text) {
    for (const value of values) expect.soft(changes[change](value), `${change} ${value}`).not.toBe(value);
  }
});

const repeats: readonly (readonly [template: string, filled: string])[] = [
  ['{{repeat:3:ab}}', 'ababab'],
  ['{{repeat:0:ab}}', ''],
  ['<{{repeat:2:[}}{{repeat:2:]}}>', '<[[]]>'],
  ['{{repeat:3:,"k#":#}}', ',"k0":0,"k1":1,"k2":2'],
  ['{{repeat:2: }}', '  '],
  ['{{repeat:2:\n}}', '\n\n'],
];

for (const [template, filled] of repeats) {
  test(`${JSON.stringify(template)} is repeated text`, () => {
    expect(fill(template, {})).toBe(filled);
  });
}

test('only values are encoded, never what stands around them', () => {
  expect(fill('a"{{fileName}}"b{{repeat:2:"}}', { fileName: '"' }, jsonEscape)).toBe('a"\\""b""');
});

test('a body holds any value as a JSON string', () => {
  for (const fileName of [`a"b\\c`, '\u0000\n', '日本 😀', '\ud800']) {
    const request = {
      method: 'POST',
      path: '/',
      headers: [],
      body: { text: '{"fileName":"{{fileName}}"}' },
    };
    const { body } = render(request, { fileName });
    expect(JSON.parse(String(body))).toEqual({ fileName });
  }
});

test('a query holds any value percent-encoded', () => {
  const request = { method: 'GET', path: '/a', query: 't={{token}}', headers: [] };
  const { target } = render(request, { token: 'a&b=c d/é#' });
  expect(new URL(target, 'http://localhost').searchParams.get('t')).toBe('a&b=c d/é#');
  expect(target).toMatch(/^\/a\?t=[\w.%-]+$/);
});

test('the encoding of a body decides about its bytes', () => {
  const bytes = (encoding?: 'utf16le' | 'latin1') =>
    render(
      { method: 'POST', path: '/', headers: [], body: { text: 'é', ...(encoding && { encoding }) } },
      {},
    ).body?.toString('hex');
  expect([bytes(), bytes('utf16le'), bytes('latin1')]).toEqual(['c3a9', 'e900', 'e9']);
});
