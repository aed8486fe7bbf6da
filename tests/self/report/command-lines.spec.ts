import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { commandLines } from '../../../src/report/format/commands.ts';

// printf stands in for curl: it shows what curl would be given.
const givenBy = (command: string) =>
  execFileSync('bash', ['--norc', '-c', command], {
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'inherit'],
  }).toString('utf8');

const bodies: Readonly<Record<string, string>> = {
  'a byte order mark': '\ufeff{"a":1}',
  'bidi controls': '{"a":"\u202egnp.exe\u2069"}',
  'an escape and a bell': '{"a":"\u001b[2J\u0007"}',
  'a carriage return and a line feed': '{\r\n"a":\t1}',
  'a digit after an escape': '\u00011',
};

for (const [name, body] of Object.entries(bodies)) {
  test(`${name} is visible in a command, and bash still reads the same bytes`, () => {
    const shown = commandLines(`printf %s \\\n  '${body}'`).join('\n');
    expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    expect(givenBy(shown)).toBe(body);
  });
}

test('a command without such characters stays as it is', () => {
  const command = `curl -sS -i \\\n  -H 'X-CleverTap-Token: '"$CLEVERTAP_TOKEN" \\\n  --data-binary '{"a":"größer 👩‍🚀"}'`;
  expect(commandLines(command).join('\n')).toBe(command);
});
