import { seedOf } from '../../cases/seed.ts';
import type { Variables } from '../../cases/template.ts';
import { type Contract, loadContract } from '../../contract/contract.ts';
import { abbreviated, createRedaction, type Redact } from '../../target/redaction/redaction.ts';
import type { Secret } from '../../target/redaction/replacement.ts';
import { newAvailability, TargetGone } from '../../target/retry/availability.ts';
import { type Channel, checkChannel, createSender, type Send } from '../../target/retry/channel.ts';
import { LimitReached } from '../../target/retry/limits.ts';
import type { RunOptions, Target, Upload } from '../../target/settings/configuration.ts';
import { proxyCredentials } from '../../target/transport/proxy.ts';
import { createTransport } from '../../target/transport/transport.ts';
import { takeProvisioned } from '../../target/uploads/provision.ts';
import { type TakeUpload, takeGiven } from '../../target/uploads/uploads.ts';
import { exchangeLine } from '../journal/exchange-line.ts';
import { type Journal, redactedJournal } from '../journal/journal.ts';

/** Everything that playing cases against one target needs. */
export interface Session {
  readonly contract: Contract;
  readonly target: Target;
  readonly options: RunOptions;
  readonly send: Send;
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
    name: abbreviated(accountId),
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

/** The credentials of the proxies, which a proxy may show in its own answers. */
function proxySecretsOf({ network }: Pick<Target, 'network'>): Secret[] {
  const { http, https } = network?.proxies ?? {};
  return [http, https].flatMap((proxy) => {
    const credentials = proxy && proxyCredentials(new URL(proxy));
    if (!credentials) return [];
    const password = credentials.slice(credentials.indexOf(':') + 1);
    return [
      { name: '$PROXY_CREDENTIALS', value: credentials },
      { name: '$PROXY_PASSWORD', value: password },
    ];
  });
}

/** The only channel that requests go through. */
function channelOf(target: Target, options: RunOptions, journal: Journal): Channel {
  const { rate, timeoutMs, connectTimeoutMs = timeoutMs, limits = {}, verbose = false } = options;
  const { network = {} } = target;
  return {
    transport: createTransport(timeoutMs, { network, connectTimeoutMs }),
    ...{ rate, timeoutMs, limits },
    spent: { requests: 0, uploads: 0, startedAt: Date.now() },
    retries: { requests: 0, waitedMs: 0 },
    availability: newAvailability(),
    onRequest: (request) => journal.append({ type: 'request', ...request }),
    ...(verbose && {
      onResponse: (exchange, what) => process.stderr.write(`${exchangeLine(exchange, what)}\n`),
    }),
  };
}

function takerFor(
  { target, options, journal }: Omit<Session, 'takeUpload'>,
  channel: Channel,
  send: Send,
  onSecret: (secret: Secret) => void,
): TakeUpload {
  const contract = loadContract();
  const onUpload = (uploadId: string) => {
    channel.spent.uploads += 1;
    journal.append({ type: 'upload', uploadId });
  };
  const { uploads: given } = target;
  const take = given
    ? takeGiven(given, onUpload)
    : takeProvisioned(
        { target, contract, send, onSecret, onUpload },
        seedOf(`${options.seed}/uploads/${options.shard?.index ?? ''}`),
      );
  return async () => {
    checkChannel(channel, 'uploads');
    return take();
  };
}

/** Notes in the journal what cuts the run short. */
function notingCuts<Given extends unknown[], Result>(
  work: (...given: Given) => Promise<Result>,
  journal: Journal,
): (...given: Given) => Promise<Result> {
  return async (...given) => {
    try {
      return await work(...given);
    } catch (error) {
      const cuts = error instanceof LimitReached || error instanceof TargetGone;
      if (cuts) journal.append({ type: 'cut', reason: error.message });
      throw error;
    }
  };
}

/** Opens the one session of a run on its target. */
export function openSession(target: Target, options: RunOptions, journal: Journal): Session {
  const tokens = tokensOf(target);
  const accounts = options.showAccount ? [] : accountsOf(target);
  const secrets = [...tokens, ...accounts, ...proxySecretsOf(target)];
  const permissions: Secret[] = [];
  const redact = createRedaction(secrets, permissions);
  const onSecret = (secret: Secret) => permissions.push(secret);
  const redacted = redactedJournal(journal, redact);
  const channel = channelOf(target, options, redacted);
  const send = notingCuts(createSender(channel), redacted);
  const session = {
    contract: loadContract(),
    target,
    options,
    send,
    journal: redacted,
    variables: (upload: Upload | undefined) => variablesOf(target, upload),
    redact,
    tokens: tokens.map(({ value }) => value),
  };
  return { ...session, takeUpload: notingCuts(takerFor(session, channel, send, onSecret), redacted) };
}
