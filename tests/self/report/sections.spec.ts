import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { knownRecord } from './known-record.ts';
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

const kinds = {
  conforming: ['conformant', always],
  broken: ['nonconformant', ['Findings', ...always]],
  interrupted: ['inconclusive', ['Not judged', ...always]],
  large: ['nonconformant', ['Findings', ...always]],
} as const;

// What is closed may come by the thousand and looks alike.
const openFirst = (count: number) =>
  `for (const each of [...document.querySelectorAll('details')].slice(0, ${count})) each.open = true`;

async function violationsOn(axe: AxeBuilder) {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.failureSummary]);
}

for (const [kind, [verdict, titles]] of Object.entries(kinds)) {
  const record = () => knownRecord(kind as keyof typeof kinds);

  test(`the page of a run that is ${kind} has its verdict first and every section`, async () => {
    const { page, heard } = await openPage(await record());
    await expect(page.getByRole('heading', { level: 1, name: verdict, exact: true })).toBeInViewport();
    const headings = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();
    expect(headings).toEqual(expect.arrayContaining([...titles]));
    const contents = page.getByRole('navigation', { name: 'Contents' }).getByRole('link');
    expect(await contents.count()).toBe(headings.length);
    expect(heard).toEqual([]);
  });

  for (const width of [360, 1600]) {
    test(`the page of a run that is ${kind} is quiet and fits ${width} pixels`, async () => {
      const { page, heard, wider } = await openPage(await record(), { viewport: { width, height: 740 } });
      expect(await wider()).toBe(0);
      await page.evaluate(openFirst(200));
      expect(await wider()).toBe(0);
      expect(heard).toEqual([]);
    });
  }
}

for (const kind of ['conforming', 'broken', 'interrupted', 'long'] as const) {
  test(`axe finds nothing wrong with the page of a run that is ${kind}`, async () => {
    const { page } = await openPage(await knownRecord(kind));
    await page.evaluate(openFirst(9));
    expect(await violationsOn(new AxeBuilder({ page }))).toEqual([]);
  });
}

test('the dark page has the contrast that eyes need', async () => {
  const { page } = await openPage(await knownRecord('broken'), { colorScheme: 'dark' });
  await page.evaluate(openFirst(9));
  expect(await violationsOn(new AxeBuilder({ page }).withRules('color-contrast'))).toEqual([]);
});

test('the page has two colour schemes', async () => {
  const ground = async (colorScheme: 'light' | 'dark') => {
    const { page } = await openPage(await knownRecord('conforming'), { colorScheme });
    return page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
  };
  expect(await ground('light')).toBe('rgb(255, 255, 255)');
  expect(await ground('dark')).toBe('rgb(20, 23, 27)');
});
