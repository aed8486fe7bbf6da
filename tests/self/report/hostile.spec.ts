import { expect, test } from '@playwright/test';
import { reportHtml } from '../../../src/report/html/report-html.ts';
import { summaryText } from '../../../src/report/summary.ts';
import { fullRecord } from './full-record.ts';

const texts: Readonly<Record<string, string>> = {
  'a script': '<script>alert(1)</script>',
  'the end of the style': '</style><img src=x onerror=alert(1)>',
  'an attribute': `" onmouseover="alert(1)" x='`,
  'a reference': '&lt;b&gt;&#60;',
  'ANSI escapes': '\u001b[2J\u001b[31mred\u001b]0;title\u0007 \u009b31m',
  'bidi controls': 'safe\u202egnp.exe \u2066x\u2069 \u200e\u061c',
  'line controls': 'a\rb\u0008\u0008\u0085c\u2028d\u2029e\u0000f\u007f',
  'half a surrogate pair': 'x\ud800y\udc00',
  'invisible marks': 'a\u200bb\ufeffc\u{e0041}d\u00ade',
};

// What no output may hold, but for the line feeds and tabs that lay it out.
const acting = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

const elements = (text: string) => text.match(/<\/?[a-z!]\w*/gi) ?? [];

for (const [name, text] of Object.entries(texts)) {
  test(`${name} in any field is plain text in the summary`, () => {
    const summary = summaryText(fullRecord(text), { colour: false, reportDir: text });
    expect(summary).not.toMatch(acting);
  });

  test(`${name} in any field is plain text in the page`, () => {
    const page = reportHtml(fullRecord(text));
    expect(page).not.toMatch(acting);
    expect(elements(page)).toEqual(elements(reportHtml(fullRecord('harmless'))));
  });
}

test('colours leave the escapes of a server visible', () => {
  const summary = summaryText(fullRecord('\u001b[2Jx'), { colour: true, reportDir: '.' });
  expect(summary).not.toContain('\u001b[2J');
  expect(summary).toContain('\\u{1b}[2Jx');
});

test('every control character is named by its number', () => {
  const summary = summaryText(fullRecord('a\u202eb\u0007'), { colour: false, reportDir: '.' });
  expect(summary).toContain('actual a\\u{202e}b\\u{7}');
});

test('what the record holds in keys, ids and addresses is escaped too', () => {
  const hostile = '<i>"\'&';
  const record = fullRecord('text');
  const page = reportHtml({
    ...record,
    target: { kind: 'sandbox', baseUrl: hostile },
    contract: { ...record.contract, title: hostile },
    run: { ...record.run, seed: hostile, id: hostile },
    requirements: record.requirements.map((entry) => ({
      ...entry,
      id: hostile,
      title: hostile,
      area: hostile,
    })),
    cases: record.cases.map((entry) => ({ ...entry, id: hostile })),
  });
  expect(page).not.toContain('<i>');
  expect(page).toContain('&lt;i&gt;&quot;&#39;&amp;');
});
