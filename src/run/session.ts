import { seedOf } from '../cases/seed.ts';
import type { Variables } from '../cases/template.ts';
import { type Contract, loadContract } from '../contract/contract.ts';
import type { RunOptions, Target, Upload } from '../target/configuration.ts';
import { paced } from '../target/pace.ts';
import { takeProvisioned } from '../target/provision.ts';
import { createRedaction, type Redact, type Secret } from '../target/redaction.ts';
import { shortened } from '../target/shortened.ts';
import { createTransport, type Transport } from '../target/transport.ts';
import { type TakeUpload, takeGiven } from '../target/uploads.ts';
import { type Journal, redactedJournal } from './journal.ts';

/** Everything that playing cases against one target needs. */
export interface Session {
  readonly contract: Contract;
  readonly target: Target;
  readonly options: RunOptions;
  readonly transport: Transport;
  readonly journal: Journal;
  readonly takeUpload: TakeUpload;
  readonly variables: (upload: Upload | undefined) => Variables;
  readonly redact: Redact;
  /** Token values that no answer may hold. */
  readonly tokens: readonly string[];
}

/** The tokens of a target, each with the shell variable that stands in its place. */
const tokensOf = ({ credentials, restricted }: Target): Secret[] => [
  { name: '$CLEVERTAP_TOKEN', value: credentials.token },
  ...(restricted ? [{ name: '$CLEVERTAP_RESTRICTED_TOKEN', value: restricted.token }] : []),
];

const accountsOf = ({ credentials, restricted }: Target): Secret[] =>
  [credentials, ...(restricted ? [restricted] : [])].map(({ accountId }) => ({
    name: shortened(accountId),
    value: accountId,
  }));

/** What the placeholders of cases stand for. */
export const variablesOf = (
  { credentials, restricted, catalogId, otherCatalogId, faultHeader }: Target,
  upload?: Upload,
): Variables => ({
  accountId: credentials.accountId,
  token: credentials.token,
  catalogId,
  ...(otherCatalogId && { otherCatalogId }),
  ...(restricted && { restrictedAccountId: restricted.accountId, restrictedToken: restricted.token }),
  ...(restricted &&
    restricted.accountId !== credentials.accountId && { otherAccountId: restricted.accountId }),
  ...(faultHeader && { faultHeaderName: faultHeader[0], faultHeaderValue: faultHeader[1] }),
  ...(upload && { uploadId: upload.uploadId, fileName: upload.fileName, fileSize: String(upload.fileSize) }),
});

const counted =
  (transport: Transport, journal: Journal): Transport =>
  (baseUrl, request) => {
    journal.append({ type: 'requests', count: 1 });
    return transport(baseUrl, request);
  };

function uploadsFor(
  target: Target,
  options: RunOptions,
  transport: Transport,
  journal: Journal,
  learn: (secret: Secret) => void,
): TakeUpload {
  const uploads = journal.entries().flatMap((entry) => (entry.type === 'upload' ? [entry.uploadId] : []));
  const contract = loadContract();
  const take = target.uploads
    ? takeGiven(target.uploads, new Set(uploads))
    : takeProvisioned(
        { target, contract, transport, learn },
        seedOf(`${options.seed}/uploads/${uploads.length}`),
      );
  return async () => {
    const upload = await take();
    journal.append({ type: 'upload', uploadId: upload.uploadId });
    return upload;
  };
}

/** Opens a session on a target; what the journal already holds counts as done, its uploads as taken. */
export function openSession(target: Target, options: RunOptions, journal: Journal): Session {
  const tokens = tokensOf(target);
  const secrets = [...tokens, ...(options.showAccount ? [] : accountsOf(target))];
  const redact = createRedaction(secrets);
  const learn = (secret: Secret) => secrets.push(secret);
  const redacted = redactedJournal(journal, redact);
  const transport = counted(paced(createTransport(options.timeoutMs), options.rate), redacted);
  return {
    contract: loadContract(),
    target,
    options,
    transport,
    journal: redacted,
    takeUpload: uploadsFor(target, options, transport, redacted, learn),
    variables: (upload) => variablesOf(target, upload),
    redact,
    tokens: tokens.map(({ value }) => value),
  };
}
