import type { JSX, RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { LevelsMessages } from '../../locale/levels-messages.ts';
import type { LevelPlaces } from '../../presenter/level-places.ts';
import { countriesOn, frameFor, lineEndOn, placeOn, type MapFrame } from '../../presenter/map-frame.ts';
import { PlaceMark } from './place-mark.tsx';
import { useMapBox } from './use-map-box.ts';

interface Props {
  readonly words: LevelsMessages;
  /** What of it matters in the chosen level. */
  readonly shown: LevelPlaces;
  /** Names the level, so that its marks appear anew. */
  readonly level: string;
  /** What may lie over the map's right side. */
  readonly card: RefObject<HTMLElement | null>;
}

const PICTURE = './map/region.svg';
/** Pixels for a map unit from which there is room for large marks and the name of the line. */
const ROOMY = 0.2;

/** The peninsula and its neighbours, with the places of a level. The picture has no words; all are set here. */
export function RegionMap({ words, shown, level, card }: Props): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const box = useMapBox(place, card);
  const frame = box && frameFor(box);
  const names = shown.places.map((one) => words.places[one.place]);
  if (shown.line) names.push(words.demarcation);
  return (
    <div ref={place} class="region">
      {box && frame && (
        <svg
          viewBox={`0 0 ${box.width} ${box.height}`}
          role="img"
          aria-label={words.picture(names.join(', '))}
          preserveAspectRatio="xMidYMid slice"
        >
          <Land frame={frame} line={shown.line} />
          <Names frame={frame} words={words} />
          <g key={level} class="region-marks">
            {shown.places.map(({ place: town, role }) => (
              <PlaceMark
                key={town}
                words={words}
                town={town}
                role={role}
                at={placeOn(frame, town)}
                size={frame.scale > ROOMY ? 1 : 0.75}
              />
            ))}
          </g>
        </svg>
      )}
    </div>
  );
}

/** The parts of the picture in the page's colours; the shore is drawn three times, as engravers did. */
function Land({ frame, line }: { readonly frame: MapFrame; readonly line: boolean }): JSX.Element {
  const part = (name: string, look: string) => <use href={`${PICTURE}#${name}`} class={`region-${look}`} />;
  return (
    <g transform={`scale(${frame.scale}) translate(${-frame.left} ${-frame.top})`}>
      {part('grid', 'grid')}
      {['far', 'near'].flatMap((shore) => ['neighbours', 'north', 'south'].map((land) => part(land, `shore ${shore}`)))}
      {part('neighbours', 'neighbours')}
      {part('north', 'north')}
      {part('south', 'south')}
      {part('borders', 'borders')}
      {part('line', line ? 'line matters' : 'line')}
    </g>
  );
}

function Names({ frame, words }: { readonly frame: MapFrame; readonly words: LevelsMessages }): JSX.Element {
  const { x, y } = lineEndOn(frame);
  return (
    <>
      {countriesOn(frame).map(({ country, x: cx, y: cy }) => (
        <text key={country} class="region-country" x={cx} y={cy} text-anchor="middle">
          {words.countries[country]}
        </text>
      ))}
      {frame.scale > ROOMY && (
        <text class="region-line-name" x={x + 10} y={y + 4}>
          {words.demarcation}
        </text>
      )}
    </>
  );
}
