import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readRecord } from '../../../src/record/read-record.ts';
import { ConfigurationError } from '../../../src/target/settings/configuration.ts';
import { fullRecord } from '../report/full-record.ts';

function fileWith(text: string): string {
  const file = test.info().outputPath('conformance.json');
  writeFileSync(file, text);
  return file;
}

test('a record is read as it was written', () => {
  expect(readRecord(fileWith(JSON.stringify(fullRecord('text'))))).toEqual(fullRecord('text'));
});

const damaged: Readonly<Record<string, string>> = {
  'cut off': JSON.stringify(fullRecord('text')).slice(0, 500),
  empty: '',
  null: 'null',
  'another document': '{"name":"x"}',
  'a list': '[]',
  'without cases': JSON.stringify({ ...fullRecord('text'), cases: undefined }),
  'of the future': JSON.stringify({ ...fullRecord('text'), schemaVersion: 99 }),
};

for (const [name, text] of Object.entries(damaged)) {
  test(`a record that is ${name} is told in one line with the cure`, () => {
    const file = fileWith(text);
    expect(() => readRecord(file)).toThrow(ConfigurationError);
    expect(() => readRecord(file)).toThrow(
      new RegExp(`^the record ${file} (is|has) [^\n]+: (name|use) [^\n]+$`),
    );
  });
}

test('a record that is not there is told in one line', () => {
  expect(() => readRecord('/nowhere/conformance.json')).toThrow(
    /^the record \/nowhere\/conformance.json cannot be read \(ENOENT\)/,
  );
});
