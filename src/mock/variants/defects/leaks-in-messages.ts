import { alterRejection } from '../../alterations/answers.ts';
import { refusesAs } from '../../alterations/decisions.ts';
import type { GuardName } from '../../behaviour.ts';
import type { Defect } from '../../variant.ts';

type Row = readonly [which: string, guard: GuardName, says: string, message: string];

/** Inner workings of the server in the message of one refusal (requirement error.message). */
const rows: readonly Row[] = [
  [
    'class-name',
    'token',
    'a wrong token shows the name of a class',
    'io.clevertap.auth.InvalidTokenException',
  ],
  [
    'dot-net-trace',
    'permission',
    'a missing permission shows a .NET stack trace',
    '   at Catalogs.Permission.Check(Caller caller) in C:\\src\\Catalogs\\Permission.cs:line 42',
  ],
  [
    'go-panic',
    'fault',
    'a failure inside shows a panic of Go',
    'panic: runtime error: invalid memory address\n\ngoroutine 19 [running]:\nmain.complete()\n\t/go/src/catalogs/complete.go:51',
  ],
  [
    'java-trace',
    'json',
    'malformed JSON shows a Java stack trace',
    'com.fasterxml.jackson.core.JsonParseException: Unexpected character\n\tat com.clevertap.catalog.UploadController.complete(UploadController.java:87)',
  ],
  [
    'python-traceback',
    'body',
    'an invalid member shows a Python traceback',
    'Traceback (most recent call last):\n  File "/app/catalogs/views.py", line 112, in complete\nKeyError: 0',
  ],
  [
    'server-path',
    'catalog',
    'an unknown catalog shows a file path of the server',
    'cannot open /var/lib/catalogs/index.db',
  ],
  [
    'sql',
    'upload',
    'an unknown upload shows the SQL that looked for it',
    'SELECT * FROM uploads WHERE id = $1 returned 0 rows',
  ],
];

const nodeTrace = [
  ' TypeError: Cannot read properties of undefined',
  '    at completeUpload (/srv/catalogs/uploads/complete.js:42:17)',
  '    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)',
].join('\n');

const traceMember = ['Error: refused', '    at complete (/srv/app/dist/complete.js:10:15)'];

export const leaksInMessages: readonly Defect[] = [
  ...rows.map(
    ([which, guard, says, message]): Defect => ({
      id: `message-${which}`,
      says,
      family: 'leak',
      violates: ['error.message'],
      alter: (mock) => refusesAs(mock, guard, { message }),
    }),
  ),
  {
    id: 'message-node-trace',
    says: 'rejections show a stack trace',
    family: 'leak',
    violates: ['error.message'],
    alter: (mock) =>
      alterRejection(mock, (rejection) => ({ ...rejection, message: rejection.message + nodeTrace })),
  },
  {
    id: 'message-beside-trace',
    says: 'rejections carry a stack trace in a member of their own',
    family: 'leak',
    violates: ['error.message'],
    alter: (mock) => ({
      ...mock,
      envelope: (rejection, call) => ({ trace: traceMember, answer: mock.envelope(rejection, call) }),
    }),
  },
];
