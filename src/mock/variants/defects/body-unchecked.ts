import { overlook } from '../../alterations/bodies.ts';
import { skipGuards } from '../../alterations/decisions.ts';
import { memberOf } from '../../call.ts';
import type { Defect } from '../../variant.ts';

/** Members that are looked at, but not always. */
export const bodyUnchecked: readonly Defect[] = [
  {
    id: 'members-missing-accepted-after-200-answers',
    says: 'after 200 answers completedBy and fileSize may be missing',
    family: 'validation',
    violates: ['body.completedBy.required', 'body.fileSize.required'],
    shows: 'in a run',
    alter: (mock) => {
      let answers = 0;
      const counting: typeof mock = {
        ...mock,
        finish: (answer, outcome, call) => {
          answers += 1;
          return mock.finish(answer, outcome, call);
        },
      };
      return overlook(
        counting,
        ({ field }, value) =>
          answers > 200 && /^(completedBy|fileSize)$/.test(field) && !Object.hasOwn(Object(value), field),
      );
    },
  },
  {
    id: 'completed-by-missing-in-text-accepted',
    says: 'what is not declared as JSON may lack completedBy',
    family: 'validation',
    violates: ['body.completedBy.required', 'headers.content-type'],
    shows: 'in pairs',
    alter: (mock) =>
      skipGuards(
        mock,
        ['contentType', 'body'],
        (call) =>
          call.headers['content-type'] === 'text/plain' && memberOf(call, 'completedBy') === undefined,
      ),
  },
];
