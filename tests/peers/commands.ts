import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/contract/package-root.ts';
import type { Server } from './contracts.ts';
import { portmanConfiguration } from './portman-configuration.ts';

/** A command that judges a server: exit code 0 for one that conforms. */
export interface Command {
  readonly file: string;
  readonly parameters: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Gives the command; `installed` is the peer's folder, `work` holds the contracts and takes what it writes. */
type Prepare = (server: Server, installed: string, work: string) => Command;

const bin = (installed: string, name: string) => join(installed, 'node_modules/.bin', name);

const schemathesis: Prepare = ({ url, accountId, token }, installed, work) => ({
  file: join(installed, 'bin/st'),
  parameters: [
    ...['run', join(work, 'whole.yaml'), '--url', url, '--no-color', '--seed', '1'],
    ...['-H', `X-Account-Id: ${accountId}`, '-H', `X-CleverTap-Token: ${token}`],
    // The page leaves open what a blank name comes to, and the document cannot say so.
    ...['--checks', 'all', '--exclude-checks', 'positive_data_acceptance'],
    ...['--max-examples', '30', '--request-timeout', '10'],
  ],
});

const specmatic: Prepare = ({ url, token }, installed, work) => ({
  file: 'java',
  parameters: [
    ...['-jar', join(installed, 'node_modules/specmatic/specmatic.jar'), 'test'],
    ...[join(work, 'for-specmatic.yaml'), `--testBaseURL=${url}`],
  ],
  environment: { SPECMATIC_GENERATIVE_TESTS: 'true', cleverTapToken: token },
});

const dredd: Prepare = ({ url, accountId, token }, installed, work) => ({
  file: bin(installed, 'dredd'),
  parameters: [
    ...[join(work, 'plain.yaml'), url, '--loglevel=error'],
    `--hookfiles=${join(packageRoot, 'tests/peers/configurations/dredd-hooks.cjs')}`,
  ],
  environment: { PEER_ACCOUNT_ID: accountId, PEER_TOKEN: token },
});

const portman: Prepare = (server, installed, work) => {
  const configuration = join(work, 'portman.json');
  writeFileSync(configuration, JSON.stringify(portmanConfiguration(server), null, 2));
  return {
    file: bin(installed, 'portman'),
    parameters: [
      ...['-l', join(work, 'for-portman.yaml'), '-b', server.url, '-c', configuration, '--runNewman'],
      ...['-o', join(work, 'collection.json')],
    ],
  };
};

const respect: Prepare = ({ url, ...server }, installed, work) => {
  const { accountId, token, catalogId, restrictedAccountId, restrictedToken } = server;
  return {
    file: bin(installed, 'redocly'),
    parameters: [
      'respect',
      join(packageRoot, 'openapi/upload.arazzo.yaml'),
      '--json-output',
      join(work, 'out.json'),
    ],
    environment: {
      REDOCLY_CLI_RESPECT_INPUT: JSON.stringify({
        accountId,
        token,
        catalogId,
        restrictedAccountId,
        restrictedToken,
      }),
      REDOCLY_CLI_RESPECT_SERVER: `clevertap=${url}`,
    },
  };
};

/** This suite, as it judges any sandbox. */
export const suite: Prepare = (server, _, work) => ({
  file: process.execPath,
  parameters: [
    ...[
      join(packageRoot, 'dist/src/cli/main.js'),
      'run',
      '--target',
      'sandbox',
      '--rate',
      '0',
      '--runner',
      'engine',
      // As for the others, whatever it finds is a complaint: what is only implied too.
      '--strict',
    ],
    ...['--report-dir', join(work, 'report')],
  ],
  environment: {
    CLEVERTAP_BASE_URL: server.url,
    CLEVERTAP_ACCOUNT_ID: server.accountId,
    CLEVERTAP_TOKEN: server.token,
    CLEVERTAP_RESTRICTED_ACCOUNT_ID: server.restrictedAccountId,
    CLEVERTAP_RESTRICTED_TOKEN: server.restrictedToken,
    CLEVERTAP_CATALOG_ID: String(server.catalogId),
    CONFORMANCE_FAULT_HEADER: 'X-Mock-Fault: internal',
  },
});

/** By the id of the peer. */
export const prepare: Readonly<Record<string, Prepare>> = {
  schemathesis,
  specmatic,
  dredd,
  portman,
  respect,
};
