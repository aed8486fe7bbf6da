import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { RunRecord } from '../../../src/record/record.ts';
import { outputs, page } from '../../../src/report/outputs/index.ts';
import { publish } from '../../../src/report/site/publish.ts';
import { fullRecord } from './full-record.ts';
import { emptyFolder, filesBelow, publishAll, putFile, runAt, runDirOf } from './site-folder.ts';

const record = fullRecord('text');
const mockRun = (day: number) => runAt(record, { id: `mock-${day}`, day });
const sandboxRun = (day: number) =>
  runAt(record, { id: `sandbox-${day}`, day, baseUrl: 'https://sandbox.example' });

const ofRuns = (files: ReadonlyMap<string, string>) =>
  [...files].filter(([name]) => name.startsWith('runs/'));
const foldersIn = (site: string) => [
  ...new Set(ofRuns(filesBelow(site)).map(([name]) => name.split('/')[1])),
];

test('a run has every output under its id', () => {
  const site = publishAll([mockRun(1)]);
  const files = filesBelow(site);
  expect([...files.keys()]).toEqual([
    ...['.nojekyll', 'badges/mock.json', 'badges/mock.svg', 'compare.html', 'index.html'],
    ...outputs.map(({ file }) => `runs/mock-1/${file}`).sort(),
  ]);
  expect(files.get('runs/mock-1/index.html')).toBe(page.render(mockRun(1)));
  expect(JSON.parse(files.get('runs/mock-1/conformance.json') ?? '')).toEqual(mockRun(1));
});

test('a target has a badge that follows its newest run', () => {
  const conforming: RunRecord = { ...record, verdict: 'conformant' };
  const site = publishAll([runAt(conforming, { id: 'old', day: 1 }), mockRun(2)]);
  const badge = (name: string) => filesBelow(site).get(`badges/${name}`);
  expect(badge('mock.svg')).toBe(filesBelow(site).get('runs/mock-2/badge.svg'));
  publishAll([runAt(conforming, { id: 'new', day: 3 }), sandboxRun(4)], { site });
  expect(badge('mock.svg')).toBe(filesBelow(site).get('runs/new/badge.svg'));
  expect(badge('mock.json')).toBe(filesBelow(site).get('runs/new/badge.json'));
  expect(badge('sandbox.example.svg')).toBe(filesBelow(site).get('runs/sandbox-4/badge.svg'));
});

test('a run more leaves every older page as it was', () => {
  const site = publishAll([mockRun(1), sandboxRun(2)]);
  const before = filesBelow(site);
  // Even one that this version would write in another way.
  const old = putFile(join(site, 'runs/mock-1'), 'index.html', 'as an older version wrote it');
  publishAll([mockRun(3)], { site });
  const after = filesBelow(site);
  expect(after.get('runs/mock-1/index.html')).toBe('as an older version wrote it');
  writeFileSync(old, before.get('runs/mock-1/index.html') ?? '');
  for (const [name, text] of ofRuns(before)) expect(filesBelow(site).get(name)).toBe(text);
  expect(foldersIn(site)).toEqual(['mock-1', 'mock-3', 'sandbox-2']);
});

test('the same runs give the same bytes, at once or one by one, in whichever order', () => {
  const atOneTime = ['a', 'b', 'c'].map((id) => runAt(record, { id, day: 5 }));
  const runs = [...atOneTime, mockRun(1), sandboxRun(2), mockRun(3), sandboxRun(4)];
  const atOnce = filesBelow(publishAll(runs));
  const site = join(emptyFolder(), 'site');
  for (const run of runs.toReversed()) publishAll([run], { site });
  expect(filesBelow(site)).toEqual(atOnce);
});

test('a run that is published already changes nothing', () => {
  const site = publishAll([mockRun(1), mockRun(2)]);
  const before = filesBelow(site);
  const { added, known } = publish({ runDirs: [runDirOf(mockRun(1)), runDirOf(mockRun(1))], site });
  expect([added, known.map(({ folder }) => folder)]).toEqual([[], ['mock-1']]);
  expect(filesBelow(site)).toEqual(before);
});

test('the newest runs of each target stay, and what is removed is said', () => {
  const site = publishAll([mockRun(1), mockRun(2), sandboxRun(3)]);
  const { added, removed, left } = publish({
    runDirs: [mockRun(4), mockRun(5), sandboxRun(1)].map(runDirOf),
    site,
    keep: 2,
  });
  const names = [added, removed, left].map((runs) => runs.map(({ folder }) => folder).sort());
  expect(names).toEqual([['mock-4', 'mock-5', 'sandbox-1'], ['mock-1', 'mock-2'], []]);
  expect(foldersIn(site)).toEqual(['mock-4', 'mock-5', 'sandbox-1', 'sandbox-3']);
  expect(filesBelow(site).get('compare.html')).not.toContain('mock-1');
});

test('a run that is older than what is kept is left out', () => {
  const site = publishAll([mockRun(5)]);
  const { added, left } = publish({ runDirs: [runDirOf(mockRun(1))], site, keep: 1 });
  expect([added, left.map(({ folder }) => folder)]).toEqual([[], ['mock-1']]);
  expect(foldersIn(site)).toEqual(['mock-5']);
});

