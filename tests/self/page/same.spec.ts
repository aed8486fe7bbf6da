import { expect, test } from '@playwright/test';
import { loadContract } from '../../../src/contract/contract.ts';
import { judgePage } from '../../../src/page/judge-page.ts';
import { readHtml } from '../../../src/page/read-html.ts';
import { readMarkdown } from '../../../src/page/read-markdown.ts';
import { changed, savedText } from './saved-page.ts';

const html = savedText('page.html');
const contract = loadContract();

const whole = { headers: 3, fields: 5, response: 3, codes: 6 };

/** Replaces the table below a heading. */
const tableUnder = (heading: string, other: string): string =>
  changed(
    html,
    new RegExp(`(${heading}</div></h2>\\n)<div class="rdmd-table">[\\s\\S]*?</table></div></div>`),
    `$1${other}`,
  );

const fields = [
  ['uploadId', 'string'],
  ['catalogId', 'number'],
  ['fileName', 'string'],
  ['fileSize', 'number'],
  ['completedBy', 'string'],
] as const;

const codes = contract.document.components?.schemas?.ErrorCode as { enum: string[] };

const formatting: readonly (readonly [what: string, text: string])[] = [
  ['the page as it is', html],
  ['headings of another depth', html.replaceAll(/<(\/?)h2/g, '<$1h4')],
  ['other classes', html.replaceAll(/ class="[^"]*"/g, '')],
  [
    'line breaks between all tags',
    html.replaceAll('><', '>\n  <').replaceAll('<code class="rdmd-code lang-curl">\n', '<code>'),
  ],
  ['words in place of signs', html.replaceAll('<td>Yes</td>', '<td>Mandatory</td>')],
  [
    'check marks',
    html.replaceAll('<td>Yes</td>', '<td>✅</td>').replaceAll('<td>Required</td>', '<td>&check;</td>'),
  ],
  [
    'a column about what is optional',
    html
      .replaceAll('<th>Required</th>', '<th>Optional?</th>')
      .replaceAll('<td>Yes</td>', '<td>No</td>')
      .replaceAll('<td>Required</td>', '<td>No</td>'),
  ],
  [
    'types in another letter case',
    html
      .replaceAll('<td>String</td>', '<td><code>string</code></td>')
      .replaceAll('<td>Number</td>', '<td>number</td>'),
  ],
  [
    'entities in place of letters',
    html
      .replaceAll('UPLOAD_NOT_FOUND', 'UPLOAD&#95;NOT&lowbar;FOUND')
      .replaceAll('X-Account-Id', 'X&#45;Account&#x2d;Id'),
  ],
  [
    'long words that may break',
    html
      .replaceAll('AUTHENTICATION_FAILED</code>', 'AUTHENTICATION_<wbr>FAILED</code>')
      .replaceAll('>estimatedCompletionTime<', '>estimated&shy;Completion&#8203;Time<'),
  ],
  ['header names in another letter case', html.replaceAll('X-Account-Id', 'x-account-id')],
  ['tables without a row of titles', html.replaceAll(/<thead>.*<\/thead>/g, '')],
  [
    'rows of titles in plain cells',
    html.replaceAll(/<thead>(.*)<\/thead>/g, (_, row: string) => row.replaceAll('th>', 'td>')),
  ],
  [
    'a further example in another language',
    html.replace(
      '</article>',
      '<pre>requests.post("https://in1.api.clevertap.com/v2/catalogs/signedurl/complete")</pre></article>',
    ),
  ],
  [
    'a placeholder for the region',
    html.replaceAll('https://in1.api.clevertap.com/', 'https://{region}.api.clevertap.com/'),
  ],
  [
    'a link to the neighbour',
    html.replace('</article>', '<p>GET https://in1.api.clevertap.com/v2/catalogs/signedurl</p></article>'),
  ],
  ['another host name as the example', html.replaceAll('https://in1.', 'https://sg1.')],
  [
    'numbers that are no statuses',
    html.replace(
      '<td>No token, or',
      '<td>A token has 400 characters at most, 500 calls a minute. No token, or',
    ),
  ],
  [
    'a region table',
    html.replace(
      '<p>An example',
      '<table><tr><th>Region</th><th>Host</th></tr><tr><td>India</td><td>in1.api.clevertap.com</td></tr></table><p>An example',
    ),
  ],
  [
    'a definition list of fields',
    tableUnder(
      'Request Parameters',
      `<dl>${fields.map(([name, type]) => `<dt><code>${name}</code> <em>${type}</em> <span>required</span></dt><dd>Something about a date.</dd>`).join('')}</dl>`,
    ),
  ],
  [
    'rows of a platform without a table',
    tableUnder(
      'Request Parameters',
      fields
        .map(
          ([name, type]) =>
            `<div class="Param1"><div class="Param-header1"><label class="Param-name1">${name}</label><div class="Param-type1">${type}</div><div class="Param-required1">required</div></div><div class="Param-description"><p>Text.</p></div></div>`,
        )
        .join(''),
    ),
  ],
  [
    'a star at what is required',
    tableUnder(
      'Request Parameters',
      `<table><tr><th>Name</th><th>Description</th></tr>${fields.map(([name, type]) => `<tr><td>${name}<span>*</span></td><td>${type}. Text.</td></tr>`).join('')}</table>`,
    ),
  ],
  [
    'a sentence in place of a column',
    tableUnder(
      'Request Parameters',
      `<p>All of these are required.</p><table><tr><th>Name</th><th>Type</th></tr>${fields.map(([name, type]) => `<tr><td>${name}</td><td>${type}</td></tr>`).join('')}</table>`,
    ),
  ],
  [
    'a list of error codes',
    tableUnder(
      'Error Codes',
      `<ul>${codes.enum.map((code) => `<li><p><code>${code}</code> – when it happens.</p></li>`).join('')}</ul>`,
    ),
  ],
];

for (const [what, text] of formatting) {
  test(`no drift: ${what}`, () => {
    expect(judgePage(readHtml(text), contract)).toEqual({ differences: [], notCompared: [], named: whole });
  });
}

test('no drift: the page in Markdown, with lists, blocks of ReadMe and HTML in it', () => {
  expect(judgePage(readMarkdown(savedText('page.md')), contract)).toEqual({
    differences: [],
    notCompared: [],
    named: whole,
  });
});

test('what the page names and says nothing of is not compared, and said', () => {
  const text = tableUnder(
    'Headers',
    '<ul><li>Content-Type: application/json</li><li>X-Account-Id: …</li><li>X-CleverTap-Token: …</li></ul>',
  );
  expect(judgePage(readHtml(text), contract)).toMatchObject({
    differences: [],
    notCompared: ['required of Content-Type', 'required of X-Account-Id', 'required of X-CleverTap-Token'],
  });
});

for (const [what, text] of [
  ['its neighbour', savedText('neighbour.html')],
  ['an empty page', ''],
  [
    'a page without its content',
    '<html><head><title>Mark a Signed URL API</title></head><body><div id="root"></div></body></html>',
  ],
  ['braces alone', `<pre>${'{'.repeat(100_000)}</pre>`],
  ['deep markup', '<div>'.repeat(50_000)],
] as const) {
  test(`not the page: ${what}`, () => {
    expect(judgePage(readHtml(text), contract)).toBeUndefined();
  });
}
