import type { Scenario } from '../../mock/scenarios/scenario.ts';
import { type Conversation, isAccepted, isDelivered, issuedIn } from '../conversation.ts';
import { reportedInWords } from '../reported.ts';
import { type ClientCheck, judged } from './client-check.ts';

/** How a good client ends this conversation. */
function rightEnd({ scenario, exchanges }: Conversation): 'success' | 'error' | undefined {
  if (scenario === undefined) return undefined;
  if (scenario.ends !== 'either') return scenario.ends;
  const accepted = exchanges.filter(
    (one) => one.operation === 'complete' && isAccepted(one) && isDelivered(one),
  );
  if (accepted.length === 0) return 'error';
  // Of several uploads that did not all get through, either may be told.
  const issued = new Set(issuedIn({ exchanges }).map(({ uploadId }) => uploadId));
  return issued.size <= accepted.length ? 'success' : undefined;
}

/** Requirements that the outcome of a scenario decides. Those of refusals need the other scenarios too: see errors. */
const outcomeRequirements = [
  'client.accepted.success',
  'client.tolerance.accepted-status',
  'client.tolerance.status-word',
  'client.tolerance.unknown-members',
  'client.tolerance.header-case',
  'client.tolerance.media-type',
  'client.tolerance.json-forms',
  'client.tolerance.transfer',
  'client.tolerance.slow',
  'client.tolerance.unknown-code',
  'client.trouble.no-answer',
  'client.trouble.reset',
  'client.trouble.truncated',
  'client.trouble.undecodable',
  'client.trouble.html',
  'client.trouble.empty',
  'client.retry.ends',
  'client.outcome.success',
  'client.outcome.error',
  'client.outcome.ends',
] as const;

const decided: ReadonlySet<string> = new Set(outcomeRequirements);

/** Which requirement the end of a scenario is judged by: its own, or the general one where traffic decides its own. */
function requirementOf({ requirement, ends }: Scenario, right: 'success' | 'error'): string {
  if (decided.has(requirement)) return requirement;
  if (ends === 'success') return 'client.accepted.success';
  return `client.outcome.${right}`;
}

/** A client ends by itself, with success where a completion was accepted and with an error where none was. */
export const outcome: ClientCheck = {
  id: 'client-outcome',
  requirements: outcomeRequirements,
  judge: (conversation) => {
    const { scenario, reported, exchanges } = conversation;
    const right = rightEnd(conversation);
    if (!scenario || !right || reported.kind === 'unknown' || exchanges.length === 0) return [];
    const requirement = requirementOf(scenario, right);
    const last = exchanges.findLast(({ operation }) => operation === 'complete') ?? exchanges.at(-1);
    const ended = reported.kind === 'success' || reported.kind === 'error';
    const expected = right === 'success' ? 'success' : 'an error';
    const actual = reportedInWords(reported);
    return [
      // What a refusal becomes is judged with the other refusals: see errors.
      ...(scenario.code ? [] : [judged(requirement, reported.kind === right, expected, actual, last)]),
      judged('client.outcome.ends', ended, 'an end of its own, without a crash', actual, last),
    ];
  },
};
