import type { ErrorCode } from '../contract/error-code.ts';
import { judged, type RunCheck, type RunJudgement } from './check.ts';
import { codeOf, codesOf } from './outcome.ts';

const requirement = 'error.envelope';

/** For one code, the code sits at one and the same path in all rejections (requirement error.envelope). */
export const envelope: RunCheck = {
  id: 'envelope',
  requirements: [requirement],
  judge: (subjects) => {
    const learned = new Map<ErrorCode, ReadonlySet<string>>();
    const judgements: RunJudgement[] = [];
    for (const { case: testCase, outcome } of subjects) {
      const code = codeOf(outcome);
      if (!code) continue;
      const here = new Set(codesOf(outcome).map(({ path }) => path));
      const before = learned.get(code) ?? here;
      const common = new Set([...before].filter((path) => here.has(path)));
      const at = (paths: ReadonlySet<string>) => ({ kind: 'envelope', code, paths: [...paths] }) as const;
      const judgement = judged(requirement, common.size > 0, at(before), at(here));
      judgements.push({ ...judgement, caseId: testCase.id });
      learned.set(code, common.size > 0 ? common : before);
    }
    return judgements;
  },
};
