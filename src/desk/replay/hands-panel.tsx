import type { JSX } from 'preact';
import type { GlossaryTerm } from '../../locale/glossary-en.ts';
import type { TheatreMessages } from '../../locale/theatre-messages.ts';
import type { Figure, HandKey, HandRow } from '../../presenter/replay-hands.ts';
import type { Viewpoint } from '../../presenter/viewpoint.ts';
import { Term } from '../shell/glossary-term.tsx';
import { figureText } from './figure-text.ts';

interface Props {
  readonly words: TheatreMessages;
  readonly sides: { readonly seoul: string; readonly washington: string };
  readonly viewpoint: Viewpoint;
  readonly rows: readonly HandRow[];
}

/** The cards of the glossary that explain a line. */
const TERMS: Readonly<Partial<Record<HandKey, GlossaryTerm>>> = {
  reservation: 'no-agreement',
  target: 'target',
  takes: 'acceptance-line',
  floor: 'floor',
  credit: 'credit',
  ledger: 'ledger',
  capital: 'capital',
  threat: 'threat',
};

/** What the one who looks had in hand at this moment. */
export function HandsPanel({ words, sides, viewpoint, rows }: Props): JSX.Element {
  return (
    <table class="hands">
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">{words.hands[viewpoint]}</span>
          </th>
          <th scope="col" class="of-seoul">
            {sides.seoul}
          </th>
          <th scope="col" class="of-washington">
            {sides.washington}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, seoul, washington }) => {
          const term = TERMS[key];
          const says = (words.rowSays as Readonly<Partial<Record<HandKey, string>>>)[key];
          return (
            <tr key={key}>
              <th scope="row">
                {term ? <Term id={term}>{words.rows[key]}</Term> : words.rows[key]}
                {says && <span class="row-says">{says}</span>}
              </th>
              <Cell words={words} figure={seoul} />
              <Cell words={words} figure={washington} />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Cell({ words, figure }: { readonly words: TheatreMessages; readonly figure: Figure | null }): JSX.Element {
  const meant = figure?.kind === 'threat' && figure.real === true;
  const guessed =
    figure?.kind === 'about' || figure?.kind === 'unknown' || (figure?.kind === 'threat' && figure.real === null);
  return <td class={meant ? 'loss' : guessed ? 'guessed' : ''}>{figureText(words, figure)}</td>;
}
