import { BlockList, isIP } from 'node:net';

/** The proxies of the usual environment variables, and the hosts that go without: a comma list. */
export interface Proxies {
  readonly http?: string;
  readonly https?: string;
  readonly none?: string;
}

const defaultPorts: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/** Name or address, and port: `a.example:8443`, `[::1]:80`; an IPv6 address without brackets has no port. */
function hostAndPort(entry: string): { host: string; port: string | undefined } {
  const [, bracketed, inPort] = /^\[([^\]]+)\](?::(\d+))?$/.exec(entry) ?? [];
  if (bracketed) return { host: bracketed, port: inPort };
  const [, host = entry, port] = /^([^:]*):(\d+)$/.exec(entry) ?? [];
  return { host, port };
}

/** Whether an address is in a range such as `10.0.0.0/8` or `fd00::/8` (RFC 4632 section 3.1, RFC 4291 section 2.3). */
function isInRange(address: string, range: string): boolean {
  const [, net = '', bits = ''] = /^(.+)\/(\d{1,3})$/.exec(range) ?? [];
  const version = isIP(net);
  if (version === 0 || isIP(address) !== version || Number(bits) > (version === 4 ? 32 : 128)) return false;
  const [family, list] = [version === 4 ? 'ipv4' : 'ipv6', new BlockList()] as const;
  list.addSubnet(net, Number(bits), family);
  return list.check(address, family);
}

/** Whether an entry of NO_PROXY names a host: itself, a domain or a range that it is in, with or without its port. */
function isNamed({ protocol, hostname, port }: URL, entry: string): boolean {
  if (entry === '*') return true;
  const address = hostname.replace(/^\[|\]$/g, '');
  const { host, port: only } = hostAndPort(entry.toLowerCase());
  if (only && only !== (port || defaultPorts[protocol])) return false;
  const name = host.replace(/^\*?\./, '');
  return address === name || hostname.endsWith(`.${name}`) || isInRange(address, host);
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
