import { onRejection } from '../../alterations/answers.ts';
import type { Call } from '../../call.ts';
import type { Refusal } from '../../refusal.ts';
import type { Defect } from '../../variant.ts';
import { asAnswer, type ForeignPage, frameworkPages, goForbidden } from '../pages.ts';
import { uploadRefusals } from '../requirement-groups.ts';
import { hasFileSizeOfOtherType, lacksMember, memberNames, membersOf } from '../wrong-members.ts';

type Row = readonly [
  which: string,
  answers: string,
  says: string,
  page: ForeignPage,
  when: (refusal: Refusal, call: Call) => boolean,
  ...violates: string[],
];

const codeIs = (code: string) => (refusal: Refusal) => refusal.code === code;
const isMedia = 'error.content-type';

/** Rejections that the application leaves to its framework, on one path each: there is no code in them. */
const rows: readonly Row[] = [
  [
    'body-malformed',
    'express-page',
    'malformed JSON gets the page of Express',
    frameworkPages.express,
    (_refusal, { body }) => 'problem' in body,
    ...['body.json', 'robust.body', isMedia],
  ],
  [
    'upload-unknown',
    'tomcat-page',
    'an unknown upload gets the page of Tomcat',
    frameworkPages.tomcat,
    codeIs('UPLOAD_NOT_FOUND'),
    // An empty id may be one that is not found.
    ...[...uploadRefusals, 'body.uploadId.nonempty', 'robust.values', 'robust.body', isMedia],
  ],
  [
    'internal-fault',
    'spring-page',
    'a failure inside gets the whitelabel page of Spring',
    frameworkPages.spring,
    codeIs('INTERNAL_ERROR'),
    ...['error.internal', isMedia],
  ],
  [
    'member-missing',
    'spring-json',
    'a missing member gets the error attributes of Spring',
    frameworkPages.springJson,
    ({ code }, call) => code === 'CATALOG_INVALID_REQUEST' && lacksMember(call),
    ...[...memberNames.map((name) => `body.${name}.required`), 'body.required.all'],
  ],
  [
    'token-missing',
    'django-page',
    'a missing token gets the page of Django about forged requests',
    frameworkPages.django,
    ({ code }, { headers }) => code === 'AUTHENTICATION_FAILED' && !headers['x-clevertap-token'],
    ...['headers.token.missing', 'auth.token.query', 'auth.every-request', isMedia],
  ],
  [
    'member-null',
    'flask-page',
    'a member that is null gets the page of Flask about a failure inside',
    frameworkPages.flask,
    ({ code }, call) => code === 'CATALOG_INVALID_REQUEST' && membersOf(call).includes(null),
    ...[...memberNames.map((name) => `body.${name}.null`), 'error.client-not-internal', 'error.internal'],
    isMedia,
  ],
  [
    'catalog-unknown',
    'rails-page',
    'an unknown catalog gets the page of Rails',
    frameworkPages.rails,
    codeIs('CATALOG_NOT_FOUND'),
    ...['catalog.exists', 'body.catalogId.integer', 'body.catalogId.positive', 'robust.values', isMedia],
  ],
  [
    'file-size-of-other-type',
    'asp-net-json',
    'a fileSize of another type gets the problem details of ASP.NET',
    frameworkPages.aspNet,
    ({ code }, call) => code === 'CATALOG_INVALID_REQUEST' && hasFileSizeOfOtherType(call),
    'body.fileSize.type',
  ],
  [
    'account-missing',
    'fastapi-json',
    'a missing account gets the validation errors of FastAPI',
    frameworkPages.fastApi,
    (_refusal, { headers }) => !headers['x-account-id'],
    ...['headers.account-id', 'auth.token.query'],
  ],
  [
    'permission-missing',
    'go-text',
    'a missing permission gets the bare phrase of Go',
    goForbidden,
    codeIs('AUTHORIZATION_FAILED'),
    ...['authorization.catalog', 'auth.every-request', isMedia],
  ],
];

export const answeredByFrameworks: readonly Defect[] = rows.map(
  ([which, answers, says, page, when, ...violates]) => ({
    id: `${which}-gets-${answers}`,
    says,
    family: 'error',
    violates: [...violates, 'error.code'],
    alter: (mock) =>
      onRejection(mock, (answer, refusal, call) => (when(refusal, call) ? asAnswer(page) : answer)),
  }),
);
