import { countOf } from '../../text/words.ts';

const height = 120;
const margin = 8;

/** One line of a plot: a value for each run, undefined where a run has none. */
export interface Series {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
}

interface Props {
  readonly title: string;
  /** The target, for those who only hear. */
  readonly of: string;
  readonly series: readonly Series[];
  readonly from: number;
  readonly to: number;
  readonly inWords: (value: number) => string;
  /** What tells each run from the others. */
  readonly names: readonly string[];
}

interface Point {
  readonly x: string;
  readonly y: string;
  readonly value: number;
  readonly name: string;
}

function pointsOf({ values }: Series, { from, to, names }: Props): Point[] {
  const step = values.length > 1 ? 96 / (values.length - 1) : 0;
  const first = values.length > 1 ? 2 : 50;
  return values.flatMap((value, place) => {
    if (value === undefined) return [];
    const share = (value - from) / (to - from || 1);
    const y = height - margin - Math.min(1, Math.max(0, share)) * (height - 2 * margin);
    return [{ x: `${(first + place * step).toFixed(2)}%`, y: y.toFixed(1), value, name: names[place] ?? '' }];
  });
}

const Line = ({
  points,
  kind,
  inWords,
}: { points: readonly Point[]; kind: string } & Pick<Props, 'inWords'>) => (
  <g class={kind}>
    {points.map((point, place) => {
      const before = points[place - 1];
      return before && <line key={point.x} x1={before.x} y1={before.y} x2={point.x} y2={point.y} />;
    })}
    {points.map(({ x, y, value, name }) => (
      <circle key={x} cx={x} cy={y} r="3.5">
        <title>{`${name}: ${inWords(value)}`}</title>
      </circle>
    ))}
  </g>
);

/** First and last value of each line, for those who only hear. */
function spoken({ series, inWords, names, title, of }: Props): string {
  const lines = series.flatMap(({ name, values }) => {
    const known = values.filter((value) => value !== undefined);
    const [first, last] = [known[0], known.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [`${name} ${known.length > 1 ? `from ${inWords(first)} to ` : ''}${inWords(last)}`];
  });
  return `${title}, ${of}, ${countOf(names.length, 'run')}: ${lines.join('; ')}`;
}

const kinds = ['line-1', 'line-2', 'line-3'];

/** Values over runs as lines, told apart by their dashes too. */
export const TrendPlot = (props: Props) => {
  const { title, series, from, to, inWords, names } = props;
  return (
    <figure class="trend-plot">
      <figcaption>
        <span>{title}</span>
        {series.map(({ name }, place) => (
          <span key={name} class="legend">
            <svg width="28" height="8" aria-hidden="true" class={kinds[place]}>
              <line x1="0" y1="4" x2="28" y2="4" />
            </svg>{' '}
            {name}
          </span>
        ))}
      </figcaption>
      <div class="plot-area">
        <div class="ends" aria-hidden="true">
          <span>{inWords(to)}</span>
          <span>{inWords(from)}</span>
        </div>
        <svg width="100%" height={height} role="img" aria-label={spoken(props)}>
          {[margin, height / 2, height - margin].map((y) => (
            <line key={y} class="tick" x1="0" x2="100%" y1={y} y2={y} />
          ))}
          {series.map((line, place) => (
            <Line
              key={line.name}
              points={pointsOf(line, props)}
              kind={kinds[place] ?? ''}
              inWords={inWords}
            />
          ))}
        </svg>
      </div>
      <p class="span" aria-hidden="true">
        <span>{names[0]}</span>
        <span>{names.length > 1 && names.at(-1)}</span>
      </p>
    </figure>
  );
};
