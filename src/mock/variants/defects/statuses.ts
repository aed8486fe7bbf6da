import type { ErrorCode } from '../../../contract/error-code.ts';
import { onAccepted, onRejection, withHeader } from '../../alterations/answers.ts';
import type { Contradiction, Defect } from '../../variant.ts';
import { acceptedMembers } from '../requirement-groups.ts';

interface Status {
  readonly code: ErrorCode;
  readonly says: string;
  /** Statuses of the wrong class with which a defect of its own answers. */
  readonly statuses: readonly number[];
}

/** The class of the status does not fit the code (requirement status.class). */
const wrong: readonly Status[] = [
  { code: 'AUTHENTICATION_FAILED', says: 'a wrong token', statuses: [200, 500] },
  { code: 'AUTHORIZATION_FAILED', says: 'a missing permission', statuses: [302] },
  { code: 'CATALOG_INVALID_REQUEST', says: 'an invalid request', statuses: [200, 500] },
  { code: 'CATALOG_NOT_FOUND', says: 'an unknown catalog', statuses: [500] },
  { code: 'UPLOAD_NOT_FOUND', says: 'an unknown upload', statuses: [200] },
  { code: 'INTERNAL_ERROR', says: 'a failure inside', statuses: [200, 400] },
];

/** What a status of a class breaks besides. */
const violatedBy: Readonly<Record<number, readonly string[]>> = {
  302: ['redirect'],
  500: ['error.client-not-internal', 'error.internal'],
};

const putRight: Contradiction = {
  flavours: ['errors-as-400'],
  because: 'it would put the status right again',
};

export const statuses: readonly Defect[] = [
  ...wrong.flatMap(({ code, says, statuses: own }) =>
    own.map(
      (status): Defect => ({
        id: `${code.toLowerCase().replaceAll('_', '-')}-as-${status}`,
        says: `${says} is ${status} with its code`,
        family: 'error',
        violates: ['status.class', ...(violatedBy[status] ?? [])],
        contradicts: status < 500 && code !== 'INTERNAL_ERROR' ? putRight : undefined,
        alter: (mock) => ({ ...mock, statuses: { ...mock.statuses, [code]: status } }),
      }),
    ),
  ),
  {
    id: 'errors-as-200',
    says: 'rejections come with status 200',
    family: 'error',
    violates: ['status.class'],
    alter: (mock) => onRejection(mock, (answer) => ({ ...answer, status: 200 })),
  },
  {
    id: 'accepted-as-204',
    says: 'an accepted completion is 204',
    family: 'accepted',
    violates: acceptedMembers,
    alter: (mock) => onAccepted(mock, () => ({ status: 204, headers: {}, body: Buffer.alloc(0) })),
  },
  {
    id: 'accepted-as-303',
    says: 'an accepted completion is sent on to its job',
    family: 'accepted',
    violates: ['redirect', 'endpoint.accepts-post', 'status.class'],
    entails: ['robust.values', 'robust.body', 'robust.headers'],
    alter: (mock) =>
      onAccepted(mock, (answer) => ({ ...withHeader(answer, 'Location', '/v2/jobs/1'), status: 303 })),
  },
  {
    id: 'accepted-as-400',
    says: 'an accepted completion is 400',
    family: 'accepted',
    violates: ['endpoint.accepts-post', 'status.class'],
    entails: ['error.code', 'robust.values', 'robust.body'],
    alter: (mock) => ({ ...mock, acceptedStatus: 400 }),
  },
];
