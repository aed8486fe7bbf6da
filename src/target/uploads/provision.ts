import type { Contract } from '../../contract/contract.ts';
import { noAnswer } from '../../reasons/no-answer.ts';
import { noUpload } from '../../reasons/uploads.ts';
import type { Secret } from '../redaction/replacement.ts';
import type { Send } from '../retry/channel.ts';
import type { Target } from '../settings/configuration.ts';
import { type Exchange, statusOrError } from '../transport/exchange.ts';
import { type CatalogFile, catalogFile } from './catalog-file.ts';
import { putFile, storageProblem } from './storage.ts';
import { NoUpload, type TakeUpload } from './uploads.ts';

const contentType = 'text/csv';

// The neighbouring page promises these two names and leaves open where they stand.
function findString(value: unknown, name: string): string | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  const own = (value as Record<string, unknown>)[name];
  if (typeof own === 'string') return own;
  return Object.values(value)
    .map((member) => findString(member, name))
    .find(Boolean);
}

const parsed = ({ response }: Exchange): unknown => {
  const body = response?.body;
  try {
    return body && 'text' in body ? JSON.parse(body.text) : undefined;
  } catch {
    return undefined;
  }
};

const succeeded = ({ response }: Exchange) =>
  response !== undefined && Math.floor(response.status / 100) === 2;

function refused(what: string, exchange: Exchange): NoUpload {
  const { response, transportError: none } = exchange;
  if (none) {
    const { kind, message } = none;
    const { cure } = noAnswer[kind];
    return new NoUpload(noUpload.noAnswer, { what, kind, message: message.slice(0, 160), cure });
  }
  if (succeeded(exchange)) {
    return new NoUpload(noUpload.noUrl, { what });
  }
  const text = response && 'text' in response.body ? response.body.text : '';
  // The query of a signed URL is a permission, wherever it stands.
  const words = text && `: ${text.replace(/\?[^\s"'<>]+/g, '?…').slice(0, 120)}`;
  const trouble = response?.status === 429 || (response?.status ?? 0) >= 500;
  const row = trouble ? noUpload.trouble : noUpload.refused;
  return new NoUpload(row, { what, status: statusOrError(exchange), words }, exchange);
}

/** What provisioning needs. */
export interface Provisioning {
  readonly target: Target;
  readonly contract: Contract;
  readonly send: Send;
  /** Told the permissions in signed URLs, so that they are written nowhere. */
  readonly onSecret?: (secret: Secret) => void;
  /** Told of each upload as soon as it has an id. */
  readonly onUpload?: (uploadId: string) => void;
}

// Short values, an expiry for instance, are no secret.
const leastSecret = 16;

/** Tells the permissions in a signed URL. What it shares with the request, ids, names and sizes, is none. */
function tellSecrets({ searchParams }: URL, shared: readonly string[], { onSecret }: Provisioning): void {
  for (const value of searchParams.values()) {
    const isShared = shared.some((known) => known.includes(value) || value.includes(known));
    if (value.length >= leastSecret && !isShared) onSecret?.({ name: '$SIGNATURE', value });
  }
}

const sending = { kind: 'provisioning', provesAlive: true, mayRepeat: true } as const;

/**
 * Asks the companion operation for a signed URL; for a catalog that may not be there, or for a caller who may be nobody,
 * its answer does not prove the target alive.
 */
export const askForUrl = (
  { target, contract, send }: Provisioning,
  fileName: string,
  provesAlive = true,
): Promise<Exchange> => {
  const { accountId, token } = target.credentials;
  const query = new URLSearchParams({
    catalogId: target.catalogId,
    fileName,
    contentType,
    multiPart: 'false',
  });
  const request = {
    method: 'GET',
    target: `${contract.signedUrlPath}?${query}`,
    headers: [
      ['Content-Type', 'application/json'],
      ['X-Account-Id', accountId],
      ['X-CleverTap-Token', token],
    ],
  } as const;
  return send(target.baseUrl, request, { ...sending, provesAlive, what: 'signed-url' });
};

async function signedUrlFor(provisioning: Provisioning, { fileName }: CatalogFile) {
  const exchange = await askForUrl(provisioning, fileName);
  const issued = parsed(exchange);
  const [uploadId, signedUrl] = ['uploadId', 'signedUrl'].map((name) => findString(issued, name));
  if (!succeeded(exchange) || !uploadId || !signedUrl || !URL.canParse(signedUrl)) {
    throw refused(`GET ${provisioning.contract.signedUrlPath}`, exchange);
  }
  return { uploadId, url: new URL(signedUrl), issued };
}

/**
 * Takes uploads by asking the companion operation for a signed URL and sending it a small CSV file. The PUT carries
 * no credentials: the URL alone is the permission. The seed makes the files; two takers of one run need different ones.
 */
export function takeProvisioned(provisioning: Provisioning, seed: number): TakeUpload {
  let count = 0;
  return async () => {
    const { fileName, bytes } = catalogFile(seed, count++);
    const { uploadId, url, issued } = await signedUrlFor(provisioning, { fileName, bytes });
    provisioning.onUpload?.(uploadId);
    const shared = [uploadId, fileName, provisioning.target.credentials.accountId];
    const onUrl = (asked: URL) => tellSecrets(asked, shared, provisioning);
    const put = await putFile({ url, bytes, contentType, issued }, provisioning.send, onUrl);
    if (!succeeded(put)) throw storageProblem(put, url);
    return { uploadId, fileName, fileSize: bytes.length };
  };
}
