import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { XmlDocument, type XmlElement, XsdValidator } from 'libxml2-wasm';
import { packageRoot } from '../../../../src/contract/package-root.ts';
import type { RunRecord } from '../../../../src/record/record.ts';
import { junitText } from '../../../../src/report/outputs/junit.ts';
import { fullRecord } from '../full-record.ts';
import { hostileTexts } from '../hostile-texts.ts';
import { recordOf } from '../record-of.ts';

const schema = readFileSync(join(packageRoot, 'tests/self/report/outputs/junit.xsd'), 'utf8');

/** The document, once it is well-formed (XML 1.0) and valid by what all readers allow. Throws with what is wrong. */
function validDocument(text: string): XmlDocument {
  const document = XmlDocument.fromString(text);
  XsdValidator.fromDoc(XmlDocument.fromString(schema)).validate(document);
  return document;
}

const valuesOf = (document: XmlDocument, path: string, name: string) =>
  document.find(path).map((element) => (element as XmlElement).attr(name)?.value);

const runs: Readonly<Record<string, () => Promise<RunRecord>>> = {
  'a conforming server': () => recordOf({}),
  'a server with many faults': () => recordOf({ defects: ['token-any-accepted', 'message-node-trace'] }),
  'a server that is down': () => recordOf({ down: true }),
};

for (const [name, record] of Object.entries(runs)) {
  test(`junit.xml of ${name} is valid, and adds up`, async () => {
    const document = validDocument(junitText(await record()));
    const count = (path: string) => document.find(path).length;
    const said = ['tests', 'failures', 'skipped'].map((part) => valuesOf(document, '/testsuite', part)[0]);
    const found = ['//testcase', '//failure', '//skipped'].map((path) => String(count(path)));
    expect(said).toEqual(found);
    expect(count('//testcase')).toBe((await record()).requirements.length);
  });
}

test('junit.xml fails what fails the run, and tells the rest as skipped with its reason', async () => {
  const record = await recordOf({ defects: ['token-any-accepted', 'job-id-constant'] });
  const document = validDocument(junitText(record));
  const failed = record.requirements.filter(
    ({ status, level }) => status === 'failed' && level === 'documented',
  );
  expect(failed.length).toBeGreaterThan(0);
  expect(valuesOf(document, '//testcase[failure]', 'name')).toEqual(
    failed.map(({ id, title }) => `${id}: ${title}`),
  );
  expect(valuesOf(document, '//testcase/skipped', 'message')).toContainEqual(
    expect.stringMatching(/^failed: expected /),
  );
});

const beyondXml = {
  ...hostileTexts,
  'what XML 1.0 has no place for': 'a\u0000b\u0001c\u000bd\ufffee\uffff\ud800f',
  'the end of a CDATA section': ']]> <![CDATA[',
};

for (const [name, text] of Object.entries(beyondXml)) {
  test(`${name} in any field leaves junit.xml well-formed and valid`, () => {
    const document = validDocument(junitText(fullRecord(text)));
    expect(document.find('//failure').map((element) => element.content)).toEqual([
      expect.stringMatching(/^expected .+ is .+, actual .+ is /s),
    ]);
  });
}
