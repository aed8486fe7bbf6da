import { onEveryAnswer } from '../../alterations/answers.ts';
import { answersEarly } from '../../alterations/decisions.ts';
import { type Call, namesMatch } from '../../call.ts';
import type { Defect } from '../../variant.ts';
import { asAnswer, type ForeignPage, frontPages } from '../pages.ts';

type Row = readonly [id: string, says: string, blocks: (call: Call) => boolean, page: ForeignPage];

const isPost = ({ method }: Call) => method === 'POST';
const anyHeader = ({ headers }: Call, holds: (value: string) => boolean) =>
  Object.values(headers).some(holds);
// As the core rules of ModSecurity have them: rules 911100 and 920420.
const harmless: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);
const isJson = (type: string | undefined) => /^application\/json\s*(;|$)/i.test(type ?? '');

/** Requests that never reach the API, as what stands in front answers them (requirement gateway.transparent). */
const rows: readonly Row[] = [
  [
    'name-like-attack-blocked',
    'a firewall blocks names that look like an attack',
    (call) => namesMatch(call, /\.\.\/|<script|' or |\$\{/i),
    frontPages.cloudFront,
  ],
  [
    'body-malformed-blocked',
    'a firewall blocks bodies that are not JSON',
    (call) => isPost(call) && 'problem' in call.body,
    frontPages.cloudFront,
  ],
  [
    'body-large-blocked',
    'a proxy takes no body of more than 100 KB',
    ({ bytes }) => bytes.length > 100_000,
    frontPages.nginxTooLarge,
  ],
  [
    'content-type-other-blocked',
    'a firewall blocks every Content-Type but application/json',
    (call) => isPost(call) && !isJson(call.headers['content-type']),
    frontPages.nginx,
  ],
  [
    'headers-over-4000-blocked',
    'a proxy takes no header of more than 4000 characters',
    (call) => anyHeader(call, (value) => value.length > 4000),
    frontPages.apacheTooLongHeader,
  ],
  [
    'method-that-changes-blocked',
    'a firewall blocks PUT, PATCH and DELETE',
    ({ method }) => !harmless.has(method),
    frontPages.haproxy,
  ],
  [
    'method-other-blocked',
    'a cache answers every method but POST by itself',
    (call) => !isPost(call),
    frontPages.varnish,
  ],
];

const isCompletion = ({ url }: Call) => url.startsWith('/v2/catalogs/signedurl/complete');

export const answeredInFront: readonly Defect[] = rows.map(([id, says, blocks, page]) => {
  const isBlocked = (call: Call) => isCompletion(call) && blocks(call);
  return {
    id,
    says,
    family: 'gateway',
    violates: ['gateway.transparent'],
    alter: (mock) =>
      onEveryAnswer(
        // What is blocked has no effect behind it either.
        answersEarly(mock, (call) => (isBlocked(call) ? { kind: 'plain', status: page.status } : undefined)),
        (answer, call) => (isBlocked(call) ? asAnswer(page) : answer),
      ),
  };
});
