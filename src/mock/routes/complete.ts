import { firstRefusal } from '../first-refusal.ts';
import { startJob } from '../state/start-job.ts';
import { uploadOf } from '../upload-of.ts';
import type { Act } from './act.ts';

/** `POST`, the documented operation (requirement endpoint.accepts-post). A refusal changes nothing (reject.no-effect). */
export const complete: Act = (call, behaviour) => {
  const early = behaviour.early(call);
  if (early) return early;
  const refusal = firstRefusal(call, behaviour);
  if (refusal) {
    behaviour.afterRefusal(refusal, call);
    return { kind: 'refused', refusal };
  }
  const upload = uploadOf(call);
  const earlier = behaviour.repeat === 'same-job' ? call.state.jobs.get(upload?.jobId ?? '') : undefined;
  return { kind: 'accepted', job: earlier ?? startJob(call.state, behaviour.newId.job(), upload) };
};
