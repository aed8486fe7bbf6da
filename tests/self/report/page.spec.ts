import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import type { Level } from '../../../src/contract/requirement.ts';
import { reportHtml } from '../../../src/report/html/report-html.tsx';
import { outputs, page as reportOutput } from '../../../src/report/outputs/index.ts';
import { fullRecord } from './full-record.ts';
import { recordOf } from './record-of.ts';

const broken = () => recordOf({ defects: ['token-any-accepted', 'body-malformed-is-500'] });

const hashesOf = (page: string, element: string) =>
  [...page.matchAll(new RegExp(`<${element}[^>]*>([^]*?)</${element}>`, 'g'))].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );

test('the same record gives the same bytes', () => {
  expect(reportHtml(fullRecord('text'))).toBe(reportHtml(structuredClone(fullRecord('text'))));
});

test('the page loads nothing, and its policy allows its own scripts and style by their hashes alone', () => {
  const page = reportHtml(fullRecord('text'));
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
  const [scripts, styles] = [hashesOf(page, 'script'), hashesOf(page, 'style')];
  expect(scripts.length).toBeGreaterThan(0);
  expect(policy).toBe(
    `default-src 'none'; script-src ${scripts.join(' ')}; style-src ${styles.join(' ')}; base-uri 'none'; form-action 'none'`,
  );
  expect(page).not.toMatch(/<link|<img|<iframe|@import|url\(|\s(on\w+|style|src)=|javascript:/i);
  expect(linksAway(page)).toEqual([]);
});

const linksAway = (page: string) => [...page.matchAll(/href="([^"#][^"]*)/g)].map(([, to]) => to);

test('the page links the other files of its run, and nothing else', () => {
  const others = outputs.filter(({ file }) => file !== 'index.html').map(({ file }) => file);
  expect(others.length).toBeGreaterThan(5);
  expect(linksAway(reportOutput.render(fullRecord('text')))).toEqual(others);
});

test('the page names the command that made it', () => {
  expect(reportHtml(fullRecord('text'))).toContain(
    '--target sandbox --base-url https://sandbox.example \\\n' +
      '  --profile deep --seed 7 --explore 2000 --require-all --insecure --shard 1/3</pre>',
  );
  const { shard: _, explore: __, ...run } = fullRecord('text').run;
  const onMock = { kind: 'mock', baseUrl: 'http://127.0.0.1:1' } as const;
  expect(reportHtml({ ...fullRecord('text'), target: onMock, run: { ...run, strict: true } })).toContain(
    '>signedurl-conformance run --profile deep --seed 7 --strict --require-all</pre>',
  );
});

test('only what is documented is said to stand on the page', () => {
  const record = fullRecord('text');
  const whole = (level: Level) => {
    const requirements = record.requirements.map((entry) => ({ ...entry, level }));
    return reportHtml({ ...record, requirements });
  };
  expect(whole('documented')).toContain('<dt>The page</dt>');
  expect(whole('documented')).not.toContain('<dt>Implied</dt>');
  expect(whole('implied')).toContain('<dt>Implied</dt>');
  expect(whole('implied')).not.toContain('<dt>The page</dt>');
});

test('the verdict comes before everything else', () => {
  const page = reportHtml(fullRecord('text'));
  const body = page.slice(page.indexOf('<body>'));
  expect(body.indexOf('</h1>')).toBeGreaterThan(0);
  expect(body.indexOf('</h1>')).toBeLessThan(body.indexOf('<section'));
});

test('a run that was cut short says so', () => {
  const record = fullRecord('text');
  expect(reportHtml(record)).toContain('Incomplete: ');
  expect(reportHtml({ ...record, run: { ...record.run, complete: true } })).not.toContain('Incomplete');
});

test('what was tested stands under the verdict', () => {
  const page = reportHtml(fullRecord('text'));
  for (const fact of [
    'https://sandbox.example (sandbox)',
    'region text',
    'sha256 000000000000',
    'signedurl-conformance 0.1.0',
    'deep, require-all',
    '2026-01-02 03:04:05 UTC',
    '1 min 5 s',
    '1 case · 1234 requests · 1 upload',
  ])
    expect(page).toContain(fact);
});

test('every requirement has a row, and every failed one a finding to go to', async () => {
  const record = await broken();
  const page = reportHtml(record);
  for (const { id, status } of record.requirements) {
    expect(page).toContain(`id="requirement=${id}"`);
    expect(page.includes(`id="finding=${id}"`)).toBe(status === 'failed');
  }
});

test('every failed case is whole, once', async () => {
  const record = await broken();
  const page = reportHtml(record);
  const failing = new Set(record.requirements.flatMap(({ failures }) => failures));
  const failed = record.cases.filter(({ id }) => failing.has(id));
  expect(failed.length).toBeGreaterThan(10);
  for (const { id } of failed) expect(page.split(`id="case=${encodeURIComponent(id)}"`)).toHaveLength(2);
});

test('ids of elements are unique', async () => {
  const ids = [...reportHtml(await broken()).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(50);
  expect(ids).toEqual([...new Set(ids)]);
});

test('an endless answer makes no endless page, and its length is said', () => {
  const page = reportHtml(fullRecord('x'.repeat(1_000_000)));
  expect(page.length).toBeLessThan(300_000);
  expect(page).toContain('(1,000,000 characters)');
});

test('a body keeps its lines, and a header is one line', () => {
  const page = reportHtml(fullRecord('one\r\n\ttwo'));
  expect(page).toContain('X-Answer: one\\u{d}\\u{a}\\u{9}two');
  expect(page).toContain('one\n\ttwo</pre>');
});

test('a record without anything that is optional makes a page', () => {
  const { region: _, ...target } = fullRecord('text').target;
  const { blame: __, ...record } = fullRecord('text');
  const { client: _c, repeat: _r, uploadDelayMs: _d, gateway: _g, ...behaviour } = record.behaviour;
  const old = {
    ...record,
    target,
    behaviour,
    cases: record.cases.map(
      ({ id, title, requirement, role, status, faults, findings, variant, batch, expectation }) => ({
        id,
        faults,
        variant,
        batch,
        expectation,
        title,
        requirement,
        role,
        status,
        findings,
      }),
    ),
  };
  expect(reportHtml(old as never)).toContain('</html>');
});

test('what only some records hold has sections of its own', () => {
  const record = {
    ...fullRecord('text'),
    target: { ...fullRecord('text').target, insecure: true, proxy: 'http://proxy.example:3128' },
    behaviour: {
      ...fullRecord('text').behaviour,
      precedence: [{ faults: ['no token', 'missing field'], outcome: '401 AUTHENTICATION_FAILED' }],
      repeat: 'a new job',
      probes: { options: '204' },
      limits: { longestFileName: 255 },
    },
    ledger: { requests: { total: 9 }, uploads: { taken: 2, unused: ['upload-9'] }, jobs: ['job-7'] },
    deviations: [
      { requirement: 'body.five', reason: 'known since spring', until: '2027-01-01', standing: 'deviating' },
    ],
    baseline: {
      run: 'run-0',
      startedAt: '2026-01-01T00:00:00.000Z',
      changes: [{ item: 'body.one', kind: 'broken', before: 'passed', after: 'failed' }],
    },
  };
  const page = reportHtml(record as never).replaceAll('<wbr/>', '');
  for (const section of ['precedence', 'behaviour', 'ledger', 'deviations', 'changes'])
    expect(page).toContain(`id="section=${section}"`);
  for (const text of [
    'INSECURE: ',
    'http://proxy.example:3128',
    '401 AUTHENTICATION_FAILED',
    'a new job',
    'upload-9',
    'job-7',
    'known since spring',
    '2027-01-01',
    'run-0',
  ])
    expect(page).toContain(text);
});
