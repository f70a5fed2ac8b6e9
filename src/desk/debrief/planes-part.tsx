import type { JSX } from 'preact';
import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import { points } from '../../locale/figures.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { DebriefModel } from '../../presenter/debrief-model.ts';
import { Term } from '../shell/glossary-term.tsx';
import { Key } from './marker.tsx';
import { marksOf, ValuePlane } from './value-plane.tsx';

interface Props {
  readonly tongue: Tongue;
  readonly words: DebriefMessages['debrief'];
  readonly planes: DebriefModel['planes'];
}

/** The lowest value worth drawing, unless a mark lies below it. */
const FROM = 3000;

/** What could be agreed on at the trust one had, beside another trust. */
export function PlanesPart({ tongue, words, planes }: Props): JSX.Element {
  return (
    <section class="debrief-part planes-part">
      <h2>{words.planesTitle}</h2>
      <p class="intro">{words.planesIntro}</p>
      {planes ? <Both tongue={tongue} words={words} planes={planes} /> : <p role="status">{words.loading}</p>}
    </section>
  );
}

function Both({ tongue, words, planes }: Props & { planes: NonNullable<Props['planes']> }): JSX.Element {
  const { had, other, otherIs } = planes;
  const marks = [...marksOf(had), ...marksOf(other)];
  const low = marks.reduce((least, { at }) => Math.min(least, at.seoul, at.washington), FROM);
  const from = Math.max(0, Math.floor(low / 1000) * 1000);
  const kinds = (['agreement', 'nash', 'best', 'history'] as const).filter((kind) =>
    marks.some((mark) => mark.kind === kind),
  );
  return (
    <>
      <div class="planes">
        <ValuePlane
          tongue={tongue}
          words={words}
          title={words.had(points(had.trust))}
          plane={had}
          from={from}
          highlight
        />
        <ValuePlane
          tongue={tongue}
          words={words}
          title={words[otherIs](points(other.trust))}
          plane={other}
          from={from}
          highlight={false}
        />
      </div>
      <ul class="legend">
        {kinds.map((kind) => (
          <Key key={kind} kind={kind}>
            {kind === 'nash' ? <Term id="nash">{words.legend[kind]}</Term> : words.legend[kind]}
          </Key>
        ))}
        <li>
          <svg class="key" viewBox="0 0 16 16" aria-hidden="true">
            <rect class="zone" width="16" height="16" />
            <rect class="cell in shade-3" x="4" y="4" width="8" height="8" />
          </svg>
          <Term id="zone">{words.legend.zone}</Term>
        </li>
        <li>
          <svg class="key" viewBox="0 0 16 16" aria-hidden="true">
            <rect class="cell shade-3" x="4" y="4" width="8" height="8" />
          </svg>
          {words.legend.cells}
        </li>
        <li>
          <svg class="key" viewBox="0 0 16 16" aria-hidden="true">
            <path class="frontier" d="M1 3C9 3 13 7 13 15" />
          </svg>
          <Term id="pareto">{words.legend.frontier}</Term>
        </li>
        <li>
          <svg class="key" viewBox="0 0 16 16" aria-hidden="true">
            <path class="limit" d="M0 8H16" />
          </svg>
          {words.legend.reservation}
        </li>
      </ul>
    </>
  );
}
