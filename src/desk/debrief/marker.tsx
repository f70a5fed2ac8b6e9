import { symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import type { ComponentChildren, JSX } from 'preact';

/** Marks that differ in shape, never in colour alone. */
const SHAPES = {
  agreement: symbolCircle,
  nash: symbolDiamond,
  ks: symbolCross,
  best: symbolTriangle,
  history: symbolSquare,
  seoul: symbolCircle,
  washington: symbolSquare,
  truth: symbolDiamond,
  believed: symbolCircle,
  first: symbolCircle,
} as const;
export type MarkerKind = keyof typeof SHAPES;

interface Props {
  readonly kind: MarkerKind;
  /** Area in square units of the drawing. */
  readonly size?: number;
}

/** A mark about its own nought. */
export function Marker({ kind, size = 90 }: Props): JSX.Element {
  return <path class={`mark mark-${kind}`} d={symbol(SHAPES[kind], size)() ?? ''} />;
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
    <Sign drawing={<Marker kind={kind} />} box="-8 -8 16 16">
      {children}
    </Sign>
  );
}

/** Any sign of a drawing and what it stands for. */
export function Sign({
  drawing,
  box = '0 0 16 16',
  children,
}: {
  readonly drawing: ComponentChildren;
  readonly box?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <li>
      <svg class="key" viewBox={box} aria-hidden="true">
        {drawing}
      </svg>
      {children}
    </li>
  );
}
