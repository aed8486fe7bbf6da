import { resolve } from 'node:path';
import type { Contract } from '../../contract/contract.ts';
import type { Limits } from '../retry/limits.ts';
import {
  ConfigurationError,
  type Credentials,
  type RunOptions,
  type Target,
  type Upload,
} from './configuration.ts';
import { ignoredFor } from './misread.ts';
import { readText } from './read-text.ts';
import { networkOf } from './resolve-network.ts';
import { plainNames } from './run-settings.ts';
import { defaultsFor, type SettingName, type Settings, settings } from './settings.ts';
import { ownItems, type Shard, shareOf } from './shard.ts';

function required<Name extends SettingName>(given: Settings, name: Name): NonNullable<Settings[Name]> {
  const value = given[name];
  if (value !== undefined && value !== null) return value;
  const { environment, says } = settings[name];
  throw new ConfigurationError(`${environment} is missing (${says}): set it in the environment or in .env`);
}

/** The base URL, unless it ends in a part of the operation's own path, which would come twice. */
function withoutOperation(baseUrl: string, { path }: Contract): string {
  const own = path.split('/').filter(Boolean);
  const segments = new URL(baseUrl).pathname.split('/').filter(Boolean);
  const first = segments.findIndex((_, at) => {
    const rest = segments.slice(at).map((segment) => segment.toLowerCase());
    return own.some((__, from) => rest.every((segment, next) => segment === own[from + next]));
  });
  if (first < 0) return baseUrl;
  const cure = [new URL(baseUrl).origin, ...segments.slice(0, first)].join('/');
  throw new ConfigurationError(
    `the base URL ends in ${segments.slice(first).join('/')}, which belongs to the operation: give ${cure}`,
  );
}

function baseUrlOf(given: Settings, contract: Contract): string {
  if (given.baseUrl && given.region) {
    throw new ConfigurationError(
      'both a region and a base URL are given: keep CLEVERTAP_REGION or CLEVERTAP_BASE_URL',
    );
  }
  if (given.baseUrl) return withoutOperation(given.baseUrl, contract);
  if (given.region) return contract.regions[given.region] ?? '';
  throw new ConfigurationError('the sandbox has no address: set CLEVERTAP_REGION or CLEVERTAP_BASE_URL');
}

function readList(list: string, folder: string): string {
  if (!list.startsWith('@')) return list;
  const file = list.slice(1);
  try {
    return readText(resolve(folder, file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigurationError(
      `the uploads file ${file} cannot be read (${code}): name a file with one id a line`,
    );
  }
}

function uploadsOf(given: Settings, folder: string): Upload[] | undefined {
  if (given.uploadIds === undefined) return undefined;
  const { fileName, fileSize } = { ...defaultsFor(given.target), ...given };
  const what = given.uploadIds.startsWith('@')
    ? `the uploads file ${given.uploadIds.slice(1)}`
    : 'the list of uploads';
  const ids = readList(given.uploadIds, folder)
    .split(/[\n,]/)
    .map((id) => id.trim())
    .filter(Boolean);
  if (ids.length === 0)
    throw new ConfigurationError(`${what} holds no id: give ids separated by commas or lines`);
  const wrong = ids.findIndex((id) => /[\s\p{Cc}"{}[\]]/u.test(id));
  if (wrong >= 0)
    throw new ConfigurationError(
      `${what} is malformed at its id ${wrong + 1}: ids have no blanks, quotes or brackets`,
    );
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) throw new ConfigurationError(`${what} names ${twice} twice: an upload can be completed once`);
  return ownItems(ids, given.shard ?? whole).map((uploadId) => ({
    uploadId,
    fileName,
    fileSize,
  }));
}

function restrictedOf({
  restrictedAccountId,
  restrictedToken,
  accountId,
  token,
}: Settings): Credentials | undefined {
  if (!restrictedAccountId && !restrictedToken) return undefined;
  if (!restrictedAccountId || !restrictedToken) {
    throw new ConfigurationError(
      'only one of CLEVERTAP_RESTRICTED_ACCOUNT_ID and CLEVERTAP_RESTRICTED_TOKEN is set: set both or none',
    );
  }
  if (restrictedAccountId === accountId && restrictedToken === token) {
    throw new ConfigurationError(
      'the restricted credentials are the full-access ones: give a caller without permission',
    );
  }
  return { accountId: restrictedAccountId, token: restrictedToken };
}

/**
 * The sandbox that the settings describe, undefined for the embedded mock. Paths are relative to `folder`.
 * Throws ConfigurationError.
 */
export function resolveTarget(given: Settings, contract: Contract, folder: string): Target | undefined {
  if (given.target !== 'sandbox') return undefined;
  const baseUrl = baseUrlOf(given, contract);
  const credentials = { accountId: required(given, 'accountId'), token: required(given, 'token') };
  const restricted = restrictedOf(given);
  const uploads = uploadsOf(given, folder);
  if (given.otherCatalogId && given.otherCatalogId === given.catalogId) {
    throw new ConfigurationError(
      'CLEVERTAP_OTHER_CATALOG_ID is the catalog of CLEVERTAP_CATALOG_ID: give another existing one',
    );
  }
  const network = networkOf(given, folder);
  return {
    kind: 'sandbox',
    baseUrl,
    credentials,
    restricted,
    catalogId: required(given, 'catalogId'),
    otherCatalogId: given.otherCatalogId,
    uploads,
    faultHeader: given.faultHeader,
    network,
  };
}

const limitsOf = ({ maxRequests, maxUploads, maxTime, shard = whole }: Settings): Limits => ({
  requests: maxRequests && shareOf(maxRequests, shard),
  uploads: maxUploads && shareOf(maxUploads, shard),
  seconds: maxTime,
});

// A run that is not spread over machines is one shard of one.
const whole: Shard = { index: 1, of: 1 };

/** The options of a run, with their defaults; a shard has its share of the rate. */
export function resolveOptions(given: Settings): RunOptions {
  const all = { ...defaultsFor(given.target), ...given };
  const plain = Object.fromEntries(plainNames.map((name) => [name, all[name]]));
  return {
    ...(plain as Pick<typeof all, (typeof plainNames)[number]>),
    cases: all.case ?? [],
    timeoutMs: all.timeout,
    connectTimeoutMs: all.connectTimeout,
    rate: all.rate / (all.shard ?? whole).of,
    limits: limitsOf(given),
    ignored: ignoredFor(given),
  };
}
