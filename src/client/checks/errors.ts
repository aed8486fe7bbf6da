import { errorCodes } from '../../contract/error-code.ts';
import { type Conversation, completionsIn } from '../conversation.ts';
import { reportedInWords } from '../reported.ts';
import { type ClientJudgement, judged } from './client-check.ts';

const requirementOf = (code: string) => `client.errors.${code.toLowerCase().replaceAll('_', '-')}`;
const inEnvelopes = 'client.tolerance.envelopes';

/** A judgement about several conversations, with the scenario of the one that shows it. */
export interface RunClientJudgement extends ClientJudgement {
  readonly scenario: string;
}

/** A check that needs the conversations of a whole run. */
export interface RunClientCheck {
  readonly id: string;
  readonly requirements: readonly string[];
  readonly judge: (conversations: readonly Conversation[]) => readonly RunClientJudgement[];
}

const codeOf = ({ reported }: Conversation) => (reported.kind === 'error' ? reported.code : undefined);

/** The words that a client uses for one documented code and for no other. */
function ownWords(refused: readonly Conversation[]): ReadonlyMap<string, ReadonlySet<string>> {
  const words = errorCodes.map((code) => {
    const of = (same: boolean) =>
      refused
        .filter(({ scenario }) => (scenario?.code === code) === same)
        .flatMap((one) => codeOf(one) ?? []);
    const others = new Set(of(false));
    return [code, new Set(of(true).filter((word) => word === code || !others.has(word)))] as const;
  });
  return new Map(words);
}

/**
 * Each documented code reaches the caller as an error that can be told from the others. The page gives no error body:
 * a code that is told in one common envelope is told; that it is told in all of them is only implied.
 */
export const errors: RunClientCheck = {
  id: 'client-errors',
  requirements: [...errorCodes.map(requirementOf), inEnvelopes],
  judge: (conversations) => {
    const refused = conversations.filter(
      (one) =>
        one.scenario?.code !== undefined && one.reported.kind !== 'unknown' && completionsIn(one).length > 0,
    );
    const words = ownWords(refused);
    const isTold = (one: Conversation) =>
      words.get(one.scenario?.code ?? '')?.has(codeOf(one) ?? '') ?? false;
    return refused.flatMap((one): RunClientJudgement[] => {
      const { scenario, reported } = one;
      const code = scenario?.code;
      if (!scenario || !code) return [];
      const at = { scenario: scenario.id };
      const show = completionsIn(one).at(-1);
      const expected = `an error whose code stands for ${code} alone`;
      const actual = reportedInWords(reported);
      if (reported.kind !== 'error')
        return [{ ...judged(requirementOf(code), false, expected, actual, show), ...at }];
      // An exit code tells that there was an error, and not which.
      if (!reported.told) return [];
      const elsewhere = refused.some((other) => other.scenario?.code === code && isTold(other));
      return [
        { ...judged(requirementOf(code), elsewhere, expected, actual, show), ...at },
        ...(elsewhere
          ? [
              {
                ...judged(
                  inEnvelopes,
                  isTold(one),
                  `${expected}, ${scenario.envelope} as it is`,
                  actual,
                  show,
                ),
                ...at,
              },
            ]
          : []),
      ];
    });
  },
};
