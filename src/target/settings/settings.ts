import { z } from 'zod';
import { profiles } from '../../cases/case.ts';
import { defaultExplore } from '../../cases/explored.ts';

/** One thing that can be configured, as data. */
export interface Setting {
  readonly environment: string;
  /** Another spelling of the variable, which wins. */
  readonly also?: string;
  /** Absent for credentials, which never stand on a command line. */
  readonly flag?: string;
  /** What the value is called in `--help`. */
  readonly placeholder?: string;
  readonly says: string;
  /** Its flag can be given several times; the values are joined by commas. */
  readonly repeatable?: boolean;
  readonly schema: z.ZodType<unknown, string>;
}

const regionNames = ['in1', 'sg1', 'us1', 'aps3', 'mec1', 'eu1'] as const;

const whole = (least: number, what: string) =>
  z
    .string()
    .regex(/^\d+$/, `has to be ${what}`)
    .transform(Number)
    .refine((value) => value >= least && Number.isSafeInteger(value), `has to be ${what}`);

// RFC 9110 section 5.5: no control characters; the ends are trimmed as any recipient would.
const headerValue = z
  .string()
  .trim()
  .min(1, 'is blank: give a value')
  .regex(
    /^[^\p{Cc}]+$/u,
    'has a character that no HTTP header can carry: give it without control characters',
  );

const catalogId = z.string().regex(/^[1-9]\d*$/, 'has to be a whole number above 0');

const fileName = z.string().min(1).max(500, 'is longer than 500 characters');

const baseUrl = z.string().transform((text, context) => {
  const fail = (message: string) => {
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  };
  if (!URL.canParse(text)) return fail('is no URL: give one like https://in1.api.clevertap.com');
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol)) return fail('has to begin with https:// or http://');
  if (url.username || url.password) return fail('holds credentials: give them as CLEVERTAP_TOKEN');
  if (url.search || url.hash) return fail('has a query or a fragment: give the origin alone');
  return (url.origin + url.pathname).replace(/\/+$/, '');
});

const faultHeader = z.string().transform((text, context) => {
  const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+):\s*([^\p{Cc}]*)$/u.exec(text.trim()) ?? [];
  if (name !== undefined && value !== undefined) return [name, value] as const;
  context.addIssue({ code: 'custom', message: 'has to look like "name: value"' });
  return z.NEVER;
});

const shard = z.string().transform((text, context) => {
  const [, index, of] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number);
  if (index && of && index <= of) return { index, of };
  context.addIssue({ code: 'custom', message: 'has to look like 1/3: which shard, of how many' });
  return z.NEVER;
});

