import { defects } from '../../src/mock/variants/defects/index.ts';
import { flavours } from '../../src/mock/variants/flavours/index.ts';
import { cell, table } from '../docs/markdown.ts';
import type { Outcome } from './judge.ts';
import type { Peer } from './peers.ts';
import type { Subject } from './subjects.ts';

/** What a peer, or without one this suite, made of all servers. */
export interface Judged {
  readonly peer?: Peer;
  readonly outcomes: readonly { readonly subject: Subject; readonly outcome: Outcome }[];
}

/** A peer that could not be installed. */
export interface Missing {
  readonly peer: Peer;
  readonly why: string;
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

const own = 'signedurl-conformance';

const nameOf = ({ peer }: Judged, version: string): string =>
  peer ? `${peer.name} ${peer.version}` : `**${own} ${version}**`;

/** How a tool did on servers of one kind: on how many it ended with a complaint. */
function complaints({ outcomes }: Judged, kind: Subject['kind']) {
  const of = outcomes.filter(({ subject }) => subject.kind === kind);
  const failed = of.filter(({ outcome: { exitCode } }) => exitCode !== 0 && exitCode !== undefined);
  return { failed: failed.length, all: of.length, ids: failed.map(({ subject }) => subject.id) };
}

function row(judged: Judged, version: string): string[] {
  const { outcomes } = judged;
  const [found, wrong, documented] = [
    complaints(judged, 'defect'),
    complaints(judged, 'flavour'),
    complaints(judged, 'documented'),
  ];
  const endless = outcomes.filter(({ outcome }) => outcome.exitCode === undefined).length;
  return [
    nameOf(judged, version),
    `${found.failed} of ${found.all}`,
    `${wrong.failed + documented.failed} of ${wrong.all + documented.all}`,
    String(median(outcomes.map(({ outcome }) => outcome.requests))),
    `${median(outcomes.map(({ outcome }) => outcome.seconds)).toFixed(1)} s`,
    endless > 0 ? `${endless} without an end` : '',
  ];
}

const mark = ({ exitCode }: Outcome): string => (exitCode === undefined ? '?' : exitCode === 0 ? '' : '✘');

/** Each server with what each tool made of it. */
function details(all: readonly Judged[], kinds: readonly Subject['kind'][]): string {
  const [first] = all;
  const rows = (first?.outcomes ?? [])
    .filter(({ subject }) => kinds.includes(subject.kind))
    .map(({ subject }) => [
      `\`${subject.id}\``,
      cell(subject.says),
      ...all.map(({ outcomes }) => {
        const found = outcomes.find(
          ({ subject: { kind, id } }) => kind === subject.kind && id === subject.id,
        );
        return found ? mark(found.outcome) : '';
      }),
    ]);
  return table(['server', 'what it does', ...all.map(({ peer }) => peer?.name ?? own)], rows);
}

/** docs/peers.md. */
export function peersPage(
  judged: readonly Judged[],
  missing: readonly Missing[],
  { date, version }: { readonly date: string; readonly version: string },
): string {
  const [first] = judged;
  /** `12 of its 136 flavours`, or `all of its 136 flavours`. */
  const share = (kind: Subject['kind'], { length }: readonly unknown[]) => {
    const count = first?.outcomes.filter(({ subject }) => subject.kind === kind).length ?? 0;
    return `${count === length ? 'all' : count} of its ${length} ${kind}s`;
  };
  const peers = judged.flatMap(({ peer }) => peer ?? []);
  return `# Beside its peers

Measured on ${date} by \`npm run bench:peers\`, which installs each tool outside of the project and lets it judge the same
servers: the mock as documented, ${share('flavour', flavours)}, which use a freedom that the page leaves,
and ${share('defect', defects)}, which break the contract in one way each. What is not all is an even spread, as all would
take hours. Each tool had one configuration for all servers, made with good will and checked in
([tests/peers](../tests/peers/commands.ts)).

${table(
  ['tool', 'defects detected', 'false alarms', 'requests', 'time', ''],
  judged.map((each) => row(each, version)),
)}

*Detected*: it ended with a complaint. *False alarm*: it complained of a server that conforms. Requests and time are medians of
a run; the machine had other work, more of it for some tools than for others, so times are for an order of magnitude.
This suite ran with \`--strict\`, so that whatever it finds counts.

${missing.length > 0 ? `Not measured, as it could not be installed where this was made:\n\n${missing.map(({ peer, why }) => `- ${peer.name} ${peer.version}: ${why}`).join('\n')}\n\n` : ''}## What the figures do not say

The comparison is not fair, and cannot be: the defects are those that this suite was built to catch, the operation is the
only one that it knows, and it may use what the page says in words, which no document for machines holds. The others take any
API from its document alone. A document of 3.1 with statuses as classes (\`2XX\`) and a recursive error body is more than some of
them read, so they were given a plainer one, with credentials and live uploads put in. Most of their false alarms follow from
what a document has to pin down and the page leaves open: the media type of an answer, and where in an error body the code sits.

## What each does better

${table(
  ['tool', 'better at', 'what it was given'],
  [...peers, ...missing.map(({ peer }) => peer)].map(({ name, better, setUp }) => [name, better, setUp]),
)}

## Servers that conform

✘: a false alarm. ?: no end within five minutes.

${details(judged, ['documented', 'flavour'])}

## Servers with a defect

✘: detected.

${details(judged, ['defect'])}
`;
}
