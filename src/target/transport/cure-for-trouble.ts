import type { TransportErrorKind } from './exchange.ts';

/** What to do about trouble, by its kind. */
export const cureForError: Readonly<Record<TransportErrorKind, string>> = {
  refused: 'see that the server runs and that host and port are right',
  unreachable: 'see that the host is up and that nothing keeps connections from it',
  dns: 'see that the host of the base URL or the region is right',
  proxy:
    'see that HTTPS_PROXY or HTTP_PROXY names the right proxy with its credentials, or except the host in NO_PROXY',
  tls: 'see that the certificate is valid for this host, name its authority with --ca, or do without the check by --insecure',
  reset: 'see that nothing between here and the server cuts connections',
  timeout: 'raise --timeout, or see why the server does not answer',
  truncated: 'see why answers end before their declared length',
  undecodable: 'see why the answer does not decode as its Content-Encoding says',
  oversized: 'see that the base URL is that of the API',
  protocol: 'see that the base URL is that of an HTTP server',
};
