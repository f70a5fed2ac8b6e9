import { scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import { Term } from '../shell/glossary-term.tsx';
import { Chart } from './chart.tsx';
import type { PartProps } from './part-props.ts';
import { Part } from './part.tsx';

const WIDTH = 480;
const HEIGHT = 112;
const LEFT = 20;
const RIGHT = 30;
const BAR = 20;

/** Per mille as per cent with one decimal: 853 → “85.3”. */
const percent = (perMille: number): string => (perMille / 10).toFixed(1);

/** How much of the possible joint gain was found, beside what people find on average. */
export function BenchmarkPart(props: PartProps): JSX.Element {
  const { parts, model } = props;
  const { share, people } = model.benchmark;
  const words = parts.benchmark;
  const x = scaleLinear([0, 1000], [LEFT, WIDTH - RIGHT]);
  const bars = [
    { key: 'you', says: words.you, value: share, y: 18 },
    { key: 'people', says: words.people, value: people, y: 62 },
  ] as const;
  return (
    <Part name="benchmark" title={parts.parts.benchmark} says={words.says(percent(share))}>
      <p class="intro">
        {words.limits} <Term id="joint-gain">{words.term}</Term>
      </p>
      <Chart
        {...props}
        name="benchmark"
        title={words.title}
        className="plane benchmark-chart"
        says={words.says(percent(share))}
        width={WIDTH}
        height={HEIGHT}
        drawing={
          <>
            {[0, 250, 500, 750, 1000].map((tick) => (
              <g key={tick} class="tick">
                <path d={`M${x(tick)} 4V92`} />
                <text x={x(tick)} y={HEIGHT - 6} text-anchor="middle">
                  {props.words.percent(tick / 10)}
                </text>
              </g>
            ))}
            {bars.map(({ key, says, value, y }) => (
              <g key={key}>
                <text class="way-text" x={LEFT + 2} y={y - 4}>
                  {says}: {props.words.percent(percent(value))}
                </text>
                <rect class={`share share-${key}`} x={LEFT} y={y} width={Math.max(1, x(value) - LEFT)} height={BAR} />
              </g>
            ))}
          </>
        }
        points={bars.map(({ key, says, value, y }) => ({
          key,
          x: x(value),
          y: y + BAR / 2,
          says: `${says}: ${props.words.percent(percent(value))}`,
          mark: <path class={`share-end share-${key}`} d={`M0 ${-BAR / 2}V${BAR / 2}`} />,
        }))}
        heads={[words.whose, words.percent]}
        rows={bars.map(({ says, value }) => [says, percent(value)])}
      />
    </Part>
  );
}
