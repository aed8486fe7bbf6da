import { expect, test } from '@playwright/test';
import { marked } from 'marked';
import { markdownSummary, markdownText } from '../../../../src/report/outputs/markdown.ts';
import { fullRecord } from '../full-record.ts';
import { hostileTexts } from '../hostile-texts.ts';

/** As GitHub renders it: GitHub Flavored Markdown, in which raw HTML stays what it is. */
const rendered = (markdown: string) => marked.parse(markdown, { gfm: true, async: false });

const elements = (html: string) => html.match(/<\/?[a-z]\w*/gi)?.filter((tag) => !/code$/.test(tag)) ?? [];

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#64': '@',
  '#35': '#',
};

/** The texts in which GitHub looks for mentions, issues and the like: all but code, with references resolved. */
const linkable = (html: string) =>
  html
    .replace(/<(code|pre)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&([\w#]+);/g, (whole, name: string) => entities[name] ?? whole);

const replacedByGitHub = /@\w|#\d|\bGH-\d|\bwww\.|:\/\/|:\w+:|\b[0-9a-f]{7,40}\b/i;

const texts: Readonly<Record<string, string>> = {
  ...hostileTexts,
  'a mention': 'ask @octocat or @github/support',
  'a mention as a reference': 'ask &#64;octocat',
  'an issue': 'as in #1, octo/repo#12 and GH-3',
  'a commit': 'since deadbeef1234567',
  'an address': 'see https://evil.example and www.evil.example',
  'an emoji': 'fine :+1: :tada:',
  'emphasis and a link': '**x** _y_ [z](https://evil.example) ~~w~~',
  'an image': '![x](https://evil.example/pixel.png)',
  'a heading': '# big',
  'a list': '1. one',
  'a row': 'a | b | c',
  backticks: '`` a ` b ``` c `` `',
  'a single backtick': '`',
  'the end of a fence': '```\n## out',
  'a task': '[ ] @octocat',
  'blanks alone': '   ',
  'a workflow command': 'line\nbreak\n# heading\n::error::stolen',
  'the end of a title': '</title><svg onload=alert(1)>',
};

for (const [name, text] of Object.entries(texts)) {
  test(`${name} is plain text in summary.md, and GitHub links nothing in it`, () => {
    const html = rendered(markdownSummary(fullRecord(text)));
    expect(elements(html)).toEqual(elements(rendered(markdownSummary(fullRecord('harmless')))));
    expect(linkable(html)).not.toMatch(replacedByGitHub);
  });
}

for (const text of [
  'no INTERNAL_ERROR, no 5xx, no broken connection',
  "6 requirements failed: headers.token.invalid, body.json and 3 more (a caller's mistake)",
]) {
  test(`the sentence "${text}" stays prose`, () => {
    expect(markdownText(text)).toBe(text);
  });
}

test('what could act is code, with more backticks around it than it holds', () => {
  expect(markdownText('200 for @octocat')).toBe('`200 for @octocat`');
  expect(markdownText('`a`` b')).toBe('``` `a`` b ```');
});
