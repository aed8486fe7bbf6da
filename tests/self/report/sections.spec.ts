import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { reportHtml } from '../../../src/report/html/report-html.tsx';
import { type Kind, knownRecord } from './known-record.ts';
import { manyCases } from './many-cases.ts';
import { openPage } from './open-page.ts';

const always = [
  'Requirements',
  'Error codes',
  'Fields and faults',
  'Behaviour profile',
  'Latency',
  'Ledger',
  'Glossary',
];

// One worker makes the records and starts the browser for all of these.
test.describe.configure({ mode: 'default' });

const kinds = {
  conforming: ['conformant', always],
  broken: ['nonconformant', ['Findings', ...always]],
  interrupted: ['inconclusive', ['Not judged', ...always]],
  large: ['nonconformant', ['Findings', ...always]],
} as const satisfies Partial<Record<Kind, readonly [string, readonly string[]]>>;

// axe takes minutes for the large one; the long one stands in for it.
const lookedThrough: ReadonlySet<string> = new Set(['conforming', 'broken', 'interrupted']);

// What is closed may come by the thousand and looks alike.
const openFirst = (count: number) =>
  `for (const each of [...document.querySelectorAll('details')].slice(0, ${count})) each.open = true`;

async function violationsOn(axe: AxeBuilder) {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.failureSummary]);
}

const deadLinksOn = (page: Page) =>
  page.evaluate<string[]>(
    `[...document.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute('href')).filter((to) => !document.getElementById(to.slice(1)))`,
  );

for (const [kind, [verdict, titles]] of Object.entries(kinds)) {
  test(`the page of a run that is ${kind} has its verdict first, every section, no dead link, is quiet and fits`, async () => {
    const { page, heard, wider } = await openPage(await knownRecord(kind as keyof typeof kinds));
    await expect(page.getByRole('heading', { level: 1, name: verdict, exact: true })).toBeInViewport();
    const headings = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();
    expect(headings).toEqual(expect.arrayContaining([...titles]));
    const contents = page.getByRole('navigation', { name: 'Contents' }).getByRole('link');
    expect(await contents.count()).toBe(headings.length);
    expect(await deadLinksOn(page)).toEqual([]);

    const fits = async () => {
      for (const width of [360, 1600]) {
        await page.setViewportSize({ width, height: 740 });
        expect(await wider(), `${width} pixels`).toBe(0);
      }
    };
    await fits();
    if (lookedThrough.has(kind)) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.evaluate(openFirst(9));
      expect(await violationsOn(new AxeBuilder({ page }))).toEqual([]);
    }
    await page.evaluate(openFirst(200));
    await fits();
    expect(heard).toEqual([]);
  });
}

test('axe finds nothing wrong with the page of a run that is long', async () => {
  const { page } = await openPage(await knownRecord('long'));
  await page.evaluate(openFirst(9));
  expect(await violationsOn(new AxeBuilder({ page }))).toEqual([]);
});

test('what a page has no room for is named, and no link leads to it', async () => {
  const page = reportHtml(manyCases(await knownRecord('broken'), 20_000));
  const targets = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  const links = [...page.matchAll(/href="#([^"]*)"/g)].map(([, to]) => to);
  expect(links.filter((to) => !targets.has(to))).toEqual([]);
  expect(page).toContain('this page has no room for it');
  expect(page.length).toBeLessThan(10_000_000);
});

test('the dark page has the contrast that eyes need', async () => {
  const { page } = await openPage(await knownRecord('broken'), { colorScheme: 'dark' });
  await page.evaluate(openFirst(9));
  expect(await violationsOn(new AxeBuilder({ page }).withRules('color-contrast'))).toEqual([]);
});

test('the page has two colour schemes, and dark schemes leave paper white', async () => {
  const { page } = await openPage(await knownRecord('conforming'), { colorScheme: 'light' });
  const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
  expect(await ground()).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground()).toBe('rgb(20, 23, 27)');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await ground()).toBe('rgb(255, 255, 255)');
});
