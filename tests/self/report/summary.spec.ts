import { expect, test } from '@playwright/test';
import { actualInWords, expectedInWords } from '../../../src/checks/words.ts';
import type { RunRecord } from '../../../src/record/record.ts';
import { commandLines } from '../../../src/report/format/commands.ts';
import { summaryText } from '../../../src/report/summary/summary.ts';
import { durationInWords } from '../../../src/text/words.ts';
import { fullRecord } from './full-record.ts';
import { recordOf } from './record-of.ts';

const plain = { colour: false, reportDir: 'out' };
const summaryOf = (record: RunRecord) => summaryText(record, plain);

/** A text without the breaks that its column needs. */
const solid = (text: string) => text.replaceAll(/\s/g, '');

const broken = () =>
  recordOf({ defects: ['token-any-accepted', 'body-malformed-is-500', 'time-blank-for-t'] });

test('the verdict comes first, then why and who can act', async () => {
  const record = await broken();
  const [rule, verdict, ...rest] = summaryOf(record).split('\n');
  expect([rule, verdict]).toEqual([expect.stringMatching(/^─+$/), '✘ NONCONFORMANT']);
  expect(solid(rest.join(''))).toMatch(new RegExp(`^${solid(record.why)}blame:theserver`));
});

test('a conforming run is told in a few lines, with nothing that is empty', async () => {
  const text = summaryOf(await recordOf({}));
  expect(text).toContain('✔ CONFORMANT\n');
  expect(text).not.toMatch(/\d failed|FAILED|INCONCLUSIVE|DEVIATING|blame/);
  expect(text.split('\n').length).toBeLessThan(20);
});

test('each failed requirement is named, each group with expected, actual and curl', async () => {
  const record = await broken();
  const text = summaryOf(record);
  const failed = record.requirements.filter(({ status }) => status === 'failed');
  expect(failed.length).toBeGreaterThan(3);
  for (const { id } of failed) expect(text).toContain(id);
  const shown = record.cases.filter(({ id }) => text.includes(`  case      ${id}\n`));
  expect(shown.length).toBeGreaterThan(2);
  for (const { curl = 'none', findings } of shown) {
    expect(text.replaceAll(/^ {4}/gm, '')).toContain(`\n${commandLines(curl).join('\n')}\n`);
    expect(
      findings.some(({ expected }) => solid(text).includes(solid(`expected${expectedInWords(expected)}`))),
    ).toBe(true);
    expect(findings.some((finding) => solid(text).includes(solid(`actual${actualInWords(finding)}`)))).toBe(
      true,
    );
  }
});

test('one root with many failed requirements is one block', async () => {
  const record = await recordOf({ defects: ['code-lower-case'] });
  const text = summaryOf(record);
  const failed = record.requirements.filter(({ status }) => status === 'failed');
  expect(failed.length).toBeGreaterThan(20);
  expect(text.match(/^✘ .+ {2}/gm)).toEqual(['✘ error.code  ']);
  for (const { id } of failed) expect(text).toContain(id);
});

test('three of many cases are named', async () => {
  const text = summaryOf(await recordOf({ defects: ['token-any-accepted'] }));
  expect(text).toMatch(/^ {2}\d+ more cases: ([\w./-]+,\s+){3}…$/m);
});

test('an implied failure says that it does not fail the run, unless strict', async () => {
  const note = 'implied, does not fail the run without --strict';
  const record = await recordOf({ defects: ['job-id-constant'] });
  expect(record.verdict).toBe('conformant');
  expect(summaryOf(record)).toContain(`\n  ${note}\n`);
  expect(summaryOf(record)).toContain('FAILED  1 requirement, without effect on the verdict\n');
  const strict = { ...record, run: { ...record.run, strict: true } };
  expect(summaryOf(strict)).not.toContain(note);
  expect(summaryOf(strict)).toContain('FAILED  1 requirement\n');
});

test('untested requirements stand under what to configure', async () => {
  const environment = { CLEVERTAP_RESTRICTED_TOKEN: undefined, CLEVERTAP_RESTRICTED_ACCOUNT_ID: undefined };
  const text = summaryOf(await recordOf({ environment }));
  expect(text).toContain(
    '  – set CLEVERTAP_RESTRICTED_ACCOUNT_ID and CLEVERTAP_RESTRICTED_TOKEN\n    authorization.catalog\n',
  );
});

test('one cause that stops a run is said once', async () => {
  const text = summaryOf(await recordOf({ down: true }));
  expect(text).toContain('? INCONCLUSIVE\n');
  expect(text).toContain('  blame: the network');
  expect(text).toContain('for the reason above');
  expect(text.match(/no answer: refused/g)).toHaveLength(1);
});

