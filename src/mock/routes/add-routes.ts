import type { FastifyInstance } from 'fastify';
import type { Contract } from '../../contract/contract.ts';
import type { Behaviour } from '../behaviour.ts';
import type { MockState } from '../state/state.ts';
import type { Act } from './act.ts';
import { answering } from './answering.ts';
import { complete } from './complete.ts';
import { elsewhere } from './elsewhere.ts';
import { inspect } from './inspect.ts';
import { issue } from './issue.ts';
import { putFile } from './put-file.ts';
import { takeBodies } from './take-bodies.ts';

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
