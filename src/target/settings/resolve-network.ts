import { X509Certificate } from 'node:crypto';
import { resolve } from 'node:path';
import type { Network } from '../transport/connectors.ts';
import { ConfigurationError } from './configuration.ts';
import { readText } from './read-text.ts';
import type { Settings } from './settings.ts';

function certificatesIn(file: string, folder: string): string {
  const fail = (what: string) => {
    throw new ConfigurationError(`the certificates file ${file} ${what}: name one in PEM with --ca`);
  };
  try {
    const pem = readText(resolve(folder, file));
    const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    for (const block of blocks) new X509Certificate(block);
    return blocks.length > 0 ? pem : fail('holds no certificate');
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    const { code = 'malformed' } = error as NodeJS.ErrnoException;
    return fail(code.startsWith('ERR_OSSL') ? 'holds a malformed certificate' : `cannot be read (${code})`);
  }
}

// Never with the value, which may hold a password.
function proxyUrl(variable: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const text = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  const fail = (what: string) => {
    throw new ConfigurationError(`${variable} ${what}: give a URL like http://proxy.example:3128`);
  };
  if (!URL.canParse(text)) return fail('is no URL');
  const { protocol, username, password } = new URL(text);
  if (protocol !== 'http:' && protocol !== 'https:') return fail('has to begin with http:// or https://');
  try {
    decodeURIComponent(username + password);
  } catch {
    return fail('has credentials that are not percent-encoded');
  }
  return text;
}

/** How the target is reached, as the settings have it; undefined for the plain way. Throws ConfigurationError. */
export function networkOf(given: Settings, folder: string): Network | undefined {
  const http = proxyUrl('HTTP_PROXY', given.httpProxy);
  const https = proxyUrl('HTTPS_PROXY', given.httpsProxy);
  const none = given.noProxy;
  const proxies = (http || https) && {
    ...(http && { http }),
    ...(https && { https }),
    ...(none && { none }),
  };
  const network = {
    ...(given.ca && { ca: certificatesIn(given.ca, folder) }),
    ...((given.insecure || given.tlsUnchecked) && { insecure: true }),
    ...(proxies && { proxies }),
  };
  return Object.keys(network).length > 0 ? network : undefined;
}
