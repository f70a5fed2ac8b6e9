import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import { points } from '../../locale/figures.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { PlaneModel } from '../../presenter/plane-model.ts';
import type { ValuePair } from '../../presenter/session-figures.ts';
import { stopText } from '../phrases.ts';
import { Marker } from './marker.tsx';
import { Numbers } from './numbers.tsx';
import { unbroken } from './unbroken.ts';

interface Props {
  readonly tongue: Tongue;
  readonly words: DebriefMessages['debrief'];
  readonly title: string;
  readonly plane: PlaneModel;
  /** The lowest value drawn on both axes, in basis points. */
  readonly from: number;
  readonly highlight: boolean;
}

const SIZE = 360;
const LEFT = 40;
const BOTTOM = 38;
const TOP = 10;
const RIGHT = 12;
const SIZES = { history: 90, best: 90, agreement: 170, nash: 60 } as const;

/** The marks of a plane in the order they are drawn: the Nash point shows on an agreement that met it. */
export function marksOf(plane: PlaneModel): { kind: keyof typeof SIZES; at: ValuePair }[] {
  const all = [
    { kind: 'history', at: plane.history },
    { kind: 'best', at: plane.best },
    { kind: 'agreement', at: plane.agreement },
    { kind: 'nash', at: plane.nash },
  ] as const;
  return all.flatMap(({ kind, at }) => (at ? [{ kind, at }] : []));
}

export function shareOf(plane: PlaneModel): string {
  return ((100 * plane.zone) / plane.outcomes).toFixed(1);
}

/** Every package of the level in the plane of both values, at one trust. */
export function ValuePlane({ tongue, words, title, plane, from, highlight }: Props): JSX.Element {
  const id = useId();
  const x = scaleLinear([from, 10000], [LEFT, SIZE - RIGHT]);
  const y = scaleLinear([from, 10000], [SIZE - BOTTOM, TOP]);
  const ticks = x.ticks(5);
  const { reservation } = plane;
  const rx = Math.max(LEFT, x(reservation.seoul));
  const ry = Math.min(SIZE - BOTTOM, y(reservation.washington));
  const inZone = (s: number, w: number, size: number) =>
    s + size / 2 >= reservation.seoul && w + size / 2 >= reservation.washington;
  const frontier =
    line<ValuePair>(
      (p) => x(p.seoul),
      (p) => y(p.washington),
    )([...plane.frontier]) ?? '';
  // Under the frontier: what some package reaches.
  const below = `${frontier}H${x(0)}V${y(0)}H${x(10000)}Z`;
  const says =
    plane.zone > 0
      ? words.zoneSays(String(plane.zone).replace(/\B(?=(\d{3})+$)/g, ','), shareOf(plane))
      : words.zoneEmpty;
  return (
    <figure class={highlight ? 'plane plane-had' : 'plane'}>
      <figcaption>
        <h3>{title}</h3>
        <p>{says}</p>
      </figcaption>
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-labelledby={`${id}t ${id}d`}>
        <title id={`${id}t`}>{title}</title>
        <desc id={`${id}d`}>{`${says} ${words.ledger(plane.weight)}`}</desc>
        <clipPath id={`${id}c`}>
          <rect x={LEFT} y={TOP} width={SIZE - LEFT - RIGHT} height={SIZE - TOP - BOTTOM} />
        </clipPath>
        <rect class="plot" x={LEFT} y={TOP} width={SIZE - LEFT - RIGHT} height={SIZE - TOP - BOTTOM} />
        {ticks.map((tick) => (
          <g key={tick} class="tick">
            <path d={`M${x(tick)} ${TOP}V${SIZE - BOTTOM}M${LEFT} ${y(tick)}H${SIZE - RIGHT}`} />
            <text x={x(tick)} y={SIZE - BOTTOM + 14} text-anchor="middle">
              {tick / 100}
            </text>
            <text x={LEFT - 6} y={y(tick) + 4} text-anchor="end">
              {tick / 100}
            </text>
          </g>
        ))}
        <clipPath id={`${id}f`}>
          <path d={below} />
        </clipPath>
        <g clip-path={`url(#${id}c)`}>
          <g clip-path={`url(#${id}f)`}>
            <rect class="zone" x={rx} y={TOP} width={SIZE - RIGHT - rx} height={ry - TOP} />
          </g>
          {plane.cells.map(({ seoul, washington, size, shade }) => (
            <rect
              key={`${seoul}-${washington}`}
              class={inZone(seoul, washington, size) ? `cell in shade-${shade}` : `cell shade-${shade}`}
              x={x(seoul) + 0.6}
              y={y(washington + size) + 0.6}
              width={x(size) - x(0) - 1.2}
              height={y(0) - y(size) - 1.2}
            />
          ))}
          <path class="limit" d={`M${rx} ${TOP}V${SIZE - BOTTOM}M${LEFT} ${ry}H${SIZE - RIGHT}`} />
          <path class="frontier" d={frontier} />
        </g>
        {marksOf(plane).map(({ kind, at }) => (
          <Marker key={kind} kind={kind} x={x(at.seoul)} y={y(at.washington)} size={SIZES[kind]} />
        ))}
        <text class="axis" x={SIZE - RIGHT} y={SIZE - 6} text-anchor="end">
          {words.axisSeoul} →
        </text>
        <text class="axis" transform={`translate(11 ${TOP}) rotate(-90)`} text-anchor="end">
          {words.axisWashington} →
        </text>
      </svg>
      <p class="aside">
        {words.ledger(plane.weight)}
        {plane.nashHeadline && ` ${words.nashHeadline(unbroken(stopText(tongue, plane.nashHeadline)))}`}
      </p>
      <Numbers
        summary={words.numbers}
        caption={title}
        heads={['', words.axisSeoul, words.axisWashington]}
        rows={[
          [words.legend.reservation, points(reservation.seoul), points(reservation.washington)],
          ...marksOf(plane).map(({ kind, at }) => [words.legend[kind], points(at.seoul), points(at.washington)]),
        ]}
      />
    </figure>
  );
}
