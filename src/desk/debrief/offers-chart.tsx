import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { JSX } from 'preact';
import { points } from '../../locale/figures.ts';
import type { OfferMark } from '../../presenter/offer-mark.ts';
import { stopText } from '../phrases.ts';
import { Chart } from './chart.tsx';
import { Marker } from './marker.tsx';
import type { PartProps } from './part-props.ts';
import { RoundAxis } from './round-axis.tsx';

type Side = OfferMark['by'];

interface Props extends PartProps {
  readonly to: Side;
}

const BOX = { width: 360, height: 230, left: 30, right: 348, top: 10, bottom: 206 } as const;
const SIDES = ['washington', 'seoul'] as const;

/** What every offer of both sides was worth to one of them, round by round. */
export function OffersChart(props: Props): JSX.Element {
  const { tongue, words, parts, model, to } = props;
  const { offers, rounds } = model;
  const x = scaleLinear([1, rounds], [BOX.left + 10, BOX.right - 6]);
  const y = scaleLinear([0, 10000], [BOX.bottom, BOX.top]);
  const path = line<OfferMark>(
    (mark) => x(mark.round),
    (mark) => y(mark[to]),
  );
  const of = (by: Side) => offers.filter((mark) => mark.by === by);
  const desc = SIDES.flatMap((by) => {
    const first = of(by)[0];
    const end = of(by).at(-1);
    return first && end ? [`${words.by[by]}: ${points(first[to])} → ${points(end[to])}.`] : [];
  }).join(' ');
  const headline = (mark: OfferMark) => (mark.headline ? stopText(tongue, mark.headline) : '');
  const limit = y(model.lines[to]);
  return (
    <Chart
      {...props}
      name={`offers-worth-to-${to}`}
      title={words.offersTo[to]}
      className="chart"
      says={desc}
      width={BOX.width}
      height={BOX.height}
      drawing={
        <>
          <RoundAxis box={BOX} ticks={[0, 2500, 5000, 7500, 10000]} y={y} rounds={rounds} x={(round) => x(round)} />
          <path class="limit" d={`M${BOX.left} ${limit}H${BOX.right}`} />
          <text class="limit-text" x={BOX.left + 2} y={limit - 5}>
            {words.line}
          </text>
          {SIDES.map((by) => (
            <g key={by} class={`series series-${by}`}>
              <path class="series-line" d={path(of(by)) ?? ''} />
            </g>
          ))}
        </>
      }
      points={SIDES.flatMap(of).map((mark) => ({
        key: `${mark.beat}`,
        x: x(mark.round),
        y: y(mark[to]),
        says: parts.offer(words.by[mark.by], mark.round, headline(mark), points(mark[to])),
        mark: <Marker kind={mark.by} size={64} />,
      }))}
      heads={[words.round, words.byWhom, words.money, words.offersTo[to]]}
      rows={offers.map((mark) => [mark.round, tongue.words.names.sides[mark.by], headline(mark), points(mark[to])])}
    />
  );
}
