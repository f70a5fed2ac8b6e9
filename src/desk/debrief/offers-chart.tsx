import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { points } from '../../locale/figures.ts';
import type { OfferMark } from '../../presenter/offer-mark.ts';
import { Marker } from './marker.tsx';

type Side = OfferMark['by'];

interface Props {
  readonly title: string;
  readonly to: Side;
  readonly offers: readonly OfferMark[];
  readonly rounds: number;
  /** What no agreement is worth to this side, in basis points. */
  readonly reservation: number;
  readonly lineSays: string;
  readonly names: Readonly<Record<Side, string>>;
}

const WIDTH = 360;
const HEIGHT = 230;
const LEFT = 30;
const RIGHT = 12;
const TOP = 10;
const BOTTOM = 24;

/** What every offer of both sides was worth to one of them, round by round. */
export function OffersChart({ title, to, offers, rounds, reservation, lineSays, names }: Props): JSX.Element {
  const id = useId();
  const x = scaleLinear([1, rounds], [LEFT + 10, WIDTH - RIGHT - 6]);
  const y = scaleLinear([0, 10000], [HEIGHT - BOTTOM, TOP]);
  const path = line<OfferMark>(
    (mark) => x(mark.round),
    (mark) => y(mark[to]),
  );
  const of = (by: Side) => offers.filter((mark) => mark.by === by);
  const last = (by: Side) => of(by).at(-1);
  const desc = (['seoul', 'washington'] as const)
    .flatMap((by) => {
      const first = of(by)[0];
      const end = last(by);
      return first && end ? [`${names[by]}: ${points(first[to])} → ${points(end[to])}.`] : [];
    })
    .join(' ');
  return (
    <figure class="chart">
      <figcaption>
        <h3>{title}</h3>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={`${id}t ${id}d`}>
        <title id={`${id}t`}>{title}</title>
        <desc id={`${id}d`}>{desc}</desc>
        {[0, 2500, 5000, 7500, 10000].map((tick) => (
          <g key={tick} class="tick">
            <path d={`M${LEFT} ${y(tick)}H${WIDTH - RIGHT}`} />
            <text x={LEFT - 5} y={y(tick) + 4} text-anchor="end">
              {tick / 100}
            </text>
          </g>
        ))}
        {Array.from({ length: rounds }, (_, i) => (
          <text key={i} class="tick-text" x={x(i + 1)} y={HEIGHT - 7} text-anchor="middle">
            {i + 1}
          </text>
        ))}
        <path class="limit" d={`M${LEFT} ${y(reservation)}H${WIDTH - RIGHT}`} />
        <text class="limit-text" x={LEFT + 2} y={y(reservation) - 5}>
          {lineSays}
        </text>
        {(['washington', 'seoul'] as const).map((by) => (
          <g key={by} class={`series series-${by}`}>
            <path class="series-line" d={path(of(by)) ?? ''} />
            {of(by).map((mark) => (
              <Marker key={mark.beat} kind={by} x={x(mark.round)} y={y(mark[to])} size={64} />
            ))}
          </g>
        ))}
      </svg>
    </figure>
  );
}
