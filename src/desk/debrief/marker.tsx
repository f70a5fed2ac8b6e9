import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import type { ComponentChildren, JSX } from 'preact';

/** Marks that differ in shape, never in colour alone. */
const SHAPES = {
  agreement: symbolCircle,
  nash: symbolDiamond,
  best: symbolTriangle,
  history: symbolSquare,
  seoul: symbolCircle,
  washington: symbolSquare,
} as const;
export type MarkerKind = keyof typeof SHAPES;

interface Props {
  readonly kind: MarkerKind;
  readonly x: number;
  readonly y: number;
  /** Area in square units of the drawing. */
  readonly size?: number;
}

export function Marker({ kind, x, y, size = 90 }: Props): JSX.Element {
  const d = symbol(SHAPES[kind], size)() ?? '';
  return <path class={`mark mark-${kind}`} d={d} transform={`translate(${x} ${y})`} />;
}

/** A mark and what it stands for. */
export function Key({
  kind,
  children,
}: {
  readonly kind: MarkerKind;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <li>
      <svg class="key" viewBox="-8 -8 16 16" aria-hidden="true">
        <Marker kind={kind} x={0} y={0} />
      </svg>
      {children}
    </li>
  );
}
