import { excerpt } from '../text/excerpt.ts';
import { failed, held, type RunCheck } from './check.ts';

const requirement = 'success.jobId.unique';

const jobIdOf = (value: unknown): unknown => (value as { jobId?: unknown } | null | undefined)?.jobId;

/** Different uploads get different jobs (requirement success.jobId.unique). A job that comes again is told once. */
export const uniqueJobIds: RunCheck = {
  id: 'unique-job-ids',
  requirements: [requirement],
  judge: (subjects) => {
    const seen = new Map<string, string>();
    const told = new Set<string>();
    const accepted = subjects.filter(
      ({ outcome, case: { observed, expectation } }) =>
        outcome.kind === 'accepted' && expectation.accepted && !observed,
    );
    const judgements = accepted.flatMap(({ case: testCase, body }) => {
      const jobId = jobIdOf(body.json?.value);
      if (typeof jobId !== 'string' || jobId.trim() === '') return [];
      const before = seen.get(jobId);
      if (before !== undefined && told.has(jobId)) return [];
      seen.set(jobId, testCase.id);
      if (before !== undefined) told.add(jobId);
      const verdict = before
        ? failed(
            requirement,
            { kind: 'own job' },
            { kind: 'job of another case', jobId: excerpt(jobId), caseId: before },
          )
        : held(requirement);
      return [{ ...verdict, caseId: testCase.id }];
    });
    return judgements.length > 1 ? judgements : [];
  },
};
