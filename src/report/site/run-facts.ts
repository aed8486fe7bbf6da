import { shown } from '../html/parts/shown.ts';
import { runTime } from './run-name.ts';
import type { RunSummary } from './run-summary.ts';

const levels = ['documented', 'implied'] as const;

/** What stands over the comparison of two runs: each fact with its name, the same names for each run. */
export function runFacts(run: RunSummary): readonly (readonly [name: string, fact: string])[] {
  const { contract, suite, latency } = run;
  const { profile, seed, strict, complete } = run.run;
  return [
    ['Target', shown(run.target, 100)],
    ['Started', runTime(run)],
    ['Verdict', `${run.verdict}${complete ? '' : ', incomplete'}`],
    ...levels.map((level) => {
      const passed = run.levels.get(level);
      return [`${level} requirements`, passed ? `${passed.passed} of ${passed.all} passed` : 'none'] as const;
    }),
    ['Latency p50, p95', latency ? `${latency.p50} ms, ${latency.p95} ms` : 'not measured'],
    ['Profile', `${shown(profile, 20)}${strict ? ', strict' : ''}, seed ${shown(seed, 40)}`],
    ['Contract', `${shown(contract.version, 40)}, sha256 ${shown(contract.sha256.slice(0, 12))}`],
    ['Suite', `${shown(suite.name, 40)} ${shown(suite.version, 40)}`],
  ];
}
