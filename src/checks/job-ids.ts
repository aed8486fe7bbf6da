import { failed, held, type RunCheck } from './check.ts';

const requirement = 'success.jobId.unique';

const jobIdOf = (value: unknown): unknown => (value as { jobId?: unknown } | null | undefined)?.jobId;

/** Different uploads get different jobs (requirement success.jobId.unique). */
export const uniqueJobIds: RunCheck = {
  id: 'unique-job-ids',
  requirements: [requirement],
  judge: (subjects) => {
    const seen = new Map<string, string>();
    const accepted = subjects.filter(
      ({ answer, case: sent }) => answer.kind === 'accepted' && sent.expectation.accepted,
    );
    const judgements = accepted.flatMap(({ case: sent, answer }) => {
      const jobId = jobIdOf(answer.json?.value);
      if (typeof jobId !== 'string' || jobId.trim() === '') return [];
      const before = seen.get(jobId);
      seen.set(jobId, sent.id);
      const verdict = before
        ? failed(requirement, 'a jobId of its own for each upload', `${jobId} again, as in ${before}`)
        : held(requirement);
      return [{ ...verdict, caseId: sent.id }];
    });
    return judgements.length > 1 ? judgements : [];
  },
};
