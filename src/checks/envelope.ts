import type { ErrorCode } from '../contract/error-code.ts';
import { codeOf } from './answer.ts';
import { failed, held, type RunCheck, type RunJudgement } from './check.ts';

const requirement = 'error.envelope';

/** For one code, the code sits at one and the same path in all rejections (requirement error.envelope). */
export const envelope: RunCheck = {
  id: 'envelope',
  requirements: [requirement],
  judge: (subjects) => {
    const learned = new Map<ErrorCode, ReadonlySet<string>>();
    const judgements: RunJudgement[] = [];
    for (const { case: sent, answer } of subjects) {
      const code = answer.kind === 'rejected' ? codeOf(answer) : undefined;
      if (!code) continue;
      const here = new Set(answer.codes.map(({ path }) => path));
      const before = learned.get(code) ?? here;
      const common = new Set([...before].filter((path) => here.has(path)));
      const verdict =
        common.size > 0
          ? held(requirement)
          : failed(
              requirement,
              `${code} at ${[...before].join(' or ')}`,
              `${code} at ${[...here].join(' or ')}`,
            );
      judgements.push({ ...verdict, caseId: sent.id });
      learned.set(code, common.size > 0 ? common : before);
    }
    return judgements;
  },
};
