import type { Guard } from '../behaviour.ts';
import { ownerOfToken } from '../caller-of.ts';

/** Requirements headers.token.missing, headers.token.invalid, headers.token.case. */
export const token: Guard = (call, behaviour) => {
  if (!behaviour.credentials(call).token) {
    return { code: 'AUTHENTICATION_FAILED', message: 'The header X-CleverTap-Token is missing.' };
  }
  if (ownerOfToken(call, behaviour)) return undefined;
  return { code: 'AUTHENTICATION_FAILED', message: 'The token is not valid.' };
};
