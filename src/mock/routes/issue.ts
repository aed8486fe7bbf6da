import type { Call } from '../call.ts';
import { firstRefusal } from '../guards.ts';
import type { Problem, Refusal } from '../refusal.ts';
import { newUpload } from '../state/new-state.ts';
import { signedUrl } from '../state/signed-url.ts';
import type { Act } from './acts.ts';

const contentTypes = ['text/csv', 'text/xml', 'application/xml'];
const catalogIdForm = /^[1-9]\d{0,15}$/;

type Rule = readonly [field: string, holds: (value: string) => boolean, message: string];

const rules: readonly Rule[] = [
  ['catalogId', (value) => catalogIdForm.test(value), 'must be a positive integer'],
  ['fileName', (value) => value.trim() !== '' && value.length <= 500, 'must have 1 to 500 characters'],
  ['contentType', (value) => contentTypes.includes(value), `must be one of ${contentTypes.join(', ')}`],
  ['multiPart', (value) => value === 'false', 'must be false: this server takes single uploads'],
];

function badQuery({ query }: Call): Refusal | undefined {
  const details: Problem[] = rules
    .filter(([field, holds]) => !holds(query.get(field) ?? ''))
    .map(([field, , message]) => ({ field, message }));
  if (details.length === 0) return undefined;
  return { code: 'CATALOG_INVALID_REQUEST', message: 'The query is not valid.', details };
}

/** `GET`, the companion operation: opens an upload session and hands out its signed URL. */
export const issue: Act = (call, behaviour) => {
  const catalogId = Number(call.query.get('catalogId'));
  // The guards look for the catalog in a body; this operation has it in the query.
  const asked: Call = { ...call, body: { value: { catalogId } } };
  const refusal =
    firstRefusal(call, behaviour, ['token', 'account']) ??
    badQuery(call) ??
    firstRefusal(asked, behaviour, ['catalog', 'permission']);
  if (refusal) return { kind: 'refused', refusal };
  const [fileName, contentType] = [call.query.get('fileName') ?? '', call.query.get('contentType') ?? ''];
  const upload = newUpload(call.state, { id: behaviour.newId.upload(), catalogId, fileName, contentType });
  return { kind: 'given', value: { uploadId: upload.id, signedUrl: signedUrl(call, upload) } };
};
