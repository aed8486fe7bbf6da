import type { Guard } from '../behaviour.ts';
import { ownerOfToken } from '../caller-of.ts';

/** Requirements headers.account-id, headers.account-id.match. */
export const account: Guard = (call, behaviour) => {
  const { accountId } = behaviour.credentials(call);
  if (!accountId) return { code: 'AUTHENTICATION_FAILED', message: 'The header X-Account-Id is missing.' };
  const owner = ownerOfToken(call, behaviour);
  if (!owner || owner.id === accountId) return undefined;
  return { code: 'AUTHENTICATION_FAILED', message: 'The token does not belong to this account.' };
};
