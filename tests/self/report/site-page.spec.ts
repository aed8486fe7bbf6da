import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { compareRecords } from '../../../src/record/baseline/compare-records.ts';
import type { RunRecord } from '../../../src/record/record.ts';
import { knownRecord } from './known-record.ts';
import { type Opening, openFile } from './open-file.ts';
import { publishAll, runAt } from './site-folder.ts';

// One worker makes the site and starts the browser for all of these.
test.describe.configure({ mode: 'default' });

const sandbox = { baseUrl: 'https://in1.api.clevertap.com' };

/** Two targets: the mock got broken and was mended, the sandbox is broken. */
async function runsKnown(): Promise<RunRecord[]> {
  const [good, bad] = [await knownRecord('conforming'), await knownRecord('broken')];
  return [
    runAt(good, { id: 'first', day: 1 }),
    runAt(bad, { id: 'second', day: 2 }),
    runAt(good, { id: 'third', day: 3 }),
    runAt(bad, { id: 'remote', day: 4, ...sandbox }),
    runAt(await knownRecord('interrupted'), { id: 'cut', day: 5, ...sandbox }),
  ];
}

let made: Promise<string> | undefined;

const site = () => {
  made ??= runsKnown().then((runs) => publishAll(runs));
  return made;
};

const open = async (name: string, opening?: Opening) => openFile(join(await site(), name), opening);

const rows = (page: Page, part: string) => page.locator(`#${part} tr`).filter({ has: page.locator('th') });

async function shown(page: Page, part: string): Promise<string[][]> {
  const found: string[][] = [];
  for (const row of await rows(page, part).all()) {
    const [name, ...cells] = await row
      .locator('th, td')
      .evaluateAll((all) => all.map((cell) => cell.firstChild?.textContent ?? ''));
    found.push([name ?? '', ...cells]);
  }
  return found;
}

// Colours change with the scheme, and all else with the width: axe looks at each once a width.
const schemes = ['light', 'dark'] as const;

for (const name of ['index.html', 'compare.html']) {
  test(`${name} is quiet, fits in light and dark, and axe finds nothing wrong`, async () => {
    const hash = name === 'compare.html' ? '#a=first&b=second&same=1' : '';
    const { page, heard, wider } = await open(name, { hash });
    for (const width of [360, 1600])
      for (const colorScheme of schemes) {
        await page.setViewportSize({ width, height: 740 });
        await page.emulateMedia({ colorScheme });
        expect(await wider(), `${width} pixels`).toBe(0);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
          colorScheme,
        ).toEqual([]);
      }
    expect(heard).toEqual([]);
  });
}

test('the index says how the newest run of each target stands, and has all runs', async () => {
  const { page } = await open('index.html');
  const cards = page.getByRole('article').filter({ has: page.getByRole('link', { name: 'Report' }) });
  await expect(cards).toHaveCount(2);
  await expect(cards.first()).toContainText('in1.api.clevertap.com');
  await expect(cards.first()).toContainText('inconclusive');
  await expect(cards.nth(1)).toContainText('conformant');
  await expect(cards.nth(1)).toBeInViewport();
  const table = page.getByRole('region', { name: 'All runs, the newest first' });
  await expect(table.getByRole('row')).toHaveCount(6);
  await expect(table.getByRole('row').nth(1)).toContainText('incomplete');
});

test('the trend has a point for each run of each level, and says it in words', async () => {
  const { page } = await open('index.html');
  const plot = page.getByRole('img', {
    name: /^Requirements passed, mock, 3 runs: documented from 100% to 100%/,
  });
  await expect(plot.locator('circle')).toHaveCount(6);
  const speed = page.getByRole('img', {
    name: /^Latency of all answers, mock, 3 runs: p50 from .*; p95 from/,
  });
  await expect(speed.locator('circle')).toHaveCount(6);
});

