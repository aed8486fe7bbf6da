import type { RunRecord } from '../../record/record.ts';
import { escaped } from '../../text/escape.ts';
import { commandLines } from '../format/commands.ts';
import { runFacts, warnings } from '../format/run-facts.ts';
import type { Output } from './output.ts';
import { type RequirementTest, requirementTests } from './requirement-tests.ts';

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Noncharacters, which are no Char of XML 1.0 section 2.2 and which `escaped` leaves alone. */
const noncharacters = /[\ufffe\uffff]/g;

/** One line of a text as XML: whatever is no Char, or would not be seen, is written out as `\u{…}`. */
const inXml = (text: string): string =>
  escaped(text)
    .replace(noncharacters, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
    .replace(/[&<>"]/g, (character) => references[character] ?? character);

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${inXml(String(value))}"`)
    .join('');

const seconds = (milliseconds: number) => (Math.max(0, milliseconds) / 1000).toFixed(3);

/** What stands in a test case that did not pass; JUnit knows no third result beside failed and skipped. */
function resultLines({ requirement, status, message = '', curl }: RequirementTest): string[] {
  if (status === 'passed') return [];
  if (status === 'failed') {
    const { level, failures } = requirement;
    const lines = [message, `cases: ${failures.join(', ')}`, ...(curl ? commandLines(curl) : [])];
    return [`    <failure${attributes({ message, type: level })}>${lines.map(inXml).join('\n')}</failure>`];
  }
  return [`    <skipped${attributes({ message: `${requirement.status}: ${message}` })}/>`];
}

function testLines(test: RequirementTest, suite: string): string[] {
  const { name, durationMs, requirement } = test;
  const head = attributes({ name, classname: `${suite}.${requirement.area}`, time: seconds(durationMs) });
  const result = resultLines(test);
  return result.length === 0 ? [`  <testcase${head}/>`] : [`  <testcase${head}>`, ...result, '  </testcase>'];
}

/** What the run was, as properties: all that the schemas of JUnit's readers leave room for. */
const propertyLines = (record: RunRecord): string[] =>
  [
    ['verdict', record.verdict],
    ['why', record.why],
    ...warnings(record).map((warning) => ['warning', warning]),
    ...runFacts(record),
    ['run', record.run.id],
    ['startedAt', record.run.startedAt],
  ].map(([name = '', value = '']) => `    <property${attributes({ name, value })}/>`);

/**
 * The run as JUnit XML, a test case for each requirement. There is no schema of JUnit's own: this keeps to what the
 * schemas of Surefire 3 and of Jenkins' JUnit and xUnit plugins all allow.
 */
export function junitText(record: RunRecord): string {
  const { suite, run } = record;
  const tests = requirementTests(record);
  const count = (...statuses: RequirementTest['status'][]) =>
    tests.filter(({ status }) => statuses.includes(status)).length;
  const head = attributes({
    name: suite.name,
    time: seconds(Date.parse(run.finishedAt) - Date.parse(run.startedAt)),
    tests: tests.length,
    errors: 0,
    skipped: count('skipped', 'other'),
    failures: count('failed'),
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuite${head}>`,
    '  <properties>',
    ...propertyLines(record),
    '  </properties>',
    ...tests.flatMap((test) => testLines(test, suite.name)),
    '</testsuite>',
    '',
  ].join('\n');
}

export const junit: Output = {
  file: 'junit.xml',
  holds: 'for CI servers: a test case for each requirement, by the schemas of Jenkins and Surefire',
  render: junitText,
};