test('what was tested and what it cost stand under the verdict', () => {
  const text = summaryOf(fullRecord('text'));
  expect(text).toContain('\n  sandbox https://sandbox.example through http://proxy.example:3128\n');
  expect(text).toContain(
    '  profile deep, require-all · seed 7 · 1 case · 1234 requests · 1 upload · 1 min 5 s\n' +
      '  repeated  4 requests: 3 after 429, 1 after text\n' +
      '  jobs      1 created: job text\n' +
      '  unused    1 upload: upload text\n' +
      '  requirements: 2 failed · 1 deviating · 1 inconclusive · 1 untested\n',
  );
});

test('certificates that were not checked are said before anything else is explained', () => {
  const record = fullRecord('text');
  const [, , warning] = summaryOf(record).split('\n');
  expect(warning).toContain('INSECURE');
  const { insecure: _, ...target } = record.target;
  expect(summaryOf({ ...record, target })).not.toContain('INSECURE');
});

test('a run that was cut short says so', () => {
  const record = fullRecord('text');
  expect(summaryOf(record)).toContain('  incomplete: ');
  expect(summaryOf({ ...record, run: { ...record.run, complete: true } })).not.toContain('incomplete');
});

for (const [milliseconds, words] of [
  [640.4, '640 ms'],
  [1080, '1.1 s'],
  [59_940, '59.9 s'],
  [59_960, '1 min 0 s'],
  [3_725_000, '62 min 5 s'],
  [Number.NaN, ''],
] as const) {
  test(`${milliseconds} milliseconds are said as "${words}"`, () => {
    expect(durationInWords(milliseconds)).toBe(words);
  });
}

test('it ends with where the files are', () => {
  expect(summaryOf(fullRecord('text'))).toMatch(
    /\nreport {2}out\/index\.html\nrecord {2}out\/conformance\.json\n$/,
  );
});

test('lines fit into 96 columns, commands apart', async () => {
  const long = fullRecord('x'.repeat(5000).replaceAll('xxxxxxx', 'xxxxxx '));
  for (const record of [await broken(), long]) {
    const lines = summaryOf(record).split('\n');
    expect(lines.filter((line) => line.length > 96 && !/--data-binary/.test(line))).toEqual([]);
  }
});

for (const [columns, width] of [
  [60, 60],
  [200, 120],
  [10, 60],
] as const) {
  test(`on a terminal of ${columns} columns the summary takes ${width}, and says the same`, async () => {
    const record = await broken();
    const text = summaryText(record, { ...plain, columns });
    const lines = text
      .split('\n')
      .filter((each) => !/--(data-binary|case|base-url)|^ {6}|^ {4}\S/.test(each));
    expect(Math.max(...lines.map((each) => each.length))).toBe(width);
    expect(solid(text).replaceAll('─', '')).toBe(solid(summaryOf(record)).replaceAll('─', ''));
  });
}

test('a command is shown whole, with its line breaks', () => {
  const [sent] = fullRecord('x'.repeat(5000)).cases;
  const text = summaryOf(fullRecord('x'.repeat(5000)));
  expect(text.replaceAll(/^ {4}/gm, '')).toContain(sent?.curl ?? 'none');
});

test('white space inside quotes of a command stays what it is', () => {
  expect(summaryOf(fullRecord('{ \n\t}'))).toContain("      --data-binary '{ \n'$'\\x09''}'\n");
});

test('colours are escape sequences that change nothing else', async () => {
  const record = await broken();
  const coloured = summaryText(record, { ...plain, colour: true });
  expect(coloured).toContain('\u001b[1;31m✘ NONCONFORMANT\u001b[0m');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours are
  expect(coloured.replaceAll(/\u001b\[[\d;]+m/g, '')).toBe(summaryText(record, plain));
});

test('a failed case says which command plays it alone', async () => {
  const record = await broken();
  const [first] = record.cases.filter(({ status, role }) => status === 'failed' && role === 'case');
  const text = summaryOf(record);
  expect(text).toContain(`--seed ${record.run.seed} --case `);
  const named = [...text.matchAll(/^ {6}--seed \S+ --case (\S+)$/gm)].map(([, id]) => id);
  const failed = record.cases.filter(({ status }) => status === 'failed').map(({ id }) => id);
  expect(first).toBeDefined();
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((id) => !failed.includes(id ?? ''))).toEqual([]);
});

test('the command of a run on the mock is one line', () => {
  const record = fullRecord('text');
  const onMock = { ...record, target: { ...record.target, kind: 'mock' as const } };
  expect(summaryOf(onMock)).toMatch(/^ {4}signedurl-conformance run --seed 7 --case body\.one\/case$/m);
});
