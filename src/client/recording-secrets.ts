import type { RecordedExchange } from '../mock/scenarios/recorded-exchange.ts';
import { abbreviated } from '../target/redaction/redaction.ts';
import type { Secret } from '../target/redaction/replacement.ts';

const names: Readonly<Record<string, string>> = {
  'x-clevertap-token': '$CLEVERTAP_TOKEN',
  'x-clevertap-passcode': '$CLEVERTAP_PASSCODE',
  authorization: '$AUTHORIZATION',
  'proxy-authorization': '$PROXY_AUTHORIZATION',
  cookie: '$COOKIE',
  'set-cookie': '$COOKIE',
};

function secretsIn(header: readonly [string, string], showAccount: boolean): Secret[] {
  const [own, value] = [header[0].toLowerCase(), header[1].trim()];
  const name = names[own];
  // What is masked already is no secret any more.
  if (value === '' || value.startsWith('$')) return [];
  if (own === 'x-account-id') return showAccount ? [] : [{ name: abbreviated(value), value }];
  if (name === undefined) return [];
  const parts = own === 'authorization' ? [value, value.replace(/^\S+\s+/, '')] : [value];
  return parts.map((part) => ({ name, value: part }));
}

/** Everything in recorded exchanges that must not be written again. */
export function recordingSecrets(exchanges: readonly RecordedExchange[], showAccount: boolean): Secret[] {
  const headers = exchanges.flatMap(({ request, response }) => [
    ...request.headers,
    ...(response?.headers ?? []),
  ]);
  const all = headers.flatMap((header) => secretsIn(header, showAccount));
  return [...new Map(all.map((secret) => [secret.value, secret])).values()];
}