/** Every setting by the name it has in the code. */
export const settings = {
  target: {
    environment: 'CONFORMANCE_TARGET',
    flag: '--target',
    placeholder: '<kind>',
    says: 'what is tested: mock (embedded, the default) or sandbox',
    schema: z.enum(['mock', 'sandbox'], 'has to be mock or sandbox'),
  },
  region: {
    environment: 'CLEVERTAP_REGION',
    flag: '--region',
    placeholder: '<name>',
    says: `region of the account: ${regionNames.join(', ')}`,
    schema: z.enum(regionNames, `has to be one of ${regionNames.join(', ')}`),
  },
  baseUrl: {
    environment: 'CLEVERTAP_BASE_URL',
    flag: '--base-url',
    placeholder: '<url>',
    says: 'origin of the target, instead of a region',
    schema: baseUrl,
  },
  accountId: {
    environment: 'CLEVERTAP_ACCOUNT_ID',
    says: 'account with full access to the catalog',
    schema: headerValue,
  },
  token: { environment: 'CLEVERTAP_TOKEN', says: 'its API token', schema: headerValue },
  tokenFile: {
    environment: 'CLEVERTAP_TOKEN_FILE',
    says: 'a file that holds this token instead',
    schema: z.string().min(1),
  },
  restrictedAccountId: {
    environment: 'CLEVERTAP_RESTRICTED_ACCOUNT_ID',
    says: 'valid account without permission on the catalog',
    schema: headerValue,
  },
  restrictedToken: { environment: 'CLEVERTAP_RESTRICTED_TOKEN', says: 'its API token', schema: headerValue },
  restrictedTokenFile: {
    environment: 'CLEVERTAP_RESTRICTED_TOKEN_FILE',
    says: 'a file that holds this token instead',
    schema: z.string().min(1),
  },
  catalogId: {
    environment: 'CLEVERTAP_CATALOG_ID',
    flag: '--catalog-id',
    placeholder: '<id>',
    says: 'an existing catalog',
    schema: catalogId,
  },
  otherCatalogId: {
    environment: 'CLEVERTAP_OTHER_CATALOG_ID',
    flag: '--other-catalog-id',
    placeholder: '<id>',
    says: 'another existing catalog of the account, to record what its id does with an upload',
    schema: catalogId,
  },
  uploadIds: {
    environment: 'CLEVERTAP_UPLOAD_IDS',
    flag: '--upload-ids',
    placeholder: '<list>',
    says: 'uploads ready to be completed: a comma list or @file; without it they are provisioned',
    schema: z.string().min(1),
  },
  fileName: {
    environment: 'CLEVERTAP_UPLOAD_FILE_NAME',
    flag: '--upload-file-name',
    placeholder: '<name>',
    says: 'file name of those uploads (default products.csv)',
    schema: fileName,
  },
  fileSize: {
    environment: 'CLEVERTAP_UPLOAD_FILE_SIZE',
    flag: '--upload-file-size',
    placeholder: '<bytes>',
    says: 'size of those uploads in bytes (default 12345)',
    schema: whole(0, 'a whole number of bytes'),
  },
  faultHeader: {
    environment: 'CONFORMANCE_FAULT_HEADER',
    flag: '--fault-header',
    placeholder: '<header>',
    says: '"name: value" that makes the target fail inside, so that INTERNAL_ERROR can be tested; no secret',
    schema: faultHeader,
  },
  profile: {
    environment: 'CONFORMANCE_PROFILE',
    flag: '--profile',
    placeholder: '<name>',
    says: `how much is sent: ${profiles.join(', ')} (default standard)`,
    schema: z.enum(profiles, `has to be one of ${profiles.join(', ')}`),
  },
  seed: {
    environment: 'CONFORMANCE_SEED',
    flag: '--seed',
    placeholder: '<text>',
    says: 'makes every case repeatable (default 1)',
    schema: z
      .string()
      .regex(/^[\w.-]{1,64}$/, 'has to be 1 to 64 letters, digits, dots, dashes or underscores'),
  },
  explore: {
    environment: 'CONFORMANCE_EXPLORE',
    flag: '--explore',
    placeholder: '<number>',
    says: `how many random cases the profile deep has, 0 for none (default ${defaultExplore})`,
    schema: whole(0, 'a whole number of cases, at most 100000').refine(
      (count) => count <= 100_000,
      'has to be a whole number of cases, at most 100000',
    ),
  },
  shard: {
    environment: 'CONFORMANCE_SHARD',
    flag: '--shard',
    placeholder: '<i/n>',
    says: 'play one of n parts of the run, with its share of rate, uploads and limits; see merge',
    schema: shard,
  },
  case: {
    environment: 'CONFORMANCE_CASE',
    flag: '--case',
    placeholder: '<id>',
    says: 'play this case alone, after the first look; can be repeated',
    repeatable: true,
    schema: z
      .string()
      .transform((text) =>
        text
          .split(',')
          .map((id) => id.trim())
          .filter(Boolean),
      )
      .refine((ids) => ids.length > 0, 'names no case: "signedurl-conformance cases" lists them'),
  },
  rate: {
    environment: 'CONFORMANCE_RATE',
    flag: '--rate',
    placeholder: '<number>',
    says: 'most requests a second, 0 for no limit (default 5 for a sandbox, 0 for the mock)',
    schema: z
      .string()
      .regex(/^\d+(\.\d+)?$/, 'has to be a number of requests a second')
      .transform(Number),
  },
  timeout: {
    environment: 'CONFORMANCE_TIMEOUT_MS',
    flag: '--timeout',
    placeholder: '<ms>',
    says: 'for one request, in milliseconds (default 10000)',
    schema: whole(1, 'a whole number of milliseconds above 0'),
  },
  connectTimeout: {
    environment: 'CONFORMANCE_CONNECT_TIMEOUT_MS',
    flag: '--connect-timeout',
    placeholder: '<ms>',
    says: 'for the connection of a request, in milliseconds (default 5000)',
    schema: whole(1, 'a whole number of milliseconds above 0'),
  },
  maxTime: {
    environment: 'CONFORMANCE_MAX_TIME',
    flag: '--max-time',
    placeholder: '<seconds>',
    says: 'for the whole run, in seconds; what it cuts is untested',
    schema: whole(1, 'a whole number of seconds above 0'),
  },
  maxRequests: {
    environment: 'CONFORMANCE_MAX_REQUESTS',
    flag: '--max-requests',
    placeholder: '<number>',
    says: 'most requests of the run, repeated ones and provisioning included; what it cuts is untested',
    schema: whole(1, 'a whole number above 0'),
  },
  maxUploads: {
    environment: 'CONFORMANCE_MAX_UPLOADS',
    flag: '--max-uploads',
    placeholder: '<number>',
    says: 'most uploads that the run takes; what it cuts is untested',
    schema: whole(1, 'a whole number above 0'),
  },
  ca: {
    environment: 'CONFORMANCE_CA',
    flag: '--ca',
    placeholder: '<file>',
    says: 'certificates to trust besides the usual ones, in PEM',
    schema: z.string().min(1),
  },
  insecure: {
    environment: 'CONFORMANCE_INSECURE',
    flag: '--insecure',
    says: 'do not check certificates; said in every result',
    schema: z.stringbool('has to be true or false'),
  },
  httpProxy: {
    environment: 'HTTP_PROXY',
    also: 'http_proxy',
    says: 'proxy for http:// targets',
    schema: z.string().min(1),
  },
  httpsProxy: {
    environment: 'HTTPS_PROXY',
    also: 'https_proxy',
    says: 'proxy for https:// targets',
    schema: z.string().min(1),
  },
  noProxy: {
    environment: 'NO_PROXY',
    also: 'no_proxy',
    says: 'hosts that go without a proxy: a comma list',
    schema: z.string().min(1),
  },
  reportDir: {
    environment: 'CONFORMANCE_REPORT_DIR',
    flag: '--report-dir',
    placeholder: '<folder>',
    says: 'where the results are written (default reports/latest)',
    schema: z.string().min(1),
  },
  strict: {
    environment: 'CONFORMANCE_STRICT',
    flag: '--strict',
    says: 'a failed implied requirement fails the run too',
    schema: z.stringbool('has to be true or false'),
  },
  requireAll: {
    environment: 'CONFORMANCE_REQUIRE_ALL',
    flag: '--require-all',
    says: 'an untested documented requirement makes the run inconclusive (exit code 3)',
    schema: z.stringbool('has to be true or false'),
  },
  deviations: {
    environment: 'CONFORMANCE_DEVIATIONS',
    flag: '--deviations',
    placeholder: '<file>',
    says: 'YAML list of known deviations, which do not fail the run until they end or are mended',
    schema: z.string().min(1),
  },
  baseline: {
    environment: 'CONFORMANCE_BASELINE',
    flag: '--baseline',
    placeholder: '<file>',
    says: 'conformance.json of an earlier run: what changed since is told',
    schema: z.string().min(1),
  },
  failOnChange: {
    environment: 'CONFORMANCE_FAIL_ON_CHANGE',
    flag: '--fail-on-change',
    says: 'any change since the baseline makes the run nonconformant',
    schema: z.stringbool('has to be true or false'),
  },
  showAccount: {
    environment: 'CONFORMANCE_SHOW_ACCOUNT',
    flag: '--show-account',
    says: 'write account ids in full into the results',
    schema: z.stringbool('has to be true or false'),
  },
  verbose: {
    environment: 'CONFORMANCE_VERBOSE',
    flag: '--verbose',
    says: 'tell each request on standard error as its answer comes, without credentials',
    schema: z.stringbool('has to be true or false'),
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof settings;
export type Settings = { readonly [Name in SettingName]?: z.output<(typeof settings)[Name]['schema']> };
