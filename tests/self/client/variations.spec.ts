import { expect, test } from '@playwright/test';
import { clientVariations } from './client-variations.ts';
import { failuresOf, judgeScript, quickScenarios } from './judge-script.ts';

const all = /./;
const patient = ['good', 'never-repeats', 'repeats-late', 'repeats-trouble', 'parallel-uploads'];

for (const { id, script } of clientVariations) {
  test(`the client ${id} is not blamed`, async () => {
    const whole = patient.includes(id);
    const judged = await judgeScript(script, whole ? all : quickScenarios);
    expect(judged.length).toBeGreaterThan(whole ? 95 : 75);
    expect(failuresOf(judged)).toEqual([]);
  });
}

test('there are at least 25 variations', () => {
  expect(new Set(clientVariations.map(({ id }) => id)).size).toBeGreaterThanOrEqual(25);
});
