import { expect, test } from '@playwright/test';
import { reportHtml } from '../../../src/report/html/report-html.ts';
import { fullRecord } from './full-record.ts';
import { recordOf } from './record-of.ts';

test('the same record gives the same bytes', () => {
  expect(reportHtml(fullRecord('text'))).toBe(reportHtml(structuredClone(fullRecord('text'))));
});

test('the page has no script, loads nothing and forbids both', () => {
  const page = reportHtml(fullRecord('text'));
  expect(page).toMatch(
    /http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src /,
  );
  expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\son\w+=|javascript:/i);
  expect([...page.matchAll(/(?:href|src)="([^"]*)/g)].filter(([, to]) => !to?.startsWith('#'))).toEqual([]);
});

test('the verdict comes before everything else', () => {
  const page = reportHtml(fullRecord('text'));
  const body = page.slice(page.indexOf('<body>'));
  expect(body.indexOf('nonconformant</h1>')).toBeGreaterThan(0);
  expect(body.indexOf('nonconformant</h1>')).toBeLessThan(body.indexOf('<section'));
});

test('a run that was cut short says so', () => {
  const record = fullRecord('text');
  expect(reportHtml(record)).toContain('Incomplete: ');
  expect(reportHtml({ ...record, run: { ...record.run, complete: true } })).not.toContain('Incomplete');
});

test('every requirement has a row, and every failed one a finding to go to', async () => {
  const record = await recordOf({ defects: ['code-lower-case'] });
  const page = reportHtml(record);
  const rows = page.slice(page.indexOf('<table>'));
  for (const { id, status } of record.requirements) {
    expect(rows).toContain(`<code>${id}</code>`);
    expect(page.includes(`id="failed-${id}"`)).toBe(status === 'failed');
    expect(rows.includes(`href="#failed-${id}"`)).toBe(status === 'failed');
  }
});

test('ids of elements are unique', async () => {
  const page = reportHtml(await recordOf({ defects: ['accepts-any-token', 'malformed-json-is-500'] }));
  const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(5);
  expect(ids).toEqual([...new Set(ids)]);
});

test('an endless answer makes no endless page; only the command is whole', () => {
  const [length, page] = [1_000_000, reportHtml(fullRecord('x'.repeat(1_000_000)))];
  expect(page.length).toBeLessThan(length + 100_000);
});

test('a body keeps its lines, and a header is one line', () => {
  const page = reportHtml(fullRecord('one\r\n\ttwo'));
  expect(page).toContain('X-Answer: one\\u{d}\\u{a}\\u{9}two\n\none\n\ttwo</pre>');
});