test('a site is made again out of its runs alone', () => {
  const site = publishAll([mockRun(1), mockRun(2)]);
  const before = filesBelow(site);
  rmSync(join(site, 'index.html'));
  rmSync(join(site, 'compare.html'));
  publishAll([], { site });
  expect(filesBelow(site)).toEqual(before);
});

const damages: Readonly<Record<string, [text: string, says: RegExp]>> = {
  'is damaged': ['{"schemaVersion": 1', /is damaged or no JSON/],
  'is no record': ['{}', /is no run record/],
  'is from the future': ['{"schemaVersion": 99}', /use the newer signedurl-conformance/],
};

for (const [what, [text, says]] of Object.entries(damages)) {
  test(`a record that ${what} leaves the site as it was, and its file is named`, () => {
    const site = publishAll([mockRun(1)]);
    const before = filesBelow(site);
    const file = putFile(emptyFolder(), 'conformance.json', text);
    const bad = () => publish({ runDirs: [runDirOf(mockRun(2)), file], site, keep: 1 });
    expect(bad).toThrow(says);
    expect(bad).toThrow(file);
    expect(filesBelow(site)).toEqual(before);
  });
}

test('a published record that is damaged is named, and nothing is written', () => {
  const site = publishAll([mockRun(1)]);
  const file = putFile(join(site, 'runs/mock-1'), 'conformance.json', '{');
  const before = filesBelow(site);
  expect(() => publishAll([mockRun(2)], { site })).toThrow(`the published record ${file} is damaged`);
  expect(filesBelow(site)).toEqual(before);
});

test('another run under the id of a published one is refused', () => {
  const site = publishAll([mockRun(1)]);
  const before = filesBelow(site);
  const other: RunRecord = { ...mockRun(1), why: 'another' };
  expect(() => publishAll([mockRun(2), other], { site })).toThrow(/has the id of another run/);
  expect(() => publishAll([mockRun(3), { ...mockRun(3), why: 'another' }], { site })).toThrow(/another run/);
  expect(filesBelow(site)).toEqual(before);
});

for (const name of ['index.html', 'compare.html']) {
  test(`a page ${name} that is not of a site stays, and the runs with it`, () => {
    const site = emptyFolder();
    putFile(site, name, page.render(mockRun(1)));
    expect(() => publishAll([mockRun(1)], { site })).toThrow(`${name} was not made by publish`);
    expect([...filesBelow(site).keys()]).toEqual([name]);
  });
}

test('a folder that cannot be written is named', () => {
  const site = putFile(emptyFolder(), 'file', '');
  expect(() => publishAll([mockRun(1)], { site })).toThrow(`${site}`);
  expect(() => publishAll([mockRun(1)], { site: '/proc/site' })).toThrow(/\/proc\/site cannot be written/);
});

test('a run that finds no room leaves the pages as they were, and nothing half-written', () => {
  const site = publishAll([mockRun(1)]);
  putFile(join(site, 'runs/mock-2'), 'readme.txt', 'mine');
  const before = filesBelow(site);
  expect(() => publishAll([mockRun(2)], { site, keep: 1 })).toThrow(/cannot be written \(ENOTEMPTY\)/);
  expect(filesBelow(site)).toEqual(before);
});

test('a site without any run is none', () => {
  expect(() => publishAll([])).toThrow(/holds no run yet/);
});

const ids = [
  '../../etc/x',
  '..',
  '.',
  '',
  'a/b',
  '<script>',
  'x'.repeat(65),
  'a b',
  '\u202e',
  'C:\\x',
  'con\u0000',
];

test('an id that is no plain name becomes a hash', () => {
  const parent = emptyFolder();
  const site = publishAll(
    ids.map((id, index) => runAt(record, { id, day: index + 1 })),
    { site: join(parent, 'site') },
  );
  const folders = foldersIn(site);
  expect(folders).toHaveLength(ids.length);
  for (const folder of folders) expect(folder).toMatch(/^run-[0-9a-f]{32}$/);
  expect([...filesBelow(parent).keys()].every((name) => name.startsWith('site/'))).toBe(true);
});

test('what lies among the runs and is none is left alone', () => {
  const site = publishAll([mockRun(1)]);
  putFile(join(site, 'runs/notes'), 'readme.txt', 'mine');
  putFile(join(site, 'runs/a.b'), 'conformance.json', '{');
  publishAll([mockRun(2)], { site, keep: 1 });
  expect(foldersIn(site)).toEqual(['a.b', 'mock-2', 'notes']);
});

test('200 runs are compared in one page under 2 MB', () => {
  const runs = Array.from({ length: 200 }, (_, index) => ({
    ...runAt(fullRecord(`text ${index % 7}`), { id: `run-${index}`, day: (index % 28) + 1 }),
  }));
  const files = filesBelow(publishAll(runs));
  expect(files.get('compare.html')?.length).toBeLessThan(2_000_000);
});
