import { appendFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Entry } from '../../../src/engine/journal/entry.ts';
import { appendEntry, entriesIn } from '../../../src/engine/journal/journal.ts';

const sent = (id: string, note = ''): Entry =>
  ({ type: 'sent', result: { case: { id }, reason: note } }) as unknown as Entry;
const batch = (id: string): Entry => ({ type: 'batch', result: { batch: id, results: [] } });
const interrupted: Entry = { type: 'interrupted', by: 'SIGINT' };

function written(entries: readonly Entry[]): string {
  const file = test.info().outputPath('journal.jsonl');
  for (const entry of entries) appendEntry(file, entry);
  return file;
}

test('a journal that is read leaves out what the end of its batch settled', () => {
  const entries = [sent('a/1'), sent('a/2'), batch('a'), sent('b/1'), interrupted, sent('c/1')];
  expect([...entriesIn(written(entries))]).toEqual([batch('a'), sent('b/1'), interrupted, sent('c/1')]);
});

test('entries longer than what is read at once come whole, letters outside ASCII too', () => {
  const long = 'ü€🙂'.repeat(400_000);
  const entries = [sent('a/1', long), interrupted, sent('a/2', `x${long}`)];
  expect([...entriesIn(written(entries))]).toEqual(entries);
});

test('an entry that was cut off by the end of its process is left out', () => {
  const file = written([batch('a')]);
  appendFileSync(file, '\n{"type":"batch","result":{"ba');
  expect([...entriesIn(file)]).toEqual([batch('a')]);
  writeFileSync(file, '');
  expect([...entriesIn(file)]).toEqual([]);
  expect([...entriesIn(`${file}.none`)]).toEqual([]);
});
