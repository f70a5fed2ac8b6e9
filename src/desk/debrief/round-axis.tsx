import type { ScaleLinear } from 'd3-scale';
import type { JSX } from 'preact';

interface Props {
  readonly box: { readonly left: number; readonly right: number; readonly height: number };
  /** Values with a line, in hundredths or basis points. */
  readonly ticks: readonly number[];
  readonly y: ScaleLinear<number, number>;
  readonly rounds: number;
  /** Where a round has its number. */
  readonly x: (round: number) => number;
}

/** Values upwards, rounds to the right. */
export function RoundAxis({ box, ticks, y, rounds, x }: Props): JSX.Element {
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick} class="tick">
          <path d={`M${box.left} ${y(tick)}H${box.right}`} />
          <text x={box.left - 5} y={y(tick) + 4} text-anchor="end">
            {tick / 100}
          </text>
        </g>
      ))}
      {Array.from({ length: rounds }, (_, i) => (
        <text key={i} class="tick-text" x={x(i + 1)} y={box.height - 7} text-anchor="middle">
          {i + 1}
        </text>
      ))}
    </>
  );
}
