import { expect, test } from '@playwright/test';
import { expectedInWords, sentInWords } from '../../../src/cases/requirement-in-words.ts';
import { loadContract } from '../../../src/contract/contract.ts';
import { nearest } from '../../../src/text/nearest.ts';
import { callCli } from './call-cli.ts';

const solid = (text: string) => text.replaceAll(/\s/g, '');

const idOf = (level: string) => loadContract().requirements.find((entry) => entry.level === level)?.id ?? '';

for (const id of ['body.fileSize.type', 'success.status', idOf('implied'), idOf('observed')]) {
  test(`explain ${id} says its source, what is sent, what is acceptable and what to do`, async () => {
    const { exitCode, stdout, stderr } = await callCli(['explain', id]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const contract = loadContract();
    const requirement = contract.requirements.find((entry) => entry.id === id);
    if (!requirement) throw new Error(`no requirement ${id}`);
    const { title, source, says = '' } = requirement;
    const [sent, expects] = [sentInWords(requirement, contract), expectedInWords(requirement, contract)];
    for (const text of [id, title, source, says, sent, expects, 'When it fails'])
      expect(solid(stdout)).toContain(solid(text));
    expect(stdout.split('\n').filter((text) => text.length > 96)).toEqual([]);
  });
}

test('explain names the cases that judge a requirement, and the command for one of them', async () => {
  const { stdout } = await callCli(['explain', 'body.fileSize.type']);
  expect(stdout).toContain('body.fileSize.type/word: ');
  expect(stdout).toMatch(
    /^ {4}signedurl-conformance run --target sandbox --case body\.fileSize\.type\/\S+$/m,
  );
});

test('an unknown requirement is a mistake, told with the nearest ids', async () => {
  const { exitCode, stdout, stderr } = await callCli(['explain', 'body.filesize.typ']);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toMatch(
    /^error: no requirement is called body\.filesize\.typ; the nearest are body\.fileSize\.type, \S+, \S+\n$/,
  );
});

test('what holds a text is nearer than what looks like it', () => {
  expect(nearest('token', ['headers', 'headers.token.invalid', 'tokyo', 'taken'])).toEqual([
    'headers.token.invalid',
    'taken',
    'tokyo',
  ]);
});
