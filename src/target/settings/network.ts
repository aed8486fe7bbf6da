import { readFileSync } from 'node:fs';
import tls, { type ConnectionOptions } from 'node:tls';
import type { Proxies } from '../transport/proxy.ts';

/** How the target is reached. */
export interface Network {
  /** Certificates to trust besides the usual ones (PEM). */
  readonly ca?: string;
  /** Certificates are not checked at all. */
  readonly insecure?: boolean;
  readonly proxies?: Proxies;
}

// Node 20 cannot tell which certificates it trusts, so what NODE_EXTRA_CA_CERTS adds is read again.
function usualCertificates(): readonly string[] {
  const { getCACertificates } = tls as { getCACertificates?: (kind: 'default') => readonly string[] };
  if (getCACertificates) return getCACertificates('default');
  const extra = process.env.NODE_EXTRA_CA_CERTS;
  return extra ? [...tls.rootCertificates, readFileSync(extra, 'utf8')] : tls.rootCertificates;
}

/** What TLS is told about certificates. Reading the trusted ones takes time: once a run. */
export function tlsOptions({ ca, insecure }: Network): ConnectionOptions {
  if (insecure) return { rejectUnauthorized: false };
  return ca ? { secureContext: tls.createSecureContext({ ca: [...usualCertificates(), ca] }) } : {};
}
