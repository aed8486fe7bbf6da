import type { Behaviour, Guard, GuardName } from './behaviour.ts';
import { type Call, memberOf, uploadOf } from './call.ts';
import { callerOf, ownerOfToken } from './caller.ts';
import { faultHeader } from './environment.ts';
import type { Problem, Refusal } from './refusal.ts';

/** Requirements headers.token.missing, headers.token.invalid, headers.token.case. */
const token: Guard = (call, behaviour) => {
  if (!behaviour.credentials(call).token) {
    return { code: 'AUTHENTICATION_FAILED', message: 'The header X-CleverTap-Token is missing.' };
  }
  if (ownerOfToken(call, behaviour)) return undefined;
  return { code: 'AUTHENTICATION_FAILED', message: 'The token is not valid.' };
};

/** Requirements headers.account-id, headers.account-id.match. */
const account: Guard = (call, behaviour) => {
  const { accountId } = behaviour.credentials(call);
  if (!accountId) return { code: 'AUTHENTICATION_FAILED', message: 'The header X-Account-Id is missing.' };
  const owner = ownerOfToken(call, behaviour);
  if (!owner || owner.id === accountId) return undefined;
  return { code: 'AUTHENTICATION_FAILED', message: 'The token does not belong to this account.' };
};

/** Requirement error.internal. */
const fault: Guard = ({ headers }) =>
  headers[faultHeader.name.toLowerCase()] === faultHeader.value
    ? { code: 'INTERNAL_ERROR', message: 'Something went wrong.' }
    : undefined;

const jsonMediaType = /^application\/json\s*(;.*)?$/i;

/** Requirement headers.content-type. Parameters such as a charset are let through. */
const contentType: Guard = ({ headers }) =>
  jsonMediaType.test(headers['content-type'] ?? '')
    ? undefined
    : { code: 'CATALOG_INVALID_REQUEST', message: 'Content-Type must be application/json.', status: 415 };

/** Requirement body.json, as far as the text is no JSON at all. */
const json: Guard = (call) =>
  'problem' in call.body ? { code: 'CATALOG_INVALID_REQUEST', message: call.body.problem } : undefined;

/** Requirements body.json (other JSON than an object) and body.<field>.*. */
const body: Guard = (call, behaviour) => {
  if (!('value' in call.body)) return undefined;
  const details = behaviour.problems(call.body.value);
  if (details.length === 0) return undefined;
  return { code: 'CATALOG_INVALID_REQUEST', message: 'The request body is not valid.', details };
};

/** Requirement catalog.exists. */
const catalog: Guard = (call) => {
  const id = memberOf(call, 'catalogId');
  if (typeof id !== 'number' || call.state.catalogs.has(id)) return undefined;
  return { code: 'CATALOG_NOT_FOUND', message: 'The catalog does not exist.' };
};

/** Requirement authorization.catalog. */
const permission: Guard = (call, behaviour) => {
  const id = memberOf(call, 'catalogId');
  const asked = typeof id === 'number' ? call.state.catalogs.get(id) : undefined;
  const caller = callerOf(call, behaviour);
  if (!asked || !caller || asked.accountId === caller.id) return undefined;
  return { code: 'AUTHORIZATION_FAILED', message: 'This account has no permission on the catalog.' };
};

/** Requirement upload.exists. An upload without bytes is not there yet. */
const upload: Guard = (call) => {
  if (typeof memberOf(call, 'uploadId') !== 'string') return undefined;
  const found = uploadOf(call);
  if (found && found.state !== 'issued') return undefined;
  return { code: 'UPLOAD_NOT_FOUND', message: 'The upload does not exist.' };
};

/** What a second completion does is open on the page; by default the upload is used up. */
const unused: Guard = (call, behaviour) =>
  behaviour.repeat === 'refuse' && uploadOf(call)?.state === 'completed'
    ? { code: 'UPLOAD_NOT_FOUND', message: 'The upload is completed already.' }
    : undefined;

/** An upload of another catalog is open on the page; here it does not exist for this one. */
const pairing: Guard = (call) => {
  const id = memberOf(call, 'catalogId');
  const named = uploadOf(call);
  if (!named || typeof id !== 'number' || named.catalogId === id) return undefined;
  return { code: 'UPLOAD_NOT_FOUND', message: 'The upload does not exist in this catalog.' };
};

/** A fileName or fileSize other than what was uploaded is open on the page; here the request is not valid. */
const match: Guard = (call) => {
  const named = uploadOf(call);
  if (!named) return undefined;
  const [fileName, fileSize] = [memberOf(call, 'fileName'), memberOf(call, 'fileSize')];
  const details: Problem[] = [];
  const differs = (field: string) => details.push({ field, message: 'differs from the uploaded file' });
  if (typeof fileName === 'string' && fileName !== named.fileName) differs('fileName');
  if (typeof fileSize === 'number' && fileSize !== named.bytes.length) differs('fileSize');
  if (details.length === 0) return undefined;
  return { code: 'CATALOG_INVALID_REQUEST', message: 'The request does not describe the upload.', details };
};

/** The guards as the page, its neighbours and common sense want them. */
export const guards: Readonly<Record<GuardName, Guard>> = {
  token,
  account,
  fault,
  contentType,
  json,
  body,
  catalog,
  permission,
  upload,
  unused,
  pairing,
  match,
};

/** The refusal of the first guard that has one; undefined when all let the call pass. */
export function firstRefusal(
  call: Call,
  behaviour: Behaviour,
  order: readonly GuardName[] = behaviour.order,
): Refusal | undefined {
  for (const name of order) {
    const refusal = behaviour.guards[name](call, behaviour);
    if (refusal) return refusal;
  }
  return undefined;
}
