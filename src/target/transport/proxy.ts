/** The proxies of the usual environment variables, and the hosts that go without: a comma list. */
export interface Proxies {
  readonly http?: string;
  readonly https?: string;
  readonly none?: string;
}

const defaultPorts: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/** Whether an entry of NO_PROXY names a host: itself, with or without its port, or a domain that it is in. */
function isNamed({ protocol, hostname, port }: URL, entry: string): boolean {
  const [, name = '', only] = /^\*?\.?(\[.+\]|[^:]+|.*:.*:.*)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
  if (only && only !== (port || defaultPorts[protocol])) return false;
  return entry === '*' || hostname === name || hostname === `[${name}]` || hostname.endsWith(`.${name}`);
}

/** The proxy that a request to this URL goes through, if any. */
export function proxyFor(url: URL, { http, https, none = '' }: Proxies): URL | undefined {
  const proxy = url.protocol === 'https:' ? https : http;
  const exempt = none.split(/[\s,]+/).some((entry) => entry !== '' && isNamed(url, entry));
  return proxy && !exempt ? new URL(proxy) : undefined;
}

/** Name and password of a proxy's URL as they are before encoding, separated by a colon; undefined without any. */
export const proxyCredentials = ({ username, password }: URL): string | undefined =>
  username || password ? `${decodeURIComponent(username)}:${decodeURIComponent(password)}` : undefined;
