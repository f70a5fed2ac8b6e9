import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { ComponentChildren, JSX } from 'preact';
import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import type { PlaneModel } from '../../presenter/plane-model.ts';
import type { ValuePair } from '../../presenter/session-figures.ts';
import type { MarkerKind } from './marker.tsx';

/** The box of a plane of values in its drawing. */
export interface PlaneBox {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

const LEFT = 40;
const BOTTOM = 38;
const TOP = 10;
const RIGHT = 12;

/** A plane of a size whose axes run from a value to 10000; `left` is the room for the figures of the upright one. */
export function planeBox(width: number, height: number, from: number, left = LEFT): PlaneBox {
  const [right, top, bottom] = [width - RIGHT, TOP, height - BOTTOM];
  const x = scaleLinear([from, 10000], [left, right]);
  const y = scaleLinear([from, 10000], [bottom, top]);
  return { width, height, left, right, top, bottom, x, y };
}

interface Props {
  readonly id: string;
  readonly words: DebriefMessages['debrief'];
  readonly box: PlaneBox;
  readonly plane: PlaneModel;
  /** Drawn beneath the lines and kept inside the plane. */
  readonly under?: ComponentChildren;
}

/** Axes, zone of agreement, reservation lines and frontier of a plane of values. */
export function PlaneFrame({ id, words, box, plane, under }: Props): JSX.Element {
  const { left, right, top, bottom, height, x, y } = box;
  const rx = Math.max(left, x(plane.reservation.seoul));
  const ry = Math.min(bottom, y(plane.reservation.washington));
  const frontier =
    line<ValuePair>(
      (p) => x(p.seoul),
      (p) => y(p.washington),
    )([...plane.frontier]) ?? '';
  // Under the frontier: what some package reaches.
  const below = `${frontier}H${x(0)}V${y(0)}H${x(10000)}Z`;
  return (
    <>
      <clipPath id={`${id}c`}>
        <rect x={left} y={top} width={right - left} height={bottom - top} />
      </clipPath>
      <rect class="plot" x={left} y={top} width={right - left} height={bottom - top} />
      {x.ticks(5).map((tick) => (
        <g key={tick} class="tick">
          <path d={`M${x(tick)} ${top}V${bottom}M${left} ${y(tick)}H${right}`} />
          <text x={x(tick)} y={bottom + 14} text-anchor="middle">
            {tick / 100}
          </text>
          <text x={left - 6} y={y(tick) + 4} text-anchor="end">
            {tick / 100}
          </text>
        </g>
      ))}
      <clipPath id={`${id}f`}>
        <path d={below} />
      </clipPath>
      <g clip-path={`url(#${id}c)`}>
        <g clip-path={`url(#${id}f)`}>
          <rect class="zone" x={rx} y={top} width={right - rx} height={ry - top} />
        </g>
        {under}
        <path class="limit" d={`M${rx} ${top}V${bottom}M${left} ${ry}H${right}`} />
        <path class="frontier" d={frontier} />
      </g>
      <text class="axis" x={right} y={height - 6} text-anchor="end">
        {words.axisSeoul} →
      </text>
      <text class="axis" transform={`translate(11 ${top}) rotate(-90)`} text-anchor="end">
        {words.axisWashington} →
      </text>
    </>
  );
}

export const MARK_SIZES = { history: 90, best: 90, agreement: 330, ks: 150, nash: 44 } as const;
type MarkName = keyof typeof MARK_SIZES & MarkerKind;

export interface PlaneMark {
  readonly kind: MarkName;
  readonly at: ValuePair;
}

/** The marks of a plane in the order they are drawn: the solutions show on an agreement that met them. */
export function marksOf(plane: PlaneModel): PlaneMark[] {
  const all = [
    { kind: 'history', at: plane.history },
    { kind: 'best', at: plane.best },
    { kind: 'agreement', at: plane.agreement },
    { kind: 'ks', at: plane.ks },
    { kind: 'nash', at: plane.nash },
  ] as const;
  return all.flatMap(({ kind, at }) => (at ? [{ kind, at }] : []));
}

/** The lowest value that has to be drawn so that all of these are seen, on a whole ten, in basis points. */
export function lowestOf(values: readonly ValuePair[], unless: number): number {
  const low = values.reduce((least, at) => Math.min(least, at.seoul, at.washington), unless);
  return Math.max(0, Math.floor(low / 1000) * 1000);
}
