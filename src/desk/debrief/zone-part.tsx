import type { JSX } from 'preact';
import { points } from '../../locale/figures.ts';
import type { DebriefModel } from '../../presenter/debrief-model.ts';
import { grouped } from './grouped.ts';
import type { PartProps } from './part-props.ts';
import { Part } from './part.tsx';
import { lowestOf, marksOf } from './plane-frame.tsx';
import { PlaneKeys } from './plane-legend.tsx';
import { ValuePlane } from './value-plane.tsx';

/** The lowest value worth drawing, unless a mark lies below it. */
const FROM = 3000;

/** What could be agreed on at the trust one had, beside another trust. */
export function ZonePart(props: PartProps): JSX.Element {
  const { words, parts, model } = props;
  const { planes } = model;
  const drawn = planes?.had.reservation.seoul;
  const price = drawn === undefined ? 0 : drawn - model.reservation;
  return (
    <Part
      name="zone"
      title={words.planesTitle}
      says={planes ? conclusion(parts, planes) : undefined}
      className="planes-part"
    >
      <p class="intro">{words.planesIntro}</p>
      {price > 0 && drawn !== undefined && (
        <p class="intro">{parts.says.priced(points(price), points(model.reservation), points(drawn))}</p>
      )}
      {planes ? <Both {...props} planes={planes} /> : <p role="status">{words.loading}</p>}
    </Part>
  );
}

function conclusion(
  { says }: PartProps['parts'],
  { had, other, otherIs }: NonNullable<DebriefModel['planes']>,
): string {
  const tell = otherIs === 'start' ? says.zoneStarted : says.zoneCouldHave;
  return tell(points(had.trust), grouped(had.zone), points(other.trust), grouped(other.zone));
}

function Both(props: PartProps & { planes: NonNullable<DebriefModel['planes']> }): JSX.Element {
  const { words, planes } = props;
  const { had, other, otherIs } = planes;
  const marks = [...marksOf(had), ...marksOf(other)];
  const from = lowestOf(
    marks.map(({ at }) => at),
    FROM,
  );
  return (
    <>
      <ul class="legend">
        <PlaneKeys words={words} marks={marks} cells />
      </ul>
      <div class="planes">
        <ValuePlane {...props} name="zone-had" title={words.had(points(had.trust))} plane={had} from={from} highlight />
        <ValuePlane
          {...props}
          name="zone-other"
          title={words[otherIs](points(other.trust))}
          plane={other}
          from={from}
          highlight={false}
        />
      </div>
    </>
  );
}
