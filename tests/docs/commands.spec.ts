import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type Arrangement, arrangements } from './arrangements.ts';
import { commandsOf, documents } from './documents.ts';
import { play, type Step, workspace } from './workspace.ts';

const arrangementOf = (document: string, command: string): Arrangement | undefined =>
  arrangements.find((each) => each.document === document && each.command === command);

for (const document of documents) {
  const commands = commandsOf(document);
  if (commands.length === 0) continue;
  test(`every command of ${document} does what it says`, async () => {
    const steps: Step[] = commands
      .map((command) => ({ command, ...arrangementOf(document, command) }))
      .filter(({ notRun }) => notRun === undefined);
    const folder = workspace();
    const played = await play(steps, folder);
    for (const [index, { command, exitCode = 0 }] of steps.entries())
      expect
        .soft(played[index]?.exitCode, `${command}\n${played[index]?.output.slice(-2000)}`)
        .toBe(exitCode);
    rmSync(folder, { recursive: true, force: true });
  });
}

test('every arrangement is that of a command which stands in its document', () => {
  const unused = arrangements.filter(({ document, command }) => !commandsOf(document).includes(command));
  expect(unused).toEqual([]);
});
