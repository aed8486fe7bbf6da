import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fullRecord } from './full-record.ts';
import { hostileTexts } from './hostile-texts.ts';
import { openFile } from './open-file.ts';
import { filesBelow, publishAll, runAt } from './site-folder.ts';

const acting = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

const elements = (text: string) => text.match(/<\/?[a-z!]\w*/gi) ?? [];

/** Two runs of a hostile target, which differ in their texts too. */
function hostileSite(text: string): string {
  const [one, other] = [fullRecord(text), fullRecord(`${text} more`)];
  const named = (record: typeof one) => ({
    ...record,
    contract: { ...record.contract, title: text, version: text },
    requirements: record.requirements.map((entry, index) => ({
      ...entry,
      title: text,
      id: index === 0 ? text : entry.id,
    })),
  });
  const baseUrl = 'https://sandbox.example';
  return publishAll([
    runAt(named(one), { id: text, day: 1, baseUrl }),
    runAt(named(other), { id: `${text} more`, day: 2, baseUrl }),
  ]);
}

const pages = ['index.html', 'compare.html'];

for (const [name, text] of Object.entries(hostileTexts)) {
  test(`${name} in any field is plain text in a site`, () => {
    const [site, harmless] = [hostileSite(text), hostileSite('harmless text')].map(filesBelow);
    for (const page of pages) {
      expect(site?.get(page)).not.toMatch(acting);
      expect(elements(site?.get(page) ?? '')).toEqual(elements(harmless?.get(page) ?? ''));
    }
  });
}

const all = Object.values(hostileTexts).join(' ');

for (const page of pages) {
  test(`hostile runs neither run nor load nor widen ${page}`, async () => {
    const site = hostileSite(all + 'x'.repeat(100_000));
    const opened = await openFile(join(site, page), {
      viewport: { width: 360, height: 740 },
      hash: '#same=1',
    });
    await expect(opened.page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(opened.page.locator('img, iframe')).toHaveCount(0);
    if (page === 'compare.html') await expect(opened.page.locator('#requirements')).toContainText('alert(1)');
    expect(await opened.wider()).toBe(0);
    expect(opened.heard).toEqual([]);
  });
}

test('an address out of nowhere is plain text in the comparison', async () => {
  const site = hostileSite('harmless text');
  const hash = `#a=${encodeURIComponent('<img src=x onerror=alert(1)>')}&b=__proto__`;
  const { page, heard } = await openFile(join(site, 'compare.html'), { hash });
  await expect(page.locator('#compared')).toContainText('<img src=x onerror=alert(1)>, __proto__');
  await expect(page.locator('img')).toHaveCount(0);
  expect(heard).toEqual([]);
});
