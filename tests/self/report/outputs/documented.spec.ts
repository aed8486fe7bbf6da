import { expect, test } from '@playwright/test';
import { outputs } from '../../../../src/report/outputs/index.ts';
import { fullRecord } from '../full-record.ts';

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
