import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { defects } from '../../../../src/mock/variants/defects/index.ts';
import type { RunRecord } from '../../../../src/record/record.ts';
import { annotationLines } from '../../../../src/report/outputs/annotations.ts';
import { badgeOf, badgeSvg, shieldsText } from '../../../../src/report/outputs/badge.ts';
import { ctrfText } from '../../../../src/report/outputs/ctrf.ts';
import { harText } from '../../../../src/report/outputs/har.ts';
import { markdownSummary } from '../../../../src/report/outputs/markdown.ts';
import { judgeMock } from '../../engine/judge-mock.ts';
import { fullRecord } from '../full-record.ts';

const require = createRequire(import.meta.url);

const withDefects = (...ids: readonly string[]) =>
  judgeMock({ defects: defects.filter(({ id }) => ids.includes(id)) });

let conforming: RunRecord;
let broken: RunRecord;
let hanging: RunRecord;
test.beforeAll(async () => {
  conforming = await judgeMock({});
  broken = await withDefects('code-lower-case', 'file-name-missing-accepted');
  hanging = await withDefects('file-size-of-other-type-hangs');
});
const records = () => ({ conforming, broken, hanging });

const ctrfSchema = JSON.parse(
  readFileSync(require.resolve('ctrf').replace(/index\.\w+$/, 'ctrf-schema-0.0.json'), 'utf8'),
);

test('ctrf.json is valid by the schema of CTRF, and adds up', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(ctrfSchema);
  for (const record of Object.values(records())) {
    const report = JSON.parse(ctrfText(record));
    expect(validate(report) ? [] : validate.errors).toEqual([]);
    const { tests, summary } = report.results;
    expect(tests).toHaveLength(summary.tests);
    expect(summary.passed + summary.failed + summary.skipped + summary.other).toBe(summary.tests);
    expect(tests.map(({ extra }: { extra: { requirement: string } }) => extra.requirement)).toEqual(
      record.requirements.map(({ id }) => id),
    );
  }
});

test('ctrf.json fails what fails the run, and nothing else', () => {
  const failed = (record: RunRecord) => JSON.parse(ctrfText(record)).results.summary.failed;
  expect(failed(conforming)).toBe(0);
  const counting = broken.requirements.filter(
    ({ status, level }) => status === 'failed' && level === 'documented',
  );
  expect(failed(broken)).toBe(counting.length);
  expect(counting.length).toBeGreaterThan(0);
});

test('exchanges.har is valid by the schemas of HAR 1.2, and holds every exchange', () => {
  const schemas = Object.values(require('har-schema') as Record<string, object>);
  const meta = require('ajv/dist/refs/json-schema-draft-06.json');
  const ajv = new Ajv({ strict: false, allErrors: true, schemas: [] });
  addFormats.default(ajv);
  ajv.addMetaSchema(meta);
  const named = schemas.filter((schema) => '$id' in schema);
  ajv.addSchema(named);
  for (const record of Object.values(records())) {
    const archive = JSON.parse(harText(record));
    const validate = ajv.getSchema('har.json#');
    expect(validate?.(archive) ? [] : validate?.errors).toEqual([]);
    expect(archive.log.entries).toHaveLength(record.cases.filter(({ request }) => request).length);
  }
  const silent = JSON.parse(harText(hanging)).log.entries.filter(
    ({ response }: { response: { status: number; statusText: string } }) => response.status === 0,
  );
  expect(silent.length).toBeGreaterThan(0);
});

test('the summary says the verdict first, then what failed with a command', () => {
  expect(markdownSummary(conforming).split('\n')[0]).toBe('## ✔ conformant');
  const text = markdownSummary(broken);
  expect(text.split('\n')[0]).toBe('## ✘ nonconformant');
  expect(text).toContain('body.fileName.required');
  expect(text).toContain('curl -sS -i');
  expect(text.match(/```sh/g)?.length).toBe(text.match(/```$/gm)?.length);
});

test('the badge counts what was passed, and what core is open counts against it', () => {
  expect(JSON.parse(shieldsText(badgeOf(conforming))).message).toBe('conformant 31/31');
  expect(JSON.parse(shieldsText(badgeOf(broken))).message).toMatch(/^\d+ failed$/);
  const open = conforming.requirements.map((entry, index) =>
    index === 0 ? { ...entry, status: 'untested' as const } : entry,
  );
  const partial: RunRecord = { ...conforming, verdict: 'inconclusive', requirements: open };
  expect(JSON.parse(shieldsText(badgeOf(partial))).message).toBe('inconclusive, 1 core untested');
  expect(badgeSvg(badgeOf(partial))).toContain('inconclusive, 1 core untested');
});

test('GitHub is told the failures, as errors where they fail the run', () => {
  expect(annotationLines(conforming)).toEqual([]);
  const lines = annotationLines(broken);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => !/^::(error|warning) title=[^:,]+::\S/.test(line))).toEqual([]);
});

const hostile = [
  '<script>alert(1)</script>',
  '](javascript:alert(1))',
  '`code` *bold* _it_ | cell',
  'line\nbreak\n# heading\n::error::stolen',
  '\u001b[31mred\u001b[0m',
  '\u202egnp.exe',
  '</title><svg onload=alert(1)>',
  '```\n## out of the fence',
];

// What stands in a fence is text, and only a fence as long as its own ends it.
const outsideFences = (markdown: string) => markdown.replace(/^(`{3,})sh\n[\s\S]*?\n\1$/gm, '');

for (const text of hostile) {
  test(`${JSON.stringify(text)} acts in none of the outputs`, () => {
    const record = fullRecord(text);
    const markdown = outsideFences(markdownSummary(record));
    expect(markdown).not.toMatch(/^# heading|^::error/m);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is the point
    expect(markdown + annotationLines(record).join('\n')).not.toMatch(/[\u001b\u202e]/);
    expect(annotationLines(record).filter((line) => line.includes('\n'))).toEqual([]);
    expect(badgeSvg(badgeOf(record))).not.toContain(text);
    expect(() => JSON.parse(ctrfText(record))).not.toThrow();
    expect(() => JSON.parse(harText(record))).not.toThrow();
  });
}
