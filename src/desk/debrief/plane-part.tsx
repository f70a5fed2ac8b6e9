import { line } from 'd3-shape';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { points } from '../../locale/figures.ts';
import { leftOnTheTable } from '../../presenter/debrief-findings.ts';
import type { DebriefModel } from '../../presenter/debrief-model.ts';
import type { OfferMark } from '../../presenter/offer-mark.ts';
import type { PlaneModel } from '../../presenter/plane-model.ts';
import type { ValuePair } from '../../presenter/session-figures.ts';
import { Chart } from './chart.tsx';
import type { ChartPoint } from './chart-points.tsx';
import { Key, Marker } from './marker.tsx';
import type { PartProps } from './part-props.ts';
import { Part } from './part.tsx';
import { lowestOf, MARK_SIZES, marksOf, planeBox, PlaneFrame, type PlaneBox } from './plane-frame.tsx';
import { PlaneKeys } from './plane-legend.tsx';

const WIDTH = 480;
const HEIGHT = 390;
/** On a small screen the figures are large. */
const LEFT = 58;
const SIDES = ['washington', 'seoul'] as const;
/** A number nearer to another than this, in units of the drawing, would lie on it. */
const ROOM = 15;

/** Both sides' offers on one plane of values, with what theory would point at. */
export function PlanePart(props: PartProps): JSX.Element {
  const { words, parts, model } = props;
  const { planes } = model;
  return (
    <Part name="plane" title={parts.parts.plane} says={planes ? conclusion(parts, planes.had) : undefined}>
      {planes ? <OffersPlane {...props} plane={planes.had} /> : <p role="status">{words.loading}</p>}
    </Part>
  );
}

function conclusion({ says }: PartProps['parts'], plane: PlaneModel): string {
  if (!plane.agreement) return says.unsigned;
  const left = leftOnTheTable(plane, plane.agreement);
  if (left.seoul === 0 && left.washington === 0) return says.onFrontier;
  return says.left(points(left.seoul), points(left.washington));
}

/** So that a number beside the lowest offer still stands inside. */
const withRoom = ({ seoul, washington }: ValuePair): ValuePair => ({
  seoul: seoul - 500,
  washington: washington - 500,
});
const onPlane = (offer: OfferMark): ValuePair => ({ seoul: offer.seoul, washington: offer.atEnd });

function OffersPlane(props: PartProps & { readonly plane: PlaneModel }): JSX.Element {
  const { words, parts, model, plane } = props;
  const { offers } = model;
  const id = useId();
  const marks = marksOf(plane).filter(({ kind }) => kind !== 'best' && kind !== 'history');
  const drawn = [...offers.map(onPlane), ...marks.map(({ at }) => at)];
  const box = planeBox(WIDTH, HEIGHT, lowestOf(drawn.map(withRoom), 3000), LEFT);
  const place = (at: ValuePair) => ({ x: box.x(at.seoul), y: box.y(at.washington) });
  const said = (offer: OfferMark) =>
    parts.plane.point(parts.plane.path[offer.by], offer.round, points(offer.seoul), points(offer.atEnd));
  const all: ChartPoint[] = [
    ...SIDES.flatMap((by) =>
      offers
        .filter((offer) => offer.by === by)
        .map((offer) => ({
          key: `${offer.beat}`,
          ...place(onPlane(offer)),
          says: said(offer),
          mark: <Marker kind={by} size={64} />,
        })),
    ),
    ...marks.map(({ kind, at }) => ({
      key: kind,
      ...place(at),
      says: parts.plane.mark(words.legend[kind], points(at.seoul), points(at.washington)),
      mark: <Marker kind={kind} size={MARK_SIZES[kind]} />,
    })),
  ];
  return (
    <>
      <p class="intro">{parts.plane.intro(points(plane.trust))}</p>
      <ul class="legend">
        <Key kind="seoul">{parts.plane.path.seoul}</Key>
        <Key kind="washington">{parts.plane.path.washington}</Key>
        <PlaneKeys words={words} marks={marks} cells={false} />
      </ul>
      <Chart
        {...props}
        name="all-offers"
        title={parts.plane.title(points(plane.trust))}
        className="plane offers-plane"
        says={parts.plane.intro(points(plane.trust))}
        width={WIDTH}
        height={HEIGHT}
        drawing={
          <>
            <PlaneFrame id={id} words={words} box={box} plane={plane} />
            <Paths offers={offers} box={box} />
          </>
        }
        points={all}
        heads={[parts.plane.what, words.round, words.axisSeoul, words.axisWashington]}
        rows={[
          ...offers.map((offer) => [parts.plane.path[offer.by], offer.round, points(offer.seoul), points(offer.atEnd)]),
          ...marks.map(({ kind, at }) => [words.legend[kind], '', points(at.seoul), points(at.washington)]),
          [words.legend.reservation, '', points(plane.reservation.seoul), points(plane.reservation.washington)],
        ]}
      />
    </>
  );
}

/** The way each side came, and the rounds where there is room to write them. */
function Paths({ offers, box }: { readonly offers: DebriefModel['offers']; readonly box: PlaneBox }): JSX.Element {
  const path = line<OfferMark>(
    (offer) => box.x(offer.seoul),
    (offer) => box.y(offer.atEnd),
  );
  const taken: { x: number; y: number }[] = [];
  const free = (x: number, y: number): boolean => {
    const room = taken.every((other) => Math.hypot(other.x - x, other.y - y) >= ROOM);
    if (room) taken.push({ x, y });
    return room;
  };
  return (
    <>
      {SIDES.map((by) => {
        const own = offers.filter((offer) => offer.by === by);
        const labels = [own[own.length - 1], ...own].filter((offer) => offer !== undefined);
        return (
          <g key={by} class={`series series-${by}`}>
            <path class="series-line" d={path(own) ?? ''} />
            {labels.map((offer) => {
              const [x, y] = [box.x(offer.seoul) - 11, box.y(offer.atEnd) + 15];
              return free(x, y) ? (
                <text key={offer.beat} class="way-text" x={x} y={y} text-anchor="middle">
                  {offer.round}
                </text>
              ) : null;
            })}
          </g>
        );
      })}
    </>
  );
}
