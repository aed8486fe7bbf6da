import { expect, test } from '@playwright/test';
import { messageHygiene } from '../../../src/checks/disclosure.ts';
import { completed, outcomeOf, refusal, subjectOf, type Told } from './subject.ts';

const outcome = (told: Told) => outcomeOf(messageHygiene.judge(subjectOf({ status: 400, ...told })));
const saying = (message: string) => ({ body: refusal('CATALOG_INVALID_REQUEST', message) });

const clean: readonly string[] = [
  'The request is not valid.',
  '/data/uploadId is missing',
  '/fileSize must be number',
  'body/fileName must be string',
  'instancePath: /fileSize, schemaPath: #/properties/fileSize/type',
  'POST /v2/catalogs/signedurl/complete is the only operation here',
  'See https://developer.clevertap.com/docs/home/var/index.html',
  'See https://example.com/docs/errors.php#upload',
  'please select a catalog from the list',
  'Please select a catalog from the list where uploads are enabled.',
  'Update the token and set it again',
  'Delete the upload from the catalog first',
  'insert into the header your token',
  'where is the file?',
  'The file products.csv is not at hand',
  'The file products.csv:12 has an error',
  'fileName has to end in .csv or .xml',
  'Uploaded at 10:45:00',
  'at least one field is missing (fileName)',
  'The upload expired at 2025-11-06T10:45:00Z (UTC)',
  'Try again at 10:45:12',
  'catalog.admin@example.com may not complete uploads',
  'upload_abc123@catalog is not known',
  'ValidationError',
  'Invalid value for fileSize: NaN',
  'Error: fileName is missing',
  'completedBy: expected a string, got a number',
  'A or B / C or D',
  '24/7 support: call us',
  'application/json is the only media type',
  'com.clevertap.catalog is your package name',
  'See https://docs.example.com.au/Errors for more',
  'relation of fileName to uploadId is not right',
  'The value does not exist',
  'Unexpected token at $.fileName:1:20',
  'please look at catalog.example.com (support)',
  'insert into (or update) the catalog',
  'Your address 2001:DB8::A1B2 is not on the allow list',
  'No resource of type AWS::S3::Object has this key',
  'Status::Pending is no state from which an upload can be completed',
  "Incorrect value for column 'price' at row 3",
  'Upstream api.prodavnica.rs:443 refused the upload',
  'See https://tienda.com.py:8443/ayuda and tienda.com.py:8443',
  'See /Users/2819c223/uploads for your uploads',
  'Go to /home/catalogs in the dashboard',
  'Insert into catalog (optional) is not possible',
  'Ask Support@facade.com or Admin@decade.io',
  'Only https:// addresses are allowed, file://x and ftp://x are not',
  'Select a catalog from the list where status = ready',
  'at /fileName:1:20 expected string',
  "undefined method 'POST' for this resource",
  'See /docs/errors.js',
  'the time is 10:45::00',
  'see \\ and / in names',
  'profile:///names are not allowed',
];

for (const message of clean) {
  test(`clean: ${message}`, () => {
    expect(outcome(saying(message))).toEqual({ 'error.message': 'held' });
  });
}

