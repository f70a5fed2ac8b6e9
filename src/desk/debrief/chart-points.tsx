import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';

/** A mark that can be pointed at or reached by keys, and what it stands for. */
export interface ChartPoint {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly says: string;
  /** Drawn about its own nought. */
  readonly mark: ComponentChildren;
}

interface Props {
  readonly points: readonly ChartPoint[];
  /** The point that is pointed at or has the focus; null when none is. */
  readonly onTell: (says: string | null) => void;
}

const RING = 11;

/** All marks of a chart: one stop for the tab key, arrows from one to the next. */
export function ChartPoints({ points, onTell }: Props): JSX.Element {
  const [stop, setStop] = useState(0);
  const group = useRef<SVGGElement>(null);
  const stopNow = Math.min(stop, points.length - 1);
  const press = (event: KeyboardEvent): void => {
    const to = targetOf(event.key, stopNow, points.length - 1);
    if (to === null) return;
    event.preventDefault();
    const marks = group.current?.querySelectorAll<SVGGElement>('.point');
    marks?.[to]?.focus();
  };
  return (
    <g ref={group} onKeyDown={press}>
      {points.map(({ key, x, y, says, mark }, i) => (
        <g
          key={key}
          class="point"
          role="img"
          aria-label={says}
          tabIndex={i === stopNow ? 0 : -1}
          transform={`translate(${x} ${y})`}
          onFocus={() => {
            setStop(i);
            onTell(says);
          }}
          onBlur={() => onTell(null)}
          onPointerEnter={() => onTell(says)}
          onPointerLeave={() => onTell(null)}
        >
          <circle class="point-ring" r={RING} data-screen-only />
          {mark}
        </g>
      ))}
    </g>
  );
}

function targetOf(key: string, from: number, last: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(last, from + 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(0, from - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}
