import type { Scenario, ScenarioFile } from './scenario.ts';

const csv = (rows: number): Buffer => {
  // Beyond ASCII on purpose: here characters, UTF-16 units and bytes are three different counts.
  const lines = Array.from({ length: rows }, (_, row) => `SKU-${row},Café № ${row} 😀,${row * 100}`);
  return Buffer.from(`id,name,price\n${lines.join('\n')}\n`);
};

/** The file of every scenario that does not bring its own: its bytes, characters and UTF-16 units differ in number. */
export const usualFile: ScenarioFile = { name: 'products.csv', content: () => csv(20) };

const fileScenario = (id: string, does: string, file: ScenarioFile): Scenario => ({
  id,
  requirement: 'client.accepted.success',
  does,
  wants: 'uploads it unchanged and completes it with its name and its size in bytes',
  ends: 'success',
  file,
});

/** Files that are unusual in name or size; the server accepts them all. */
export const fileScenarios: readonly Scenario[] = [
  fileScenario('file-empty', 'the file has 0 bytes', { name: 'empty.csv', content: () => Buffer.alloc(0) }),
  fileScenario('file-5-mb', 'the file has 5 MB', {
    name: 'large.csv',
    content: () => Buffer.alloc(5 * 1024 * 1024, 'id,name,price\n'),
  }),
  fileScenario('file-name-blanks', 'the name of the file holds blanks, + and &', {
    name: 'spring sale + 50% & more.csv',
    content: () => csv(3),
  }),
  fileScenario('file-name-quotes', 'the name of the file holds quotes', {
    name: `the "new" one's.csv`,
    content: () => csv(3),
  }),
  fileScenario('file-name-emoji', 'the name of the file is outside ASCII', {
    name: 'prix-été-😀.csv',
    content: () => csv(3),
  }),
];
