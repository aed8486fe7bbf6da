import { stripVTControlCharacters } from 'node:util';
import { expect, test } from '@playwright/test';
import { createProgress, type Progress } from '../../../src/runner/console-progress.ts';

const passed = (part: string, cases = 2): Progress => ({
  part,
  cases,
  end: 'passed',
  title: `${part} is right`,
  durationMs: 500,
});

function shown(tests: readonly Progress[], live = false): string {
  let text = '';
  const progress = createProgress((more) => {
    text += more;
  }, live);
  for (const entry of tests) progress.note(entry);
  progress.end();
  return text;
}

test('a part that passes is one line, at its end', () => {
  expect(shown([passed('auth'), passed('auth', 3), passed('body', 1)])).toBe(
    '✔ auth       2 of 2 tests passed, 5 cases, 1.0 s\n✔ body       1 of 1 test passed, 1 case, 0.5 s\n',
  );
});

test('what does not pass is told as it comes', () => {
  const failed: Progress = { ...passed('auth'), end: 'failed', title: 'a wrong token is refused' };
  const skipped: Progress = {
    ...passed('auth'),
    end: 'skipped',
    title: 'permission is looked at',
    skipped: 'set X',
  };
  expect(shown([failed, passed('auth'), skipped]).split('\n')).toEqual([
    '✘ auth       a wrong token is refused',
    '- auth       permission is looked at (set X)',
    '✘ auth       1 of 3 tests passed, 6 cases, 1.5 s',
    '',
  ]);
});

test('nothing played is no line', () => {
  expect(shown([])).toBe('');
});

test('on a terminal one line is written again and again, and the end is the same', () => {
  const tests = [passed('auth'), passed('auth'), passed('body')];
  // What a terminal keeps: of each line, what follows the last time it was cleared.
  const kept = shown(tests, true)
    .split('\n')
    .map((line) => line.split('\r\u001b[2K').at(-1) ?? '');
  expect(stripVTControlCharacters(kept.join('\n'))).toBe(shown(tests));
});
