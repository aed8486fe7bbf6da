import { defaultExplore } from '../../cases/exploration-batches.ts';
import { profiles } from '../../contract/requirement.ts';
import {
  anyText,
  caseIds,
  exploreCount,
  oneOf,
  rate,
  type Setting,
  seed,
  shard,
  trueOrFalse,
  type ValueOf,
  whole,
} from './setting.ts';

/** What plays a run: Playwright's test runner, or the engine without it. */
export const runners = ['playwright', 'engine'] as const;
export type Runner = (typeof runners)[number];

const targets = ['run', 'doctor'] as const;
const planning = ['run', 'doctor', 'plan', 'cases'] as const;
const runs = ['run'] as const;
const results = ['run', 'merge', 'client', 'judge'] as const;
const verdicts = ['run', 'client', 'judge'] as const;

/** What is sent, how, and what is made of it. */
export const runSettings = {
  profile: {
    environment: 'CONFORMANCE_PROFILE',
    flag: '--profile',
    placeholder: '<name>',
    says: `how much is sent: ${profiles.join(', ')}`,
    default: 'standard',
    groups: planning,
    schema: oneOf(profiles),
  },
  seed: {
    environment: 'CONFORMANCE_SEED',
    flag: '--seed',
    placeholder: '<text>',
    says: 'makes every case repeatable',
    default: '1',
    groups: planning,
    schema: seed,
  },
  explore: {
    environment: 'CONFORMANCE_EXPLORE',
    flag: '--explore',
    placeholder: '<number>',
    says: `how many random cases the profile deep has, 0 for none`,
    default: defaultExplore,
    groups: ['run', 'plan', 'cases'],
    schema: exploreCount,
  },
  shard: {
    environment: 'CONFORMANCE_SHARD',
    flag: '--shard',
    placeholder: '<i/n>',
    says: 'play one of n parts of the run, with its share of rate, uploads and limits; see merge',
    groups: runs,
    schema: shard,
  },
  runner: {
    environment: 'CONFORMANCE_RUNNER',
    flag: '--runner',
    placeholder: '<name>',
    says: 'what plays the run: playwright, or engine without it; engine is the default with --case, playwright without',
    groups: runs,
    schema: oneOf(runners),
  },
  case: {
    environment: 'CONFORMANCE_CASE',
    flag: '--case',
    placeholder: '<id>',
    says: 'play this case alone, with the control that proves it; can be repeated',
    repeatable: true,
    groups: ['run', 'plan', 'cases'],
    schema: caseIds,
  },
  rate: {
    environment: 'CONFORMANCE_RATE',
    flag: '--rate',
    placeholder: '<number>',
    says: 'most requests a second, 0 for no limit',
    default: 5,
    onMock: 0,
    groups: targets,
    schema: rate,
  },
  timeout: {
    environment: 'CONFORMANCE_TIMEOUT_MS',
    flag: '--timeout',
    placeholder: '<ms>',
    says: 'for one request, in milliseconds',
    default: 10_000,
    groups: targets,
    schema: whole(1, 'a whole number of milliseconds above 0'),
  },
  connectTimeout: {
    environment: 'CONFORMANCE_CONNECT_TIMEOUT_MS',
    flag: '--connect-timeout',
    placeholder: '<ms>',
    says: 'for the connection of a request, in milliseconds',
    default: 5000,
    groups: targets,
    schema: whole(1, 'a whole number of milliseconds above 0'),
  },
  maxTime: {
    environment: 'CONFORMANCE_MAX_TIME',
    flag: '--max-time',
    placeholder: '<seconds>',
    says: 'for the whole run, in seconds; what it cuts is untested',
    groups: targets,
    schema: whole(1, 'a whole number of seconds above 0'),
  },
  maxRequests: {
    environment: 'CONFORMANCE_MAX_REQUESTS',
    flag: '--max-requests',
    placeholder: '<number>',
    says: 'most requests of the run, repeated ones and provisioning included; what it cuts is untested',
    groups: targets,
    schema: whole(1, 'a whole number above 0'),
  },
  maxUploads: {
    environment: 'CONFORMANCE_MAX_UPLOADS',
    flag: '--max-uploads',
    placeholder: '<number>',
    says: 'most uploads that the run takes; what it cuts is untested',
    groups: targets,
    schema: whole(1, 'a whole number above 0'),
  },
  reportDir: {
    environment: 'CONFORMANCE_REPORT_DIR',
    flag: '--report-dir',
    placeholder: '<folder>',
    says: 'where the results are written',
    default: 'reports/latest',
    groups: results,
    schema: anyText,
  },
  strict: {
    environment: 'CONFORMANCE_STRICT',
    flag: '--strict',
    says: 'a failed implied requirement fails the run too',
    default: false,
    groups: verdicts,
    schema: trueOrFalse,
  },
  requireAll: {
    environment: 'CONFORMANCE_REQUIRE_ALL',
    flag: '--require-all',
    says: 'an untested documented requirement makes the run inconclusive (exit code 3)',
    default: false,
    groups: verdicts,
    schema: trueOrFalse,
  },
  deviations: {
    environment: 'CONFORMANCE_DEVIATIONS',
    flag: '--deviations',
    placeholder: '<file>',
    says: 'YAML list of known deviations, which do not fail the run until they end or are mended',
    groups: results,
    schema: anyText,
  },
  baseline: {
    environment: 'CONFORMANCE_BASELINE',
    flag: '--baseline',
    placeholder: '<file>',
    says: 'conformance.json of an earlier run: what changed since is told',
    groups: results,
    schema: anyText,
  },
  failOnChange: {
    environment: 'CONFORMANCE_FAIL_ON_CHANGE',
    flag: '--fail-on-change',
    says: 'any change since the baseline makes the run nonconformant',
    default: false,
    groups: results,
    schema: trueOrFalse,
  },
  showAccount: {
    environment: 'CONFORMANCE_SHOW_ACCOUNT',
    flag: '--show-account',
    says: 'write account ids in full into the results',
    default: false,
    groups: targets,
    schema: trueOrFalse,
  },
  verbose: {
    environment: 'CONFORMANCE_VERBOSE',
    flag: '--verbose',
    says: 'tell each request on standard error as its answer comes, without credentials',
    default: false,
    groups: targets,
    schema: trueOrFalse,
  },
} as const satisfies Record<string, Setting>;

type RunSettingName = keyof typeof runSettings;

// Each is put into another form (resolveOptions), or, as the runner, is none of a run's own affairs.
const converted = [
  'runner',
  'case',
  'rate',
  'timeout',
  'connectTimeout',
  'maxTime',
  'maxRequests',
  'maxUploads',
] as const satisfies readonly RunSettingName[];

type PlainName = Exclude<RunSettingName, (typeof converted)[number]>;

/** Settings that the options of a run hold as they are given. */
export type PlainOptions = { readonly [Name in PlainName]?: ValueOf<(typeof runSettings)[Name]['schema']> };

/** Their names. */
export const plainNames: readonly PlainName[] = (Object.keys(runSettings) as RunSettingName[]).filter(
  (name): name is PlainName => !converted.some((other) => other === name),
);