const dirty: readonly string[] = [
  'select id, name from uploads where id = 1',
  'select * from `uploads` limit 1',
  "undefined method 'name' for nil (NoMethodError)",
  'Warning in /home/u1234/public_html/api/complete.conf',
  "ActiveRecord::RecordNotFound: Couldn't find Upload with 'id'=1",
  '** (FunctionClauseError) no function clause matching in Upload.complete/2',
  '(app 0.1.0) lib/upload.ex:12: Upload.complete/2',
  'clojure.lang.ExceptionInfo: bad upload {:id 1}',
  "complete.lua:12: attempt to index local 'body' (a nil value)",
  'cannot open \\\\fileserver01\\share\\uploads\\x.csv',
  'open /Users/dev/app/uploads/x.csv: no such file or directory',
  'cannot read file:///srv/uploads/x.csv',
  'Bad value [Lcom.clevertap.Upload;@1f2a3b',
  'value [B@6d06d69c rejected',
  'invalid memory address or nil pointer dereference [signal SIGSEGV: segmentation violation]',
  'runtime error: index out of range [3] with length 2',
  "terminate called after throwing an instance of 'std::bad_alloc'",
  '#0      complete (package:app/main.dart:12:5)',
  'Fatal error: Unexpectedly found nil while unwrapping an Optional value',
  "Incorrect string value: 'x' for column 'file_name' at row 1",
  'could not execute: insert into jobs (file_name) values (?)',
  'TypeError: x is not a function\n    at complete (/app/src/complete.js:12:5)',
  'Error\n    at Object.<anonymous> (/srv/api/index.ts:3:1)',
  'at async Server.handle (file:///app/server.mjs:88:13)',
  'at node:internal/process/task_queues:95:5',
  'java.lang.NullPointerException\n\tat com.example.Api.complete(Api.java:42)',
  'at com.example.Api.complete(Native Method)',
  'at com.example.Api.complete(Unknown Source)',
  'Caused by: com.clevertap.catalog.UploadException: gone',
  'Traceback (most recent call last):\n  File "/app/main.py", line 7, in complete',
  'File "main.py", line 7',
  "KeyError: 'fileName'",
  'pq: relation "uploads" does not exist',
  'SQLITE_CONSTRAINT: UNIQUE constraint failed: uploads.id',
  "ENOENT: no such file or directory, open '/app/data/x.json'",
  '   at CleverTap.Api.Complete(HttpRequest request)',
  'MongoServerError: E11000 duplicate key error collection: c.uploads',
  'kotlin.KotlinNullPointerException',
  'at [Source: (org.springframework.util.StreamUtils$NonClosingInputStream); line: 1]',
  "AttributeError: 'NoneType' object has no attribute 'get'",
  'goroutine 12 [running]:\nmain.main()',
  'panic in main.go:12',
  'in Complete.cs:line 42',
  "undefined method `name' for nil:NilClass",
  'app/models/upload.rb:12',
  'IllegalArgumentException: fileSize',
  "Cannot read properties of undefined (reading 'fileName')",
  "Cannot read property 'fileName' of undefined",
  'open /var/lib/uploads/abc: no such file or directory',
  'cannot write to /tmp/upload.part',
  'reading "/etc/catalog.conf" failed',
  'failed in /app/src/handlers/complete.ts',
  'C:\\inetpub\\wwwroot\\api\\complete.aspx not found',
  'SELECT * FROM uploads WHERE id = 1',
  'select id from uploads where id = ?',
  "INSERT INTO jobs VALUES ('x')",
  "UPDATE uploads SET state = 'done'",
  'DELETE FROM uploads',
  'ERROR: syntax error at or near "upload"',
  'You have an error in your SQL syntax',
  'SQLSTATE[23000]: Integrity constraint violation',
  'ORA-00942: table or view does not exist',
  'duplicate key value violates unique constraint "uploads_pkey"',
  'com.example.Upload@1b6d3586',
  'Upload@1b6d3586',
  '<Upload object at 0x7f3c2a1b>',
];

for (const message of dirty) {
  test(`tells about the inside: ${JSON.stringify(message)}`, () => {
    expect(outcome(saying(message))).toEqual({ 'error.message': 'failed' });
  });
}

const leak = 'java.lang.NullPointerException';

test('a leak is found wherever it stands in the body', () => {
  expect(outcome({ body: { code: 'INTERNAL_ERROR', debug: [{ deep: leak }] } })['error.message']).toBe(
    'failed',
  );
  expect(outcome({ body: `<html><pre>${leak}</pre></html>` })['error.message']).toBe('failed');
  expect(outcome({ body: JSON.stringify(leak) })['error.message']).toBe('failed');
});

test('a leak is found with any status and code', () => {
  const told = { status: 200, body: refusal('INTERNAL_ERROR', leak) };
  expect(outcome(told)).toEqual({ 'error.message': 'failed' });
});

const fileName = '../../etc/passwd';
const sent = JSON.stringify({ uploadId: 'u', fileName, completedBy: 'select a from b where c = 1' });

test('our own values may come back', () => {
  // The last one is normalised and percent-encoded by the server.
  const messages = [
    `fileName ${fileName} is not allowed`,
    `no user "select a from b where c = 1"`,
    "no file is called /etc/passwd%20'x'",
  ];
  for (const message of messages) {
    expect.soft(outcome({ ...saying(message), sent }), message).toEqual({ 'error.message': 'held' });
  }
});

test('our own value does not cover what stands beside it', () => {
  const message = `${fileName} is not in /var/lib/uploads`;
  expect(outcome({ ...saying(message), sent })).toEqual({ 'error.message': 'failed' });
});

test('what only another request sent is a leak', () => {
  expect(outcome(saying('cannot read ../../etc/passwd'))).toEqual({ 'error.message': 'held' });
  expect(outcome(saying('cannot read /etc/passwd'))).toEqual({ 'error.message': 'failed' });
});

test('an empty body tells nothing', () => {
  expect(outcome({ body: '' })).toEqual({ 'error.message': 'held' });
});

test('only rejections are looked at', () => {
  expect(outcome({ status: 200, body: { ...completed, note: leak } })).toEqual({});
  expect(outcome({ status: 302, body: leak })).toEqual({});
  expect(outcome({ transportError: { kind: 'reset', message: leak } })).toEqual({});
});

test('a failure says what kind of thing was told', () => {
  const [judgement] = messageHygiene.judge(subjectOf({ status: 400, ...saying('DELETE FROM uploads') }));
  expect(judgement?.failure?.actual).toEqual({
    kind: 'leak',
    what: 'SQL',
    text: 'DELETE FROM uploads',
  });
});

test('a long text without a leak is clean', () => {
  const texts = [
    'a.'.repeat(2000),
    `/${'a/'.repeat(2000)}`,
    `at ${'a'.repeat(4000)}`,
    ' select '.repeat(500),
  ];
  for (const text of texts) expect.soft(outcome(saying(text))).toEqual({ 'error.message': 'held' });
});
