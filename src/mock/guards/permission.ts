import type { Guard } from '../behaviour.ts';
import { callerOf } from '../caller-of.ts';
import { memberOf } from '../member-of.ts';

/** Requirement authorization.catalog. */
export const permission: Guard = (call, behaviour) => {
  const id = memberOf(call, 'catalogId');
  const asked = typeof id === 'number' ? call.state.catalogs.get(id) : undefined;
  const caller = callerOf(call, behaviour);
  if (!asked || !caller || asked.accountId === caller.id) return undefined;
  return { code: 'AUTHORIZATION_FAILED', message: 'This account has no permission on the catalog.' };
};
