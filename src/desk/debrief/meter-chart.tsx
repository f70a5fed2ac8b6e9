import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { change, points } from '../../locale/figures.ts';
import type { MeterChange, MeterPoint, MeterStory } from '../../presenter/meter-story.ts';

interface Props {
  readonly title: string;
  readonly says: string;
  readonly story: MeterStory;
  readonly rounds: number;
}

const WIDTH = 360;
const HEIGHT = 190;
const LEFT = 30;
const RIGHT = 12;
const TOP = 12;
const BOTTOM = 24;
/** The least of the scale that is shown, in hundredths. */
const LEAST = 4000;
const GRID = 1000;
/** How many of the changes are marked in the picture. */
const MARKED = 3;

/** A meter over the rounds, a step for every change, its largest changes marked. */
export function MeterChart({ title, says, story, rounds }: Props): JSX.Element {
  const id = useId();
  const x = scaleLinear([100, (rounds + 1) * 100], [LEFT, WIDTH - RIGHT]);
  const [low, high] = spanOf(story.points.map((p) => p.value));
  const y = scaleLinear([low, high], [HEIGHT - BOTTOM, TOP]);
  const ticks = Array.from({ length: (high - low) / GRID + 1 }, (_, i) => low + i * GRID).filter(
    (tick) => tick % (2 * GRID) === 0,
  );
  const path = line<MeterPoint>(
    (p) => x(p.at),
    (p) => y(p.value),
  ).curve(curveStepAfter);
  const largest = apart(story.changes).slice(0, MARKED);
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
        {ticks.map((tick) => (
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

/** Changes, the largest first, without those that would crowd a larger one. */
function apart(changes: readonly MeterChange[]): MeterChange[] {
  const kept: MeterChange[] = [];
  for (const one of changes.toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by))) {
    if (kept.every((other) => Math.abs(other.round - one.round) >= 1)) kept.push(one);
  }
  return kept;
}

/** The part of 0..10000 that holds all values with room for their labels, on whole grid lines. */
function spanOf(values: readonly number[]): [number, number] {
  const low = Math.max(0, Math.floor((Math.min(...values) - 600) / GRID) * GRID);
  const high = Math.min(10000, Math.ceil((Math.max(...values) + 600) / GRID) * GRID);
  const missing = Math.max(0, LEAST - (high - low));
  const lower = Math.max(0, low - Math.ceil(missing / 2 / GRID) * GRID);
  return [lower, Math.min(10000, Math.max(high, lower + LEAST))];
}
