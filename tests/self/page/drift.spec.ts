import { expect, test } from '@playwright/test';
import { loadContract } from '../../../src/contract/contract.ts';
import type { Difference } from '../../../src/page/difference.ts';
import { judgePage } from '../../../src/page/judge-page.ts';
import { readHtml } from '../../../src/page/read-html.ts';
import { readMarkdown } from '../../../src/page/read-markdown.ts';
import { changed, savedText } from './saved-page.ts';

const html = savedText('page.html');

/** In what a page differs, without what hangs on it. */
function differencesOf(text: string, read = readHtml): Difference[] | undefined {
  const comparison = judgePage(read(text), loadContract());
  return comparison?.differences.map(({ requirements: _, change: __, ...difference }) => difference);
}

const rowAfter = (name: string, row: string) => ({
  from: new RegExp(`(<tr><td><code>${name}</code>.*</tr>)`),
  to: `$1\n<tr>${row}</tr>`,
});

const drifts: readonly (readonly [
  what: string,
  change: readonly { readonly from: string | RegExp; readonly to: string }[],
  expected: readonly Difference[],
])[] = [
  [
    'a new header',
    [rowAfter('X-CleverTap-Token', '<td>X-Request-Id</td><td>Yes</td><td>One for each call.</td>')],
    [{ aspect: 'name', part: 'headers', name: 'X-Request-Id', page: 'X-Request-Id' }],
  ],
  [
    'a header that only the example shows',
    [{ from: "--data-raw '", to: "--header 'X-Signature: abc' \\\n--data-raw '" }],
    [{ aspect: 'name', part: 'headers', name: 'X-Signature', page: 'X-Signature' }],
  ],
  [
    'a renamed header',
    [{ from: 'X-CleverTap-Token', to: 'X-CleverTap-Passcode' }],
    [
      {
        aspect: 'name',
        part: 'headers',
        name: 'X-CleverTap-Token',
        contract: 'X-CleverTap-Token',
        page: 'X-CleverTap-Passcode',
      },
    ],
  ],
  [
    'a lost header',
    [
      { from: /<tr><td><code>X-Account-Id.*\n/, to: '' },
      { from: /<span class="cm-line">--header 'X-Account-Id.*\n/, to: '' },
    ],
    [{ aspect: 'name', part: 'headers', name: 'X-Account-Id', contract: 'X-Account-Id' }],
  ],
  [
    'a header that is optional now',
    [{ from: '<code>X-Account-Id</code></td><td>Yes', to: '<code>X-Account-Id</code></td><td>No' }],
    [{ aspect: 'required', part: 'headers', name: 'X-Account-Id', page: 'optional', contract: 'required' }],
  ],
  [
    'another media type',
    [{ from: 'application/json', to: 'application/vnd.api+json' }],
    [
      {
        aspect: 'media type',
        part: 'headers',
        name: 'Content-Type',
        page: 'application/vnd.api+json',
        contract: 'application/json',
      },
    ],
  ],
  [
    'a new field',
    [rowAfter('completedBy', '<td>checksum</td><td>String</td><td>Optional</td><td>Of the file.</td>')],
    [{ aspect: 'name', part: 'fields', name: 'checksum', page: 'checksum' }],
  ],
  [
    'a field that only the example shows',
    [{ from: '"completedBy": "', to: '"partCount": 3,\n  "completedBy": "' }],
    [{ aspect: 'name', part: 'fields', name: 'partCount', page: 'partCount' }],
  ],
  [
    'a lost field',
    [
      { from: /<tr><td><code>fileSize.*\n/, to: '' },
      { from: /\s*"fileSize": 12345,/, to: '' },
    ],
    [{ aspect: 'name', part: 'fields', name: 'fileSize', contract: 'fileSize' }],
  ],
  [
    'a field in another letter case',
    [
      { from: '<code>uploadId</code></td><td>', to: '<code>uploadID</code></td><td>' },
      { from: '"uploadId"', to: '"uploadID"' },
    ],
    [{ aspect: 'name', part: 'fields', name: 'uploadId', contract: 'uploadId', page: 'uploadID' }],
  ],
  [
    'another type',
    [{ from: '<code>catalogId</code></td><td>Number', to: '<code>catalogId</code></td><td>Long' }],
    [{ aspect: 'type', part: 'fields', name: 'catalogId', page: 'integer', contract: 'number' }],
  ],
  [
    'a field that is optional now',
    [
      {
        from: '<code>completedBy</code></td><td>String</td><td>Required',
        to: '<code>completedBy</code></td><td>String</td><td>Optional',
      },
    ],
    [{ aspect: 'required', part: 'fields', name: 'completedBy', page: 'optional', contract: 'required' }],
  ],
  [
    'a new error code',
    [rowAfter('INTERNAL_ERROR', '<td><code>RATE_LIMITED</code></td><td>Too many calls.</td>')],
    [{ aspect: 'name', part: 'codes', name: 'RATE_LIMITED', page: 'RATE_LIMITED' }],
  ],
  [
    'a lost error code',
    [{ from: /<tr><td><code>AUTHORIZATION_FAILED.*\n/, to: '' }],
    [{ aspect: 'name', part: 'codes', name: 'AUTHORIZATION_FAILED', contract: 'AUTHORIZATION_FAILED' }],
  ],
  [
    'a status beside an error code',
    [{ from: '<td>No token, or', to: '<td>HTTP 401. No token, or' }],
    [{ aspect: 'status', part: 'codes', name: 'AUTHENTICATION_FAILED', page: '401' }],
  ],
  [
    'a status in brackets',
    [
      {
        from: '<code>AUTHENTICATION_FAILED</code></td>',
        to: '<code>AUTHENTICATION_FAILED</code> (401)</td>',
      },
    ],
    [{ aspect: 'status', part: 'codes', name: 'AUTHENTICATION_FAILED', page: '401' }],
  ],
  [
    'a column of statuses',
    [{ from: '<td>No token, or', to: '<td>403 Forbidden</td><td>No token, or' }],
    [{ aspect: 'status', part: 'codes', name: 'AUTHENTICATION_FAILED', page: '403' }],
  ],
  [
    'an error body',
    [
      {
        from: '<h2 class="heading heading-2"><div class="heading-text">Error Codes',
        to: '<pre>{"error": {"code": "UPLOAD_NOT_FOUND"}}</pre><h2><div>Error Codes',
      },
    ],
    [{ aspect: 'error body', page: 'error' }],
  ],
  [
    'another path',
    [{ from: '/v2/catalogs/signedurl/complete', to: '/v3/catalogs/signedurl/complete' }],
    [
      {
        aspect: 'path',
        page: '/v3/catalogs/signedurl/complete',
        contract: '/v2/catalogs/signedurl/complete',
      },
    ],
  ],
  [
    'a path with another end',
    [{ from: '/v2/catalogs/signedurl/complete', to: '/v2/catalogs/uploads/finish' }],
    [{ aspect: 'path', page: '/v2/catalogs/uploads/finish', contract: '/v2/catalogs/signedurl/complete' }],
  ],
  [
    'another path in one of two places',
    [{ from: '<code>/v2/catalogs/signedurl/complete', to: '<code>/v3/catalogs/signedurl/complete' }],
    [{ aspect: 'path', page: '/v3/catalogs/signedurl/complete' }],
  ],
  [
    'another method',
    [
      { from: '<code>POST</code>', to: '<code>PUT</code>' },
      { from: 'curl --location', to: 'curl --request PUT' },
    ],
    [{ aspect: 'method', page: 'PUT', contract: 'POST' }],
  ],
  [
    'a new region',
    [{ from: '<p>An example', to: '<p>Brazil: <code>https://sa1.api.clevertap.com</code>. An example' }],
    [{ aspect: 'region', page: 'sa1' }],
  ],
  [
    'a list of regions without one of them',
    [
      {
        from: '<p>An example',
        to: '<table><tr><th>Region</th><th>Code</th></tr><tr><td>India</td><td>in1</td></tr><tr><td>Singapore</td><td>sg1</td></tr><tr><td>US</td><td>us1</td></tr><tr><td>Indonesia</td><td>aps3</td></tr><tr><td>Europe</td><td>eu1</td></tr></table><p>An example',
      },
    ],
    [{ aspect: 'region', contract: 'mec1' }],
  ],
  [
    'another host',
    [{ from: 'in1.api.clevertap.com', to: 'catalogs.clevertap.example' }],
    [{ aspect: 'region', page: 'catalogs.clevertap.example' }],
  ],
  [
    'a parameter in the query',
    [
      {
        from: '<h3 class="heading heading-3">',
        to: '<h3>Query Parameters</h3><table><tr><th>Name</th><th>Type</th></tr><tr><td>dryRun</td><td>Boolean</td></tr></table><h3>',
      },
    ],
    [{ aspect: 'query parameter', page: 'dryRun' }],
  ],
  [
    'a renamed field of the response',
    [{ from: 'jobId', to: 'taskId' }],
    [{ aspect: 'name', part: 'response', name: 'jobId', contract: 'jobId', page: 'taskId' }],
  ],
  [
    'a new field of the response',
    [rowAfter('jobId', '<td>requestId</td><td>String</td><td>For support.</td>')],
    [{ aspect: 'name', part: 'response', name: 'requestId', page: 'requestId' }],
  ],
  [
    'another type in the response',
    [
      {
        from: '<code>estimatedCompletionTime</code></td><td>String',
        to: '<code>estimatedCompletionTime</code></td><td>Number',
      },
    ],
    [
      {
        aspect: 'type',
        part: 'response',
        name: 'estimatedCompletionTime',
        page: 'number',
        contract: 'string',
      },
    ],
  ],
];

for (const [what, changes, expected] of drifts) {
  test(`${what} is drift, and the only one`, () => {
    const text = changes.reduce((page, { from, to }) => changed(page, from, to), html);
    expect(differencesOf(text)).toEqual(expected);
  });
}

test('several changes at once are all told', () => {
  const text = changed(changed(html, 'jobId', 'taskId'), '/v2/', '/v3/');
  expect(differencesOf(text)?.map(({ aspect }) => aspect)).toEqual(['path', 'name']);
});

test('drift of a page in Markdown is told as well', () => {
  const text = changed(savedText('page.md'), '| catalogId | ✓ | `number`', '| catalogId | ✗ | `string`');
  expect(differencesOf(text, readMarkdown)).toEqual([
    { aspect: 'type', part: 'fields', name: 'catalogId', page: 'string', contract: 'number' },
    { aspect: 'required', part: 'fields', name: 'catalogId', page: 'optional', contract: 'required' },
  ]);
});
