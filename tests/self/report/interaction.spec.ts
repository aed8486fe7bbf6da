import { expect, type Page, test } from '@playwright/test';
import { knownRecord } from './known-record.ts';
import { openPage } from './open-page.ts';

// One worker makes the record and its page, and starts the browser for all of these.
test.describe.configure({ mode: 'default' });

const broken = async (hash = '', width = 1280) =>
  openPage(await knownRecord('broken'), { hash, viewport: { width, height: 800 } });

const rows = (page: Page) => page.locator('tr.requirement:visible');
const articles = (page: Page) => page.locator('article.finding:visible');
const hashOf = (page: Page) => page.evaluate<string>('location.hash');

test('a search leaves what it matches, says how many, and stands in the address', async () => {
  const { page, heard } = await broken();
  const all = await rows(page).count();
  await page.getByRole('searchbox').fill('Token');
  await expect(rows(page).first()).toContainText('token', { ignoreCase: true });
  expect(await rows(page).count()).toBeLessThan(all);
  for (const row of await rows(page).all()) expect(await row.textContent()).toMatch(/token/i);
  await expect(page.getByRole('status')).toContainText(`${await rows(page).count()} of ${all} requirements`);
  expect(await hashOf(page)).toBe('#q=Token');
  expect(heard).toEqual([]);
});

test('a search that only some cases of a finding match leaves those', async () => {
  const { page } = await broken();
  await page.getByRole('searchbox').fill('body.json/unclosed');
  await expect(articles(page)).not.toHaveCount(0);
  await page.evaluate(`for (const each of document.querySelectorAll('.more')) each.open = true`);
  const shown = page.locator('article .case:visible');
  for (const entry of await shown.all()) expect(await entry.textContent()).toContain('body.json/unclosed');
  expect(await shown.count()).toBeGreaterThan(0);
});

test('a search for what is nowhere leaves nothing', async () => {
  const { page } = await broken();
  await page.getByRole('searchbox').fill('nowhere to be found');
  await expect(rows(page)).toHaveCount(0);
  await expect(articles(page)).toHaveCount(0);
  await expect(page.getByRole('status')).toContainText(/^0 of \d+ requirements, 0 of \d+ findings$/);
});

const filters = [
  ['area', 'success'],
  ['level', 'implied'],
  ['result', 'failed'],
  ['blame', 'server'],
] as const;

test('each filter leaves what it says, and stands in the address', async () => {
  const record = await knownRecord('broken');
  const { page } = await broken();
  const of = { area: 'area', level: 'level', result: 'status', blame: 'blame' } as const;
  for (const [name, value] of filters) {
    const filter = page.getByRole('combobox', { name, exact: true });
    await filter.selectOption(value);
    const expected = record.requirements.filter((entry) => entry[of[name]] === value);
    await expect(rows(page), name).toHaveCount(expected.length);
    expect(await hashOf(page)).toBe(`#${name}=${value}`);
    await filter.selectOption('');
    await expect(rows(page)).toHaveCount(record.requirements.length);
  }
});

test('an address with filters opens the page as it was left', async () => {
  const { page } = await broken('#q=token&level=documented&result=failed');
  await expect(page.getByRole('searchbox')).toHaveValue('token');
  await expect(page.getByRole('combobox', { name: 'level', exact: true })).toHaveValue('documented');
  await expect(rows(page)).not.toHaveCount(0);
  for (const row of await rows(page).all()) expect(await row.textContent()).toContain('documented');
});

test('the reset gives everything back', async () => {
  const { page } = await broken('#q=token&level=documented');
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(rows(page)).toHaveCount((await knownRecord('broken')).requirements.length);
  expect(await hashOf(page)).toBe('');
});

test('a link to a finding shows it at once', async () => {
  const { page } = await broken('#finding=headers.token.invalid');
  const finding = articles(page).filter({ hasText: 'headers.token.invalid' }).first();
  await expect(finding.getByRole('heading')).toBeInViewport();
  await expect(finding.getByText('curl -sS -i').first()).toBeVisible();
});

test('a link to one case opens all that holds it', async () => {
  const { page } = await broken('#case=body.json%2Fxml');
  const entry = page.locator('details.case', { hasText: 'body.json/xml' }).first();
  await expect(entry.getByText('the request alone', { exact: false })).toBeVisible();
  await expect(entry).toBeInViewport();
});

test('a link that a filter hides is shown, and the filter given up', async () => {
  const { page } = await broken('#area=method&finding=headers.token.invalid');
  await expect(page.locator('article.finding.linked')).toBeInViewport();
  expect(await hashOf(page)).toBe('#finding=headers.token.invalid');
});

test('a click on a link keeps the filters', async () => {
  const { page } = await broken('#result=failed');
  await page.getByRole('link', { name: /^see the finding about headers\.token\.invalid/ }).click();
  await expect(page.locator('article.finding.linked')).toBeInViewport();
  expect(await hashOf(page)).toBe('#result=failed&finding=headers.token.invalid');
  await page.goBack();
  expect(await hashOf(page)).toBe('#result=failed');
});

test('a button copies the command beside it', async () => {
  const { page } = await broken('#finding=headers.token.invalid');
  const figure = page.locator('article.linked figure.command').first();
  await figure.getByRole('button', { name: 'Copy' }).click();
  await expect(figure.getByRole('button', { name: 'Copied' })).toBeVisible();
  const shown = await figure.locator('pre').textContent();
  expect(shown).toContain('curl -sS -i');
  expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(shown);
});

test('a finding has the command that plays its case again', async () => {
  const { page } = await broken('#finding=headers.token.invalid');
  const commands = await page.locator('article.linked figure.command pre').allTextContents();
  expect(commands).toContainEqual(
    expect.stringMatching(/^signedurl-conformance run [\s\S]*--seed 1 --case headers\.token\.invalid\/\S+$/),
  );
});

test('the keyboard alone reaches the skip link, the filters, a finding and its commands', async () => {
  const { page } = await broken();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to findings' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await hashOf(page)).toBe('#section=findings');
  await page.keyboard.press('Tab');
  await expect(page.locator('article.finding').first().getByRole('link').first()).toBeFocused();
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('null');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'area', exact: true })).toBeFocused();
  const [summary] = await page.locator('tr.requirement:visible summary').all();
  await summary?.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('tr.requirement:visible .details').first()).toBeVisible();
});

test('without a script the verdict, the findings and the table are there', async () => {
  const record = await knownRecord('broken');
  const { page } = await openPage(record, {
    javaScriptEnabled: false,
    hash: '#finding=headers.token.invalid',
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/nonconformant$/);
  await expect(rows(page)).toHaveCount(record.requirements.length);
  await expect(page.getByRole('search')).toBeHidden();
  await expect(page.locator('[id="finding=headers.token.invalid"]')).toBeInViewport();
  await page.locator('tr.requirement summary').first().click();
  await expect(page.locator('tr.requirement .details').first()).toBeVisible();
});

test('on paper there is no tool, and every requirement with its details', async () => {
  const { page } = await broken('', 794);
  await page.emulateMedia({ media: 'print' });
  for (const tool of ['search', 'navigation'] as const) await expect(page.getByRole(tool)).toBeHidden();
  await expect(page.locator('button:visible')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const details = page.locator('tr.requirement .details').first();
  expect((await details.boundingBox())?.height).toBeGreaterThan(20);
});
