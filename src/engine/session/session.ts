import { setTimeout as sleep } from 'node:timers/promises';
import { seedOf } from '../../cases/random-values.ts';
import type { RenderedRequest, Variables } from '../../cases/render.ts';
import { type Contract, loadContract } from '../../contract/contract.ts';
import { errorCodes } from '../../contract/error-code.ts';
import { abbreviated, createRedaction, isCommon, type Redact } from '../../target/redaction/redaction.ts';
import type { Secret } from '../../target/redaction/replacement.ts';
import { AccountGone, newAvailability } from '../../target/retry/availability.ts';
import { type Channel, checkChannel, createSender, type Send } from '../../target/retry/channel.ts';
import { type NotSent, RunCut } from '../../target/retry/limits.ts';
import { tellingAttempts } from '../../target/retry/unsteadiness.ts';
import type { RunOptions, Target, Upload } from '../../target/settings/configuration.ts';
import { type Exchange, statusOrError } from '../../target/transport/exchange.ts';
import { proxyCredentials } from '../../target/transport/proxy.ts';
import { createTransport } from '../../target/transport/transport.ts';
import { takeProvisioned } from '../../target/uploads/provision.ts';
import { type TakeUpload, takeGiven } from '../../target/uploads/uploads.ts';
import { type Journal, redactedJournal } from '../journal/journal.ts';
import { type AnswerWatch, watchAnswers } from './answer-watch.ts';
import { refusedCallerIn } from './refused-caller.ts';

/** Everything that playing cases against one target needs. */
export interface Session {
  readonly contract: Contract;
  readonly target: Target;
  readonly options: RunOptions;
  readonly send: Send;
  readonly answers: AnswerWatch;
  /** How many attempts in a row have to get lost on the way before that tells something; 0 on a steady way. */
  readonly tellingAttempts: () => number;
  readonly journal: Journal;
  /** For each effect requirement, how often rejections were shown to spoil their upload. */
  readonly effects: Map<string, number>;
  /** For each requirement, how many random cases that passed were kept whole. */
  readonly keptWhole: Map<string, number>;
  readonly takeUpload: TakeUpload;
  /** From here on, nothing is sent any more: the account stopped being accepted. Gives what all that is left ends with. */
  readonly stop: (reason: string, cure: string) => NotSent;
  /** From here on, each upload rests for so many milliseconds before anything is sent for it. */
  readonly learnUploadDelay: (ms: number) => void;
  readonly variables: (upload: Upload | undefined) => Variables;
  readonly redact: Redact;
  readonly tokens: readonly string[];
  /** Tokens that no answer may hold, as far as they can be told from what an answer may well say. */
  readonly tellingTokens: () => readonly string[];
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

/** What a request and its answer may show: what is part of it cannot be hidden by its value. */
const publicTextsOf = ({ catalogId, otherCatalogId = '', uploads = [] }: Target): string[] => [
  ...[catalogId, otherCatalogId, 'PROCESSING'],
  ...uploads.flatMap(({ uploadId, fileName, fileSize }) => [uploadId, fileName, String(fileSize)]),
  ...loadContract().fields.map(({ name }) => name),
  ...errorCodes,
];

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
    restricted.accountId !== credentials.accountId && {
      otherAccountId: restricted.accountId,
      otherToken: restricted.token,
    }),
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

/** One exchange as `--verbose` shows it: milliseconds, what came, the method, and what it was for. */
function verboseLine(exchange: Exchange, what: string): string {
  const { request, durationMs } = exchange;
  const outcome = statusOrError(exchange).padEnd(9);
  return `${durationMs.toFixed(1).padStart(9)} ms  ${outcome} ${request.method.padEnd(7)} ${what}`;
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
    unsteadiness: { attempts: 0, lost: 0 },
    onRequest: (request) => journal.append({ type: 'request', ...request }),
    ...(verbose && {
      onResponse: (exchange, what) => process.stderr.write(`${verboseLine(exchange, what)}\n`),
    }),
  };
}

/** What a session learns on its way. */
interface Learned {
  readonly permissions: Secret[];
  readonly publicTexts: string[];
  /** How long storage takes until the API knows of a file, in milliseconds. */
  uploadDelayMs: number;
}

function takerFor(
  { target, options, journal, send }: Pick<Session, 'target' | 'options' | 'journal' | 'send'>,
  channel: Channel,
  learned: Learned,
): TakeUpload {
  const contract = loadContract();
  const onSecret = (secret: Secret) => learned.permissions.push(secret);
  const onUpload = (uploadId: string) => {
    channel.spent.uploads += 1;
    learned.publicTexts.push(uploadId);
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
    const upload = await take();
    if (learned.uploadDelayMs > 0) await sleep(learned.uploadDelayMs);
    return upload;
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
      if (error instanceof RunCut) journal.append({ type: 'cut', reason: error.message });
      throw error;
    }
  };
}

/** Whether the page, or that of the companion operation, has something at a path, for its method. */
function isServed({ method, target }: RenderedRequest): boolean {
  const { path, signedUrlPath } = loadContract();
  const served: Readonly<Record<string, string>> = { POST: path, GET: signedUrlPath };
  return target.split('?')[0] === served[method];
}

/** Sends with an eye on who answers. Uploads go to a storage, which answers for itself. */
const watching =
  (send: Send, target: Target, answers: AnswerWatch): Send =>
  async (base, request, sending) => {
    if (base !== target.baseUrl) return send(base, request, sending);
    const { blocked, note } = answers.watched({
      provesAlive: sending.provesAlive,
      isServed: isServed(request),
    });
    const known = request.method === 'POST' || sending.kind === 'provisioning';
    const refusedCaller = known ? refusedCallerIn(request, target.credentials, answers) : undefined;
    const exchange = await send(base, request, { ...sending, blocked, refusedCaller });
    note(exchange);
    return exchange;
  };

/** Opens the one session of a run on its target. */
export function openSession(target: Target, options: RunOptions, journal: Journal): Session {
  const tokens = tokensOf(target);
  const accounts = options.showAccount ? [] : accountsOf(target);
  const secrets = [...tokens, ...accounts, ...proxySecretsOf(target)];
  const learned: Learned = {
    permissions: [],
    publicTexts: publicTextsOf(target),
    uploadDelayMs: 0,
  };
  const { permissions, publicTexts } = learned;
  const redact = createRedaction(secrets, permissions, publicTexts);
  const redacted = redactedJournal(journal, redact);
  const channel = channelOf(target, options, redacted);
  const answers = watchAnswers();
  const send = notingCuts(watching(createSender(channel), target, answers), redacted);
  const session = {
    contract: loadContract(),
    target,
    options,
    send,
    answers,
    tellingAttempts: () => tellingAttempts(channel.unsteadiness),
    journal: redacted,
    effects: new Map<string, number>(),
    keptWhole: new Map<string, number>(),
    variables: (upload: Upload | undefined) => variablesOf(target, upload),
    redact,
    tokens: tokens.map(({ value }) => value),
    stop: (reason: string, cure: string) => {
      channel.availability.gone ??= new AccountGone(reason, cure);
      return channel.availability.gone;
    },
    tellingTokens: () => tokens.filter((token) => !isCommon(token, publicTexts)).map(({ value }) => value),
  };
  const learnUploadDelay = (ms: number) => {
    learned.uploadDelayMs = ms;
    redacted.append({ type: 'upload-delay', ms });
  };
  const takeUpload = notingCuts(takerFor(session, channel, learned), redacted);
  return { ...session, learnUploadDelay, takeUpload };
}
