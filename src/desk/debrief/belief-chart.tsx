import { scaleBand, scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import { points } from '../../locale/figures.ts';
import type { BelievedIssue } from '../../presenter/debrief-belief.ts';
import { Chart } from './chart.tsx';
import type { ChartPoint } from './chart-points.tsx';
import { Marker } from './marker.tsx';
import type { PartProps } from './part-props.ts';

const WIDTH = 480;
/** A row has the name of its issue above its line. */
const ROW = 42;
const TOP = 4;
const BOTTOM = 40;
const LEFT = 12;
const RIGHT = 16;

/** For each issue a line from what was believed at the end to the truth. */
export function BeliefChart(props: PartProps): JSX.Element {
  const { tongue, parts, model } = props;
  const { issues, steps } = model.belief;
  const words = parts.belief;
  const height = TOP + issues.length * ROW + BOTTOM;
  const bottom = height - BOTTOM;
  const last = steps.length - 1;
  const most = issues.reduce((max, one) => Math.max(max, one.truth, ...one.believed), 0);
  const x = scaleLinear([0, most], [LEFT, WIDTH - RIGHT]).nice(5);
  const y = scaleBand(
    issues.map((issue) => issue.id),
    [TOP, bottom],
  );
  const middle = (issue: BelievedIssue): number => (y(issue.id) ?? 0) + y.bandwidth() * 0.68;
  const at = (issue: BelievedIssue, step: number): number => issue.believed[step] ?? 0;
  const named = (issue: BelievedIssue): string => tongue.of(issue.name);
  const marks = issues.flatMap((issue): ChartPoint[] => {
    const point = (kind: 'first' | 'believed' | 'truth', value: number): ChartPoint => ({
      key: `${issue.id}-${kind}`,
      x: x(value),
      y: middle(issue),
      says: words.point(named(issue), words[kind], points(value)),
      mark: <Marker kind={kind} size={kind === 'first' ? 50 : 90} />,
    });
    return [point('first', at(issue, 0)), point('believed', at(issue, last)), point('truth', issue.truth)];
  });
  const roundOf = (i: number): string => (i === last ? words.end : words.round(steps[i]?.round ?? 0));
  return (
    <Chart
      {...props}
      name="belief"
      title={words.chart}
      className="plane belief-chart"
      says={issues.map((one) => `${named(one)}: ${points(at(one, last))} → ${points(one.truth)}.`).join(' ')}
      width={WIDTH}
      height={height}
      drawing={
        <>
          {x.ticks(5).map((tick) => (
            <g key={tick} class="tick">
              <path d={`M${x(tick)} ${TOP}V${bottom}`} />
              <text x={x(tick)} y={bottom + 14} text-anchor="middle">
                {tick / 100}
              </text>
            </g>
          ))}
          {issues.map((issue) => (
            <g key={issue.id}>
              <path class="belief-gap" d={`M${x(at(issue, last))} ${middle(issue)}H${x(issue.truth)}`} />
              <path class="belief-way" d={`M${x(at(issue, 0))} ${middle(issue)}H${x(at(issue, last))}`} />
              <text class="way-text" x={LEFT} y={middle(issue) - 14}>
                {named(issue)}
              </text>
            </g>
          ))}
          <text class="axis" x={WIDTH - RIGHT} y={height - 6} text-anchor="end">
            {words.weight} →
          </text>
        </>
      }
      points={marks}
      heads={[words.issue, words.trueWeight, ...steps.map((_, i) => roundOf(i))]}
      rows={[
        ...issues.map((one) => [named(one), points(one.truth), ...one.believed.map((weight) => points(weight))]),
        [words.misplaced, '', ...steps.map((step) => points(step.off))],
      ]}
    />
  );
}