test('every link of the index leads to a page of the site', async () => {
  const { page } = await open('index.html');
  const links = await page
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links).toContain('runs/second/index.html');
  for (const link of new Set(links.filter((each) => !each.startsWith('#')))) {
    const { page: other, heard } = await open(link.split('#')[0] ?? '', { hash: link.replace(/^[^#]*/, '') });
    await expect(other.locator('body, svg').first()).not.toBeEmpty();
    expect(heard).toEqual([]);
    await other.context().close();
  }
});

test('the difference of two runs is that of the command diff', async () => {
  const [first, second] = await runsKnown();
  const changes = first && second ? compareRecords(first, second) : [];
  const { page } = await open('compare.html', { hash: '#a=first&b=second' });
  const found = [...(await shown(page, 'requirements')), ...(await shown(page, 'behaviour'))];
  expect(found).toHaveLength(changes.length);
  for (const { item, kind, before, after } of changes)
    expect(found.find(([name]) => name === item)).toEqual([item, before, after, `≠ ${kind}`]);
  expect(changes.length).toBeGreaterThan(5);
});

test('two runs are chosen with the form, and stand in the address', async () => {
  const { page, heard } = await open('compare.html');
  await page.getByRole('combobox', { name: 'this run', exact: true }).selectOption('first');
  await page.getByRole('combobox', { name: 'with this one' }).selectOption('third');
  await expect(page.locator('#compared')).toHaveText(
    /^0 of \d+ requirements differ, 0 of \d+ items of behaviour differ$/,
  );
  await expect(page.locator('#requirements')).toHaveText('Nothing differs.');
  expect(await page.evaluate('location.hash')).toBe('#a=first&b=third');
  expect(heard).toEqual([]);
});

test('the keyboard alone chooses, swaps and asks for what is the same', async () => {
  const { page } = await open('compare.html', { hash: '#a=third&b=second' });
  await page.getByRole('button', { name: 'Swap' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate('location.hash')).toBe('#a=second&b=third');
  await expect(page.locator('#requirements')).toContainText('fixed');
  const differing = await rows(page, 'requirements').count();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect.poll(() => page.evaluate('location.hash')).toBe('#a=second&b=third&same=1');
  expect(await rows(page, 'requirements').count()).toBeGreaterThan(differing);
  await expect(page.locator('#requirements').getByText('= same').first()).toBeVisible();
});

test('a link to a comparison shows it at once, also on the page that is open', async () => {
  const { page } = await open('compare.html', { hash: '#a=second&b=third' });
  await expect(page.getByRole('combobox', { name: 'this run', exact: true })).toHaveValue('second');
  await expect(page.locator('#requirements')).toContainText('fixed');
  await page.evaluate(`location.hash = '#a=first&b=second'`);
  await expect(page.locator('#requirements')).toContainText('broken');
});

test('two targets stand side by side, and what is otherwise is neither broken nor fixed', async () => {
  const { page } = await open('compare.html', { hash: '#a=third&b=remote' });
  const heads = page.getByRole('region', { name: 'How requirements stand' }).getByRole('columnheader');
  await expect(heads.nth(1)).toHaveText('mock, 2026-01-03 01:00:00 UTC');
  await expect(heads.nth(2)).toHaveText('in1.api.clevertap.com, 2026-01-04 01:00:00 UTC');
  const kinds = new Set((await shown(page, 'requirements')).map(([, , , kind]) => kind));
  expect([...kinds]).toEqual(['≠ differs']);
});

test('a link to a run that is gone says so, and shows another one', async () => {
  const { page, heard } = await open('compare.html', { hash: '#a=first&b=gone' });
  await expect(page.locator('#compared')).toContainText('Not published: gone. Shown instead: ');
  await expect(page.getByRole('combobox', { name: 'this run', exact: true })).toHaveValue('first');
  expect(heard).toEqual([]);
});

test('without JavaScript the changes of the newest two runs of each target are there', async () => {
  const { page } = await open('compare.html', { javaScriptEnabled: false });
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['in1.api.clevertap.com', 'mock']);
  const table = page.getByRole('region', { name: 'Changes of mock' });
  await expect(table.getByRole('cell', { name: 'fixed' }).first()).toBeVisible();
});

test('on paper the comparison stands without its form', async () => {
  const { page } = await open('compare.html', { hash: '#a=first&b=second' });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.locator('#requirements')).toContainText('broken');
});

test('on paper the table of all runs is no wider than an A4 page', async () => {
  const { page, wider } = await open('index.html', { viewport: { width: 794, height: 1123 } });
  await page.emulateMedia({ media: 'print' });
  expect(await wider()).toBe(0);
});
