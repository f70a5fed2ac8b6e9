import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { points } from '../../locale/figures.ts';
import type { PlaneModel } from '../../presenter/plane-model.ts';
import { stopText } from '../phrases.ts';
import { Chart } from './chart.tsx';
import { grouped } from './grouped.ts';
import { Marker } from './marker.tsx';
import type { PartProps } from './part-props.ts';
import { MARK_SIZES, marksOf, planeBox, PlaneFrame } from './plane-frame.tsx';
import { unbroken } from './unbroken.ts';

interface Props extends Omit<PartProps, 'model'> {
  readonly name: string;
  readonly title: string;
  readonly plane: PlaneModel;
  /** The lowest value drawn on both axes, in basis points. */
  readonly from: number;
  readonly highlight: boolean;
}

const SIZE = 360;

export function shareOf(plane: PlaneModel): string {
  return ((100 * plane.zone) / plane.outcomes).toFixed(1);
}

/** Every package of the level in the plane of both values, at one trust. */
export function ValuePlane(props: Props): JSX.Element {
  const { tongue, words, parts, plane, from } = props;
  const id = useId();
  const box = planeBox(SIZE, SIZE, from);
  const { x, y } = box;
  const { reservation } = plane;
  const inZone = (s: number, w: number, size: number) =>
    s + size / 2 >= reservation.seoul && w + size / 2 >= reservation.washington;
  const says = plane.zone > 0 ? words.zoneSays(grouped(plane.zone), shareOf(plane)) : words.zoneEmpty;
  const cells = plane.cells.map(({ seoul, washington, size, shade }) => (
    <rect
      key={`${seoul}-${washington}`}
      class={inZone(seoul, washington, size) ? `cell in shade-${shade}` : `cell shade-${shade}`}
      x={x(seoul) + 0.6}
      y={y(washington + size) + 0.6}
      width={x(size) - x(0) - 1.2}
      height={y(0) - y(size) - 1.2}
    />
  ));
  return (
    <Chart
      {...props}
      className={props.highlight ? 'plane plane-had' : 'plane'}
      aside={<p>{says}</p>}
      says={`${says} ${words.ledger(plane.weight)}`}
      width={SIZE}
      height={SIZE}
      drawing={<PlaneFrame id={id} words={words} box={box} plane={plane} under={cells} />}
      points={marksOf(plane).map(({ kind, at }) => ({
        key: kind,
        x: x(at.seoul),
        y: y(at.washington),
        says: parts.plane.mark(words.legend[kind], points(at.seoul), points(at.washington)),
        mark: <Marker kind={kind} size={MARK_SIZES[kind]} />,
      }))}
      foot={
        <p class="aside">
          {words.ledger(plane.weight)}
          {plane.nashHeadline && ` ${words.nashHeadline(unbroken(stopText(tongue, plane.nashHeadline)))}`}
        </p>
      }
      heads={[parts.plane.what, words.axisSeoul, words.axisWashington]}
      rows={[
        [words.legend.reservation, points(reservation.seoul), points(reservation.washington)],
        ...marksOf(plane).map(({ kind, at }) => [words.legend[kind], points(at.seoul), points(at.washington)]),
      ]}
    />
  );
}
