import type { Fault, RequestTemplate } from './case.ts';
import { type Members, objectText, without, withValue } from './members.ts';
import type { Kitchen } from './recipe.ts';

/** A request on its way to having two things wrong. */
export interface Parts {
  readonly headers: RequestTemplate['headers'];
  readonly members: Members;
  /** The JSON text of the members. */
  readonly text: (members: Members) => string;
}

/** One of two faults that meet in a request; those that come later in {@link pairFaults} are applied later. */
export interface PairFault {
  readonly id: string;
  /** What an acceptance breaks. */
  readonly requirement: string;
  readonly says: string;
  readonly breaks: Fault['breaks'];
  readonly apply: (parts: Parts, kitchen: Kitchen, caseId: string) => Parts;
}

const header =
  (name: string, value?: string) =>
  (parts: Parts): Parts => ({
    ...parts,
    headers: parts.headers.flatMap(([own, former]) =>
      own !== name ? [[own, former] as const] : value === undefined ? [] : [[own, value] as const],
    ),
  });

const restrictedCaller = (parts: Parts): Parts =>
  header(
    'X-CleverTap-Token',
    '{{restrictedToken}}',
  )(header('X-Account-Id', '{{restrictedAccountId}}')(parts));

/** Every fault of which two can meet (requirement observed.precedence). */
export const pairFaults: readonly PairFault[] = [
  {
    id: 'restricted-caller',
    requirement: 'authorization.catalog',
    says: 'restricted caller',
    breaks: 'meaning',
    apply: restrictedCaller,
  },
  {
    id: 'no-token',
    requirement: 'headers.token.missing',
    says: 'no token',
    breaks: 'meaning',
    apply: header('X-CleverTap-Token'),
  },
  {
    id: 'bad-token',
    requirement: 'headers.token.invalid',
    says: 'bad token',
    breaks: 'meaning',
    apply: (parts, kitchen, caseId) =>
      header('X-CleverTap-Token', kitchen.faker(caseId).string.alphanumeric(32))(parts),
  },
  {
    id: 'no-account',
    requirement: 'headers.account-id',
    says: 'no account',
    breaks: 'meaning',
    apply: header('X-Account-Id'),
  },
  {
    id: 'wrong-content-type',
    requirement: 'headers.content-type',
    says: 'wrong content type',
    breaks: 'meaning',
    apply: header('Content-Type', 'text/plain'),
  },
  {
    id: 'missing-field',
    requirement: 'body.completedBy.required',
    says: 'missing field',
    breaks: 'schema',
    apply: (parts) => ({ ...parts, members: without(parts.members, 'completedBy') }),
  },
  {
    id: 'unknown-upload',
    requirement: 'upload.exists',
    says: 'unknown upload',
    breaks: 'meaning',
    apply: (parts, kitchen, caseId) => ({
      ...parts,
      members: withValue(parts.members, 'uploadId', `"${kitchen.nobodysUpload(caseId)}"`),
    }),
  },
  {
    id: 'unknown-catalog',
    requirement: 'catalog.exists',
    says: 'unknown catalog',
    breaks: 'meaning',
    apply: (parts, kitchen, caseId) => ({
      ...parts,
      members: withValue(
        parts.members,
        'catalogId',
        String(kitchen.faker(caseId).number.int({ min: 1_000_000_000, max: 1_999_999_999 })),
      ),
    }),
  },
  {
    id: 'malformed-json',
    requirement: 'body.json',
    says: 'malformed JSON',
    breaks: 'syntax',
    apply: (parts) => ({ ...parts, text: (members) => objectText(members).slice(0, -1) }),
  },
];
