import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import type { JSX } from 'preact';
import { change, points } from '../../locale/figures.ts';
import type { MeterChange, MeterPoint, MeterStory } from '../../presenter/meter-story.ts';
import { causeText } from '../phrases.ts';
import { Chart } from './chart.tsx';
import type { PartProps } from './part-props.ts';
import { RoundAxis } from './round-axis.tsx';

interface Props extends PartProps {
  readonly story: MeterStory;
}

const BOX = { width: 360, height: 190, left: 30, right: 348, top: 12, bottom: 166 } as const;
/** The least of the scale that is shown, in hundredths. */
const LEAST = 4000;
const GRID = 1000;
/** How many of the changes bear their figure in the picture. */
const FIGURED = 3;

/** A meter over the rounds, a step and a mark for every change, the largest with their figures. */
export function MeterChart(props: Props): JSX.Element {
  const { tongue, words, parts, model, story } = props;
  const title = tongue.words.names.meters[story.meter];
  const x = scaleLinear([100, (model.rounds + 1) * 100], [BOX.left, BOX.right]);
  const [low, high] = spanOf(story.points.map((p) => p.value));
  const y = scaleLinear([low, high], [BOX.bottom, BOX.top]);
  const ticks = Array.from({ length: (high - low) / GRID + 1 }, (_, i) => low + i * GRID).filter(
    (tick) => tick % (2 * GRID) === 0,
  );
  const path = line<MeterPoint>(
    (p) => x(p.at),
    (p) => y(p.value),
  ).curve(curveStepAfter);
  const figured = new Set(apart(story.changes).slice(0, FIGURED));
  const at = (one: MeterChange) => x(story.points.find((p) => p.beat === one.beat)?.at ?? 100);
  const end = story.points.at(-1);
  return (
    <Chart
      {...props}
      name={story.meter}
      title={title}
      className={`chart meter-chart meter-${story.meter}`}
      aside={
        <p class="aside">
          {points(story.start)} → {points(story.end)}
        </p>
      }
      says={words.meterSays(title, points(story.start), points(story.end))}
      width={BOX.width}
      height={BOX.height}
      drawing={
        <>
          <RoundAxis box={BOX} ticks={ticks} y={y} rounds={model.rounds} x={(round) => x((round + 0.5) * 100)} />
          <path class="meter-line" d={path(story.points as MeterPoint[]) ?? ''} />
          {end && <circle class="meter-end" cx={x(end.at)} cy={y(end.value)} r="4" />}
        </>
      }
      points={story.changes.map((one, i) => ({
        key: `${one.beat}-${i}`,
        x: at(one),
        y: y(one.to),
        says: parts.change(one.round, change(one.by), points(one.to), causeText(tongue, one)),
        mark: <Turn by={one.by} figured={figured.has(one)} />,
      }))}
      numbers={parts.allCauses}
      heads={[words.round, words.change, words.to, words.because]}
      rows={story.changes.map((one) => [one.round, change(one.by), points(one.to), causeText(tongue, one)])}
    />
  );
}

function Turn({ by, figured }: { readonly by: number; readonly figured: boolean }): JSX.Element {
  const up = by > 0;
  const scale = figured ? 1 : 0.7;
  return (
    <g class={up ? 'turn up' : 'turn down'} aria-hidden="true">
      <path d={up ? 'M0 -5L5 4H-5Z' : 'M0 5L5 -4H-5Z'} transform={`scale(${scale})`} />
      {figured && (
        <text y={up ? -9 : 18} text-anchor="middle">
          {change(by)}
        </text>
      )}
    </g>
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
