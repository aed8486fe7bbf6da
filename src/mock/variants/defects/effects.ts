import { onOtherMethod, usesUp } from '../../alterations/decisions.ts';
import type { Outcome } from '../../answer.ts';
import { type Call, memberOf, textsIn, uploadOf } from '../../call.ts';
import type { Refusal } from '../../refusal.ts';
import { answerTo } from '../../respond.ts';
import { startJob } from '../../state/start-job.ts';
import type { Defect } from '../../variant.ts';

type Row = readonly [
  which: string,
  says: string,
  when: (refusal: Refusal, call: Call) => boolean,
  ...violates: string[],
];

/** Refusals that use the upload up, of which nobody may have had a use (requirement reject.no-effect). */
const rows: readonly Row[] = [
  [
    'rejection',
    'a rejected completion uses the upload up',
    () => true,
    'reject.no-effect',
    'auth.before-work',
  ],
  [
    'token-wrong',
    'a wrong token uses the upload up',
    ({ code }) => code === 'AUTHENTICATION_FAILED',
    'auth.before-work',
    'reject.no-effect',
  ],
  ['content-type-wrong', 'a wrong content type uses the upload up', ({ status }) => status === 415],
  [
    'member-invalid',
    'an invalid member uses the upload up',
    ({ details }, { body }) => details !== undefined && 'value' in body,
  ],
  [
    'file-size-null',
    'a fileSize that is null uses the upload up',
    (_refusal, call) => memberOf(call, 'fileSize') === null,
  ],
  ['catalog-unknown', 'an unknown catalog uses the upload up', ({ code }) => code === 'CATALOG_NOT_FOUND'],
];

const failed: Outcome = {
  kind: 'refused',
  refusal: { code: 'INTERNAL_ERROR', message: 'Something went wrong.' },
};

export const effects: readonly Defect[] = [
  ...rows.map(
    ([which, says, when, ...violates]): Defect => ({
      id: `${which}-uses-up-upload`,
      says,
      family: 'effect',
      violates: violates.length > 0 ? violates : ['reject.no-effect'],
      alter: (mock) => usesUp(mock, when),
    }),
  ),
  {
    id: 'rejections-lock-upload',
    says: 'an upload is locked after three rejections',
    family: 'effect',
    violates: ['reject.no-effect'],
    shows: 'in sequence',
    contradicts: {
      flavours: ['given uploads'],
      because: 'an upload that is given by id may have been used up by anybody',
    },
    alter: (mock) => {
      const counts = new Map<string, number>();
      return usesUp(mock, (_refusal, call) => {
        const id = uploadOf(call)?.id ?? '';
        counts.set(id, (counts.get(id) ?? 0) + 1);
        return (counts.get(id) ?? 0) >= 3;
      });
    },
  },
  {
    id: 'method-delete-removes-upload',
    says: 'DELETE is refused and removes the upload all the same',
    family: 'effect',
    violates: ['reject.no-effect'],
    alter: (mock) =>
      onOtherMethod(mock, (call) => {
        if (call.method === 'DELETE') call.state.uploads.delete(uploadOf(call)?.id ?? '');
        return undefined;
      }),
  },
  {
    id: 'permission-missing-starts-job',
    says: 'a job starts before the missing permission is noticed',
    family: 'effect',
    violates: ['reject.no-effect', 'auth.before-work'],
    contradicts: {
      flavours: ['repeat-same-job'],
      because: 'the job that was started too early would be taken for the first completion of a repeated one',
    },
    alter: (mock) => ({
      ...mock,
      afterRefusal: (refusal, call) => {
        mock.afterRefusal(refusal, call);
        if (refusal.code === 'AUTHORIZATION_FAILED') startJob(call.state, mock.newId.job(), uploadOf(call));
      },
    }),
  },
  {
    id: 'completed-by-with-blank-done-and-refused',
    says: 'a completedBy with a blank is done, and answered as an error',
    family: 'effect',
    violates: ['endpoint.accepts-post', 'reject.no-effect'],
    entails: ['robust.values'],
    alter: (mock) => ({
      ...mock,
      finish: (answer, outcome, call) =>
        outcome.kind === 'accepted' && /\S \S/.test(textsIn(call)[1] ?? '')
          ? answerTo(failed, call, mock)
          : mock.finish(answer, outcome, call),
    }),
  },
];
