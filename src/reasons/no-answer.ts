import type { Reason } from './reason.ts';

const says = 'no answer: {kind} ({message})';
const open = { status: 'inconclusive', says, blame: 'network' } as const;

/** A request that got no answer that can be read, by the kind of trouble. */
export const noAnswer = {
  refused: { ...open, when: 'refused', cure: 'see that the server runs and that host and port are right' },
  unreachable: {
    ...open,
    when: 'unreachable',
    cure: 'see that the host is up and that nothing keeps connections from it',
  },
  dns: { ...open, when: 'dns', cure: 'see that the host of the base URL or the region is right' },
  proxy: {
    ...open,
    when: 'proxy',
    cure: 'see that HTTPS_PROXY or HTTP_PROXY names the right proxy with its credentials, or except the host in NO_PROXY',
  },
  tls: {
    ...open,
    when: 'tls',
    cure: 'see that the certificate is valid for this host, name its authority with --ca, or do without the check by --insecure',
  },
  reset: {
    ...open,
    when: 'reset',
    cure: 'see that nothing between here and the server cuts connections',
  },
  stale: {
    ...open,
    when: 'a kept connection was closed',
    cure: 'see that nothing between here and the server cuts connections',
  },
  timeout: { ...open, when: 'timeout', cure: 'raise --timeout, or see why the server does not answer' },
  truncated: {
    ...open,
    when: 'truncated',
    cure: 'see why answers end before their declared length',
  },
  // No proxy re-encodes a body, so a wrong Content-Encoding is the server's.
  undecodable: {
    ...open,
    when: 'undecodable',
    blame: 'server',
    cure: 'see why the answer does not decode as its Content-Encoding says',
  },
  oversized: { ...open, when: 'oversized', cure: 'see that the base URL is that of the API' },
  protocol: { ...open, when: 'protocol', cure: 'see that the base URL is that of an HTTP server' },
} as const satisfies Readonly<Record<string, Reason<'network' | 'server'>>>;
