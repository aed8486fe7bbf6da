import type { Behaviour } from './behaviour.ts';
import type { Call } from './call.ts';
import type { Account } from './state/state.ts';

/** The account whose token was sent. An exact match comes first, so a lenient comparison mixes up no accounts. */
export function ownerOfToken(call: Call, behaviour: Behaviour): Account | undefined {
  const { token } = behaviour.credentials(call);
  if (token === undefined) return undefined;
  const accounts = [call.state.account, call.state.restricted];
  return (
    accounts.find((account) => account.token === token) ??
    accounts.find((account) => behaviour.tokenMatches(token, account.token))
  );
}

/** On whose behalf a call is made: by its token or else by its account id; undefined when neither is known. */
export function callerOf(call: Call, behaviour: Behaviour): Account | undefined {
  const { accountId } = behaviour.credentials(call);
  const named = [call.state.account, call.state.restricted].find(({ id }) => id === accountId);
  return ownerOfToken(call, behaviour) ?? named;
}
