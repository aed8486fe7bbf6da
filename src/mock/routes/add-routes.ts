import type { FastifyInstance } from 'fastify';
import type { Contract } from '../../contract/contract.ts';
import type { Behaviour } from '../behaviour.ts';
import type { Job, MockState, Upload } from '../state/state.ts';
import { type Act, complete, elsewhere, putFile } from './acts.ts';
import { answering, takeBodies } from './answering.ts';
import { issue } from './issue.ts';

const uploadView = ({ bytes, ...upload }: Upload) => ({ ...upload, size: bytes.length });

const isoTime = (instant: number | undefined) => instant && new Date(instant).toISOString();

const jobView = ({ id, uploadId, startedAt, finishedAt, result }: Job) => ({
  id,
  uploadId,
  startedAt: isoTime(startedAt),
  finishedAt: isoTime(finishedAt),
  ...(result ?? { state: 'PROCESSING' as const }),
});

/** The answer of `GET /_mock/state`: everything but secrets and file contents. */
const inspect = ({ uploads, jobs, requests, counters }: MockState) => ({
  uploads: [...uploads.values()].map(uploadView),
  jobs: [...jobs.values()].map(jobView),
  counters,
  requests,
});

// The neighbouring page: single uploads are for files under 100 MB.
const fileLimit = 100 * 1024 * 1024;

/** Puts the documented operation, its companions and the inspection in place. */
export function addRoutes(
  app: FastifyInstance,
  contract: Pick<Contract, 'path' | 'signedUrlPath'>,
  state: MockState,
  behaviour: Behaviour,
): void {
  const by = (act: Act) => answering(state, behaviour, act);
  takeBodies(app);
  app.post(contract.path, by(complete));
  app.get(contract.signedUrlPath, by(issue));
  app.put('/uploads/:id', { bodyLimit: fileLimit }, by(putFile));
  app.get('/_mock/state', () => inspect(state));
  app.setNotFoundHandler(by(elsewhere({ [contract.path]: 'POST', [contract.signedUrlPath]: 'GET' })));
}
