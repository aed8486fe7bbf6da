import { expect, test } from '@playwright/test';
import type { RunRecord } from '../../../src/record/record.ts';
import { reportHtml } from '../../../src/report/html/report-html.tsx';
import { summaryText } from '../../../src/report/summary/summary.ts';
import { fullRecord } from './full-record.ts';
import { hostileTexts } from './hostile-texts.ts';
import { openPage } from './open-page.ts';

// What no output may hold, but for the line feeds and tabs that lay it out.
const acting = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

const elements = (text: string) => text.match(/<\/?[a-z!]\w*/gi) ?? [];

/** The record with a text in place of every text that it holds, names of members that the run met included. */
function everywhere(record: RunRecord, text: string): RunRecord {
  const replaced = (value: unknown, path: string): unknown => {
    if (typeof value === 'string') return text;
    if (Array.isArray(value)) return value.map((item) => replaced(item, `${path}/*`));
    if (value === null || typeof value !== 'object') return value;
    const named = /^\/behaviour\/\w+$/.test(path);
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [
        named ? text : name,
        replaced(member, `${path}/${name}`),
      ]),
    );
  };
  return replaced(record, '') as RunRecord;
}

for (const [name, text] of Object.entries(hostileTexts)) {
  test(`${name} in any field is plain text in the summary`, () => {
    const summary = summaryText(fullRecord(text), { colour: false, reportDir: text });
    expect(summary).not.toMatch(acting);
  });

  test(`${name} in any field is plain text in the page`, () => {
    const page = reportHtml(fullRecord(text));
    expect(page).not.toMatch(acting);
    expect(elements(page)).toEqual(elements(reportHtml(fullRecord('harmless'))));
  });

  test(`${name} in every field at once is plain text in the page`, () => {
    const page = reportHtml(everywhere(fullRecord('text'), text));
    expect(page).not.toMatch(acting);
    expect(elements(page)).toEqual(elements(reportHtml(everywhere(fullRecord('text'), 'harmless'))));
  });
}

const all = Object.values(hostileTexts).join(' ');

for (const colorScheme of ['light', 'dark'] as const) {
  test(`hostile answers neither run nor load nor widen the ${colorScheme} page`, async () => {
    const record = fullRecord(all + 'x'.repeat(1_000_000));
    const { page, heard, wider } = await openPage(record, {
      viewport: { width: 360, height: 740 },
      colorScheme,
    });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/nonconformant$/);
    await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true');
    await page.getByRole('searchbox').fill('alert');
    await expect(page.locator('img, iframe, script:not([type=module])')).toHaveCount(0);
    expect(await wider()).toBe(0);
    expect(heard).toEqual([]);
  });
}

test('ids from outside make addresses that still lead to their elements', async () => {
  const id = `<i>"'&%/?#=\u202e ü${'x'.repeat(500)}`;
  const record = fullRecord('text');
  const requirements = record.requirements.map((entry, index) => (index === 0 ? { ...entry, id } : entry));
  const { page, heard } = await openPage({ ...record, requirements });
  await page.locator('.wrong a').first().click();
  await expect(page.locator('article.finding.linked')).toBeInViewport();
  expect(heard).toEqual([]);
});

test('bytes that are no UTF-8 are shown in base64', () => {
  expect(reportHtml(fullRecord('text'))).toContain('no UTF-8, in base64: AP8=');
});

test('colours leave the escapes of a server visible', () => {
  const summary = summaryText(fullRecord('\u001b[2Jx'), { colour: true, reportDir: '.' });
  expect(summary).not.toContain('\u001b[2J');
  expect(summary).toContain('\\u{1b}[2Jx');
});

test('every control character is named by its number', () => {
  const summary = summaryText(fullRecord('a\u202eb\u0007'), { colour: false, reportDir: '.' });
  expect(summary).toContain(' is a\\u{202e}b\\u{7}');
});
