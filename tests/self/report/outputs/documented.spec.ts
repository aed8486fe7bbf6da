import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { packageRoot } from '../../../../src/contract/package-root.ts';
import { outputs, outputsTable } from '../../../../src/report/outputs/index.ts';
import { fullRecord } from '../full-record.ts';

const block = /(<!-- outputs -->\n).*?(<!-- end of outputs -->)/s;

/** Documents that list the outputs, each with its way to the top of the repository. */
const documents = { 'README.md': '', 'reports/README.md': '../' };

for (const [name, root] of Object.entries(documents)) {
  test(`${name} lists every output (--update-snapshots writes it anew)`, () => {
    const file = join(packageRoot, name);
    const text = readFileSync(file, 'utf8');
    const wanted = text.replace(
      block,
      (_, begin: string, end: string) => `${begin}${outputsTable(root)}\n${end}`,
    );
    expect(text).toMatch(block);
    if (test.info().config.updateSnapshots === 'all') writeFileSync(file, wanted);
    else expect(text).toBe(wanted);
  });
}

test('every output has a name of its own and says what it holds', () => {
  const names = outputs.map(({ file }) => file);
  expect(names).toEqual([...new Set(names)]);
  for (const { file, holds } of outputs) {
    expect(file).toMatch(/^[a-z]+\.[a-z]+$/);
    expect(holds).not.toBe('');
  }
});

for (const { file, render } of outputs) {
  test(`the same record gives the same bytes of ${file}`, () => {
    const text = render(fullRecord('text'));
    expect(text).toMatch(/\S\n$/);
    expect(render(structuredClone(fullRecord('text')))).toBe(text);
  });

  test(`what a reader would not see is written out in ${file}`, () => {
    // JSON escapes by rules of its own, which bring every character back.
    const text = render(fullRecord('a\u202eb\u001b[2J\u0000c'));
    const read = /\.(json|har)$/.test(file) ? JSON.stringify(JSON.parse(text)) : text;
    expect(read.length).toBeGreaterThan(10);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is the point
    expect(read).not.toMatch(/[\u001b\u0000]/);
  });
}
