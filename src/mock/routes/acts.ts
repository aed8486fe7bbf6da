import type { Outcome } from '../answer.ts';
import type { Behaviour } from '../behaviour.ts';
import { type Call, uploadOf } from '../call.ts';
import { firstRefusal } from '../guards.ts';
import { storeBytes } from '../state/new-state.ts';
import { isSigned } from '../state/signed-url.ts';
import { startJob } from '../state/start-job.ts';

/** What a route does with a call: decides, and changes the state if it accepts. */
export type Act = (call: Call, behaviour: Behaviour) => Outcome;

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

const refused = (status: number, message: string): Outcome => ({ kind: 'plain', status, message });

/** `PUT` on a signed URL: takes the file. The signature is all the permission it needs. */
export const putFile: Act = ({ url, query, bytes, state }) => {
  const id = decodeURIComponent(url.split('?')[0]?.split('/').at(-1) ?? '');
  if (!isSigned(state, id, query)) return refused(403, 'The signature is not valid or has expired');
  const upload = state.uploads.get(id);
  if (!upload) return refused(404, 'Not found');
  if (upload.state === 'completed') return refused(409, 'The upload is completed already');
  storeBytes(upload, bytes);
  upload.putAt = Date.now();
  return { kind: 'plain', status: 200 };
};

/** Whatever no route takes: another method of a known path, or a path that nobody knows (requirement method.others). */
export const elsewhere =
  (methods: Readonly<Record<string, string>>): Act =>
  (call, behaviour) => {
    // The query may hold a token, so nothing of the URL is repeated.
    const path = call.url.split('?')[0] ?? '';
    const allow = Object.hasOwn(methods, path) ? methods[path] : undefined;
    return allow
      ? behaviour.otherMethod(allow, call, behaviour)
      : { kind: 'plain', status: 404, message: 'Not found' };
  };
