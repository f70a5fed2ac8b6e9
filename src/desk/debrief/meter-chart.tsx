import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { change, points } from '../../locale/figures.ts';
import type { MeterPoint, MeterStory } from '../../presenter/meter-story.ts';

interface Props {
  readonly title: string;
  readonly says: string;
  readonly story: MeterStory;
  readonly rounds: number;
}

const WIDTH = 360;
const HEIGHT = 150;
const LEFT = 30;
const RIGHT = 12;
const TOP = 12;
const BOTTOM = 24;
/** How many of the changes are marked in the picture. */
const MARKED = 3;

/** A meter over the rounds, a step for every change, its largest changes marked. */
export function MeterChart({ title, says, story, rounds }: Props): JSX.Element {
  const id = useId();
  const x = scaleLinear([100, (rounds + 1) * 100], [LEFT, WIDTH - RIGHT]);
  const y = scaleLinear([0, 10000], [HEIGHT - BOTTOM, TOP]);
  const path = line<MeterPoint>(
    (p) => x(p.at),
    (p) => y(p.value),
  ).curve(curveStepAfter);
  const largest = story.changes.toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by)).slice(0, MARKED);
  const end = story.points.at(-1);
  return (
    <figure class={`chart meter-chart meter-${story.meter}`}>
      <figcaption>
        <h3>{title}</h3>
        <p class="aside">
          {points(story.start)} → {points(story.end)}
        </p>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={`${id}t ${id}d`}>
        <title id={`${id}t`}>{title}</title>
        <desc id={`${id}d`}>{says}</desc>
        {[0, 5000, 10000].map((tick) => (
          <g key={tick} class="tick">
            <path d={`M${LEFT} ${y(tick)}H${WIDTH - RIGHT}`} />
            <text x={LEFT - 5} y={y(tick) + 4} text-anchor="end">
              {tick / 100}
            </text>
          </g>
        ))}
        {Array.from({ length: rounds }, (_, i) => (
          <text key={i} class="tick-text" x={x((i + 1.5) * 100)} y={HEIGHT - 7} text-anchor="middle">
            {i + 1}
          </text>
        ))}
        <path class="meter-line" d={path(story.points as MeterPoint[]) ?? ''} />
        {largest.map((one) => {
          const at = story.points.find((p) => p.beat === one.beat);
          if (!at) return null;
          const up = one.by > 0;
          return (
            <g key={`${one.beat}-${one.because}`} class={up ? 'turn up' : 'turn down'}>
              <path d={up ? 'M0 -5L5 4H-5Z' : 'M0 5L5 -4H-5Z'} transform={`translate(${x(at.at)} ${y(one.to)})`} />
              <text x={x(at.at)} y={y(one.to) + (up ? -9 : 18)} text-anchor="middle">
                {change(one.by)}
              </text>
            </g>
          );
        })}
        {end && <circle class="meter-end" cx={x(end.at)} cy={y(end.value)} r="4" />}
      </svg>
    </figure>
  );
}
