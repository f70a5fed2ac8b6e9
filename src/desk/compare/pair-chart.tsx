import { scaleLinear } from 'd3-scale';
import { line, symbol, symbolCircle, symbolSquare } from 'd3-shape';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { points as inPoints } from '../../locale/figures.ts';
import type { TheatreMessages } from '../../locale/theatre-messages.ts';
import { PAIR, type OfPair, type PairLine, type PairPoint } from '../../presenter/compare-model.ts';

interface Props {
  readonly words: TheatreMessages['compare'];
  readonly title: string;
  readonly line: PairLine;
  readonly rounds: number;
  readonly names: Readonly<Record<OfPair, string>>;
  /** The round in which they part; null where they do not. */
  readonly parts: number | null;
}

const WIDTH = 360;
const HEIGHT = 200;
const LEFT = 30;
const RIGHT = 22;
const TOP = 12;
const BOTTOM = 24;
const MARK = 40;
/** Letters at the ends of two lines do not come nearer to each other. */
const APART = 13;

/** One figure of both sessions over the rounds: the first solid with filled marks, the second dashed with open ones. */
export function PairChart({ words, title, line: { points }, rounds, names, parts }: Props): JSX.Element {
  const id = useId();
  const start = Math.min(100, ...PAIR.flatMap((of) => points[of].map((point) => point.at)));
  const x = scaleLinear([start, rounds * 100], [LEFT + 8, WIDTH - RIGHT - 4]);
  const y = scaleLinear([0, 10000], [HEIGHT - BOTTOM, TOP]);
  const path = line<PairPoint>(
    (point) => x(point.at),
    (point) => y(point.value),
  );
  const says = PAIR.map((of) => {
    const [first, last] = [points[of][0], points[of].at(-1)];
    return first && last
      ? words.chartSays(names[of], inPoints(first.value), inPoints(last.value))
      : words.noneOf(names[of]);
  }).join(' ');
  const ends = endsOf(points, (point) => y(point.value));
  return (
    <figure class="chart pair-chart">
      <figcaption>
        <h3>{title}</h3>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={`${id}t ${id}d`}>
        <title id={`${id}t`}>{title}</title>
        <desc id={`${id}d`}>{says}</desc>
        {[0, 2500, 5000, 7500, 10000].map((tick) => (
          <g key={tick} class="tick">
            <path d={`M${LEFT} ${y(tick)}H${WIDTH - RIGHT}`} />
            <text x={LEFT - 5} y={y(tick) + 4} text-anchor="end">
              {tick / 100}
            </text>
          </g>
        ))}
        {Array.from({ length: rounds }, (_, i) => (
          <text key={i} class="tick-text" x={x((i + 1) * 100)} y={HEIGHT - 7} text-anchor="middle">
            {i + 1}
          </text>
        ))}
        {parts !== null && <path class="parting" d={`M${x(parts * 100)} ${TOP}V${HEIGHT - BOTTOM}`} />}
        {PAIR.map((of) => (
          <g key={of} class={`pair-line pair-${of}`}>
            <path class="pair-path" d={path(points[of] as PairPoint[]) ?? ''} />
            {points[of].map((point) => (
              <path
                key={`${point.at}-${point.value}`}
                class="pair-mark"
                d={symbol(of === 'a' ? symbolCircle : symbolSquare, MARK)() ?? ''}
                transform={`translate(${x(point.at)} ${y(point.value)})`}
              />
            ))}
            {ends[of] !== null && (
              <text class="pair-end" x={x(points[of].at(-1)?.at ?? 100) + 9} y={ends[of] + 4}>
                {of.toUpperCase()}
              </text>
            )}
          </g>
        ))}
      </svg>
    </figure>
  );
}

/** Heights of the letters at the ends of both lines, held apart. */
function endsOf(points: PairLine['points'], y: (point: PairPoint) => number): Readonly<Record<OfPair, number | null>> {
  const [a, b] = [points.a.at(-1), points.b.at(-1)];
  if (!a || !b) return { a: a ? y(a) : null, b: b ? y(b) : null };
  const [ya, yb] = [y(a), y(b)];
  const near = a.at === b.at ? APART - Math.abs(ya - yb) : 0;
  if (near <= 0) return { a: ya, b: yb };
  const up = ya <= yb ? -near / 2 : near / 2;
  return { a: ya + up, b: yb - up };
}
