import { loadContract } from '../contract/contract.ts';
import type { RecordedExchange } from '../mock/scenarios/recorded-exchange.ts';
import type { ClientProfile } from '../record/played-scenario.ts';
import { bodyOf, type Conversation, completionsIn } from './conversation.ts';

/** The requirement that each part of the profile serves. */
export const profileRequirements: Readonly<Record<keyof ClientProfile, string>> = {
  userAgents: 'observed.client.user-agent',
  headers: 'observed.client.headers',
  members: 'observed.client.members',
  connections: 'observed.client.connections',
  retries: 'observed.client.retries',
  timeouts: 'observed.client.timeouts',
  memberOrders: 'observed.client.member-order',
  numberFormats: 'observed.client.number-formats',
};

const usualHeaders = ['host', 'connection', 'content-type', 'content-length', 'transfer-encoding'];
const documentedHeaders = ['x-account-id', 'x-clevertap-token', 'user-agent'];
const ignored = new Set([...usualHeaders, ...documentedHeaders]);

const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort();

const outcomeOf = ({ response, trouble }: RecordedExchange) => trouble ?? String(response?.status);

const sameRequest = (one: RecordedExchange, other: RecordedExchange) =>
  one.request.method === other.request.method && one.request.url === other.request.url;

function retriesIn({ exchanges, scenario }: Conversation): ClientProfile['retries'] {
  return exchanges.flatMap((exchange, at) => {
    const before = exchanges.slice(0, at).findLast((other) => sameRequest(other, exchange));
    if (!before) return [];
    const end = before.abandonedAt ?? before.answeredAt ?? before.startedAt;
    // What runs side by side repeats nothing.
    if (exchange.startedAt < end) return [];
    return [{ scenario: scenario?.id ?? '', after: outcomeOf(before), waitMs: exchange.startedAt - end }];
  });
}

const timeoutsIn = ({ exchanges, scenario }: Conversation): ClientProfile['timeouts'] =>
  exchanges.flatMap(({ trouble, abandonedAt, startedAt }) =>
    trouble === 'timeout' && abandonedAt !== undefined
      ? [{ scenario: scenario?.id ?? '', afterMs: abandonedAt - startedAt }]
      : [],
  );

// A number keeps the form in which it was written only in the text.
const numbersIn = ({ request }: RecordedExchange): string[] =>
  [...request.body.toString('utf8').matchAll(/"(?:catalogId|fileSize)"\s*:\s*(-?[\d.eE+-]+)/g)].map(
    ([, number = '']) => (/^\d+$/.test(number) ? 'whole' : /[eE]/.test(number) ? 'exponent' : 'fraction'),
  );

/** What clients did in all conversations of a run. */
export function profileOf(conversations: readonly Conversation[]): ClientProfile {
  const exchanges = conversations.flatMap((conversation) => conversation.exchanges);
  const completions = conversations.flatMap(completionsIn);
  const names = completions.flatMap(({ request }) => request.headers.map(([name]) => name.toLowerCase()));
  const fields = loadContract().fields.map(({ name }) => name);
  const members = completions.map((one) => Object.keys(bodyOf(one) ?? {}));
  const own = (list: readonly string[]) => list.filter((name) => fields.includes(name));
  return {
    userAgents: distinct(
      exchanges.flatMap(({ request }) =>
        request.headers.flatMap(([name, value]) => (name.toLowerCase() === 'user-agent' ? [value] : [])),
      ),
    ),
    headers: distinct(names.filter((name) => !ignored.has(name))),
    members: distinct(members.flat().filter((name) => !fields.includes(name))),
    connections: {
      requests: exchanges.length,
      connections: new Set(exchanges.map(({ connection }) => connection)).size,
    },
    retries: conversations.flatMap(retriesIn),
    timeouts: conversations.flatMap(timeoutsIn),
    memberOrders: distinct(members.map((list) => own(list).join(', ')).filter((order) => order !== '')),
    numberFormats: distinct(completions.flatMap(numbersIn)),
  };
}
