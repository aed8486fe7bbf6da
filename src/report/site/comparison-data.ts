import { notSeen, requirementKind } from '../../record/baseline/compare-records.ts';
import type { RequirementStatus } from '../../record/record.ts';
import { escapedStart, escapedText } from '../../text/escape.ts';
import type { History } from './history.ts';
import { type RunSummary, runTime } from './run-summary.ts';

const levels = ['documented', 'implied'] as const;

/** What stands over the comparison of two runs: each fact with its name, the same names for each run. */
function runFacts(run: RunSummary): readonly (readonly [name: string, fact: string])[] {
  const { contract, suite, latency } = run;
  const { profile, seed, strict, complete } = run.run;
  return [
    ['Target', escapedText(run.target, 100)],
    ['Started', runTime(run)],
    ['Verdict', `${run.verdict}${complete ? '' : ', incomplete'}`],
    ...levels.map((level) => {
      const passed = run.levels.get(level);
      return [`${level} requirements`, passed ? `${passed.passed} of ${passed.all} passed` : 'none'] as const;
    }),
    ['Latency p50, p95', latency ? `${latency.p50} ms, ${latency.p95} ms` : 'not measured'],
    ['Profile', `${escapedText(profile, 20)}${strict ? ', strict' : ''}, seed ${escapedText(seed, 40)}`],
    ['Contract', `${escapedText(contract.version, 40)}, sha256 ${escapedText(contract.sha256.slice(0, 12))}`],
    ['Suite', `${escapedText(suite.name, 40)} ${escapedText(suite.version, 40)}`],
  ];
}

/** All runs, small enough to stand in one page. Texts are escaped; a value is the place of its text in `values`. */
export interface ComparisonData {
  /** Names of the facts about a run. */
  readonly facts: readonly string[];
  /** What it means for a requirement to stand otherwise: by how it stood, then by how it stands. */
  readonly kinds: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Ids of requirements, each with its title. */
  readonly requirements: readonly (readonly [id: string, title: string])[];
  /** Paths of items of the behaviour profile. */
  readonly behaviour: readonly string[];
  readonly values: readonly string[];
  /** The newest first. */
  readonly runs: readonly ComparedRun[];
}

export interface ComparedRun {
  /** Name of its folder. */
  readonly key: string;
  readonly target: string;
  readonly title: string;
  readonly facts: readonly string[];
  /** A value for each requirement, in their order. */
  readonly requirements: readonly number[];
  /** A value for each item of the profile, in their order. */
  readonly behaviour: readonly number[];
}

const statuses: readonly (RequirementStatus | typeof notSeen)[] = [
  ...(['passed', 'failed', 'deviating', 'inconclusive', 'untested'] as const),
  notSeen,
];

const kinds = Object.fromEntries(
  statuses.map((was) => [was, Object.fromEntries(statuses.map((is) => [is, requirementKind(was, is)]))]),
);

/** Gives each text a place, the same for the same text: two long ones that begin alike are still two. */
class Places {
  readonly #places = new Map<string, number>();

  of(text: string): number {
    const place = this.#places.get(text) ?? this.#places.size;
    this.#places.set(text, place);
    return place;
  }

  get texts(): string[] {
    return [...this.#places.keys()];
  }
}

const keysOf = (maps: readonly ReadonlyMap<string, string>[]) => [
  ...new Set(maps.flatMap((map) => [...map.keys()])),
];

const titleOf = (id: string, runs: readonly RunSummary[]) =>
  runs.find(({ titles }) => titles.has(id))?.titles.get(id) ?? '';

/** The data of the comparison page. */
export function comparisonData({ runs }: History): ComparisonData {
  const requirements = keysOf(runs.map(({ items }) => items.requirements));
  const behaviour = keysOf(runs.map(({ items }) => items.behaviour));
  const places = new Places();
  // The first place, which the page knows by its number.
  places.of(notSeen);
  const comparedRuns = runs.map((run) => ({
    key: run.folder,
    target: escapedStart(run.target, 100),
    title: runTime(run),
    facts: runFacts(run).map(([, fact]) => fact),
    requirements: requirements.map((id) => places.of(run.items.requirements.get(id) ?? notSeen)),
    behaviour: behaviour.map((path) => places.of(run.items.behaviour.get(path) ?? notSeen)),
  }));
  return {
    facts: runs[0] ? runFacts(runs[0]).map(([name]) => name) : [],
    kinds,
    requirements: requirements.map((id) => [escapedStart(id, 120), escapedStart(titleOf(id, runs), 160)]),
    behaviour: behaviour.map((path) => escapedStart(path, 160)),
    values: places.texts.map((text) => escapedStart(text, 200)),
    runs: comparedRuns,
  };
}

/** Data as JSON that can stand in a script element (HTML Living Standard, 4.12.1.3). */
export const dataText = (data: ComparisonData): string => JSON.stringify(data).replaceAll('<', '\\u003c');
