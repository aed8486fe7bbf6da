import { escapedText } from '../../text/escape.ts';
import { durationInWords } from '../../text/words.ts';
import { type History, levelsIn } from './history.ts';
import { type RunSummary, runTime } from './run-summary.ts';
import { type Series, TrendPlot } from './trend-plot.tsx';

const mostDrawn = 100;

function passRates(runs: readonly RunSummary[]): Series[] {
  return levelsIn({ runs }).map((level) => ({
    name: level,
    values: runs.map((run) => {
      const passed = run.levels.get(level);
      return passed && passed.passed / passed.all;
    }),
  }));
}

const latencies = (runs: readonly RunSummary[]): Series[] =>
  (['p50', 'p95'] as const).map((name) => ({ name, values: runs.map(({ latency }) => latency?.[name]) }));

const inPercent = (share: number) => `${Math.floor(share * 1000) / 10}%`;

const valuesIn = (series: readonly Series[]) =>
  series.flatMap(({ values }) => values.filter((value) => value !== undefined));

/** The lowest tenth that is below every rate, so that a single failure among many is still seen. */
const floorOf = (series: readonly Series[]) =>
  Math.min(0.9, Math.floor(Math.min(...valuesIn(series), 1) * 10) / 10);

/** The next of 1, 2 or 5 times a power of ten. */
function roundUp(value: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return ([1, 2, 5].find((factor) => factor * magnitude >= value) ?? 10) * magnitude;
}

const Trend = ({ target, all }: { target: string; all: readonly RunSummary[] }) => {
  const runs = all.slice(0, mostDrawn).toReversed();
  const times = runs.map(runTime);
  const [rates, speeds] = [passRates(runs), latencies(runs)];
  return (
    <article class="trend">
      <h3>{escapedText(target, 160)}</h3>
      {all.length > mostDrawn && (
        <p class="about">
          the newest {mostDrawn} of {all.length} runs
        </p>
      )}
      <div class="plots">
        <TrendPlot
          title="Requirements passed"
          of={escapedText(target, 80)}
          series={rates}
          from={floorOf(rates)}
          to={1}
          inWords={inPercent}
          names={times}
        />
        <TrendPlot
          title="Latency of all answers"
          of={escapedText(target, 80)}
          series={speeds}
          from={0}
          to={roundUp(Math.max(...valuesIn(speeds), 1))}
          inWords={durationInWords}
          names={times}
        />
      </div>
    </article>
  );
};

/** How each target did over its runs. */
export const Trends = ({ history: { targets } }: { history: History }) => (
  <section class="part" aria-labelledby="trend">
    <h2 id="trend">Trend</h2>
    <p class="intro">
      One point a run, the newest at the right. What was not tested did not pass. The numbers stand in the
      table below.
    </p>
    {[...targets].map(([target, runs]) => (
      <Trend key={target} target={target} all={runs} />
    ))}
  </section>
);
