import type { Met } from './put-probe.ts';

const otherTokens = [
  'token unknown',
  'token longer',
  'token last changed',
  'token other case',
  'token bearer',
];
const badTokens = [
  ...otherTokens,
  'bad token, other content type',
  'bad token, missing field',
  'bad token, internal fault',
];
const otherSizes = ['fileSize of another type', 'fileSize of digits', 'fileSize as a word'];
const notJson = ['body truncated', 'body with BOM', 'body not UTF-8'];

const narrow: Readonly<Record<string, readonly string[]>> = {
  'accepts-any-token': badTokens,
  'token-prefix-compare': ['token longer', 'token last changed'],
  'token-case-insensitive': ['token other case'],
  'bearer-token-accepted': ['token bearer'],
  'query-token-accepted': ['token in query'],
  'missing-token-other-code': ['token missing', 'token empty', 'token in query'],
  'account-header-ignored': ['account missing', 'account unknown', 'account of another'],
  'restricted-caller-accepted': [
    'restricted caller',
    'catalog of another account',
    'restricted caller, unknown upload',
  ],
  'ignores-content-type': ['content type other', 'content type missing', 'content type empty'],
  'accepts-missing-upload-id': ['uploadId missing'],
  'accepts-missing-catalog-id': ['catalogId missing'],
  'accepts-missing-file-name': ['fileName missing'],
  'accepts-missing-file-size': ['fileSize missing'],
  'accepts-missing-completed-by': ['completedBy missing', 'unknown catalog, missing field'],
  'null-completed-by-accepted': ['completedBy null'],
  'coerces-numeric-strings': ['fileSize of digits'],
  'malformed-json-is-500': [...notJson, 'body empty'],
  'empty-body-accepted': ['body empty'],
  'unknown-upload-accepted': ['upload unknown', 'upload other case'],
  'unknown-catalog-wrong-code': ['catalog after', 'catalog before', 'unknown upload, unknown catalog'],
  'internal-fault-wrong-code': ['internal fault', 'internal fault, other content type'],
  'hangs-on-wrong-type': otherSizes,
  'resets-on-malformed-json': notJson,
  'redirects-invalid-token': badTokens,
};

type Wide = 'accepted' | 'rejected' | 'rejected with an upload';

const wide: Readonly<Record<string, Wide>> = {
  'status-spelled-processing': 'accepted',
  'job-id-number': 'accepted',
  'job-id-constant': 'accepted',
  'time-impossible-date': 'accepted',
  'time-blank-instead-of-t': 'accepted',
  'code-lower-case': 'rejected',
  'code-missing': 'rejected',
  'code-as-number': 'rejected',
  'error-as-200': 'rejected',
  'html-errors': 'rejected',
  'stack-trace-in-message': 'rejected',
  'token-echoed-in-message': 'rejected',
  'rejection-uses-up-upload': 'rejected with an upload',
};

const namesNoUpload = /^body |^uploadId |upload unknown|upload other case|unknown upload/;

function isMeant(what: Wide, name: string, { verdict }: Met): boolean {
  if (verdict === 'plain' || verdict === 'accepted') return what === verdict;
  return what === 'rejected' || (what === 'rejected with an upload' && !namesNoUpload.test(name));
}

/** Names of the probes that this defect answers differently, sorted; all others it has to answer as documented. */
export function changes(defect: string, documented: ReadonlyMap<string, Met>): string[] {
  const what = wide[defect];
  const names = what
    ? [...documented].filter(([name, met]) => isMeant(what, name, met)).map(([name]) => name)
    : (narrow[defect] ?? []);
  return [...names].sort();
}
