import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parser } from 'keep-a-changelog';
import { notesOf, versionsLine, withRelease } from '../../../packaging/changelog.ts';
import { loadContract } from '../../../src/contract/contract.ts';
import { packageRoot } from '../../../src/contract/package-root.ts';
import { schemaVersion } from '../../../src/record/record.ts';

const text = readFileSync(join(packageRoot, 'CHANGELOG.md'), 'utf8');
/** As it stands between two releases. */
const sample =
  '# Changelog\n\nAll changes.\n\n## Unreleased\n\n### Added\n\n- One thing, said\n  in two lines.\n';
const contract = loadContract();
const speaks = versionsLine(contract);
const day = new Date('2026-01-02T00:00:00Z');

test('the changelog can be read, and what is not released stands first', () => {
  const [first, ...others] = parser(text).releases;
  expect(first && [...first.changes.values()].flat().length).toBeGreaterThan(0);
  for (const { version, date } of others) expect({ version, date }).not.toContain(undefined);
});

test('a release names the contract, the register and the schema of the record that it speaks', () => {
  expect(speaks).toContain(contract.document.info.version);
  expect(speaks).toContain(contract.sha256.slice(0, 12));
  expect(speaks).toContain(`record schema ${schemaVersion}`);
  const released = withRelease(sample, '9.8.7', day, speaks);
  expect(released).toContain(`## 9.8.7 - 2026-01-02\n${speaks}`);
  const notes = notesOf(released, '9.8.7', speaks);
  expect(notes).toContain(speaks);
  expect(notes).toContain('- One thing, said\n  in two lines.');
});

test('a tag without its entry, or with one of another contract, is no release', () => {
  const released = withRelease(sample, '9.8.7', day, speaks);
  expect(() => notesOf(released, '9.8.6', speaks)).toThrow(/nothing of 9\.8\.6/);
  expect(() => notesOf(released, '9.8.7', 'Contract 1999.')).toThrow(/has to be: Contract 1999/);
  expect(() => withRelease(released, '9.9.0', day, speaks)).toThrow(/nothing below "## Unreleased"/);
});
