import type { JSX } from 'preact';
import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import type { TheatreMessages } from '../../locale/theatre-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { ReplayOffer } from '../../presenter/replay-model.ts';
import type { Viewpoint } from '../../presenter/viewpoint.ts';
import { stopText } from '../phrases.ts';
import { figureText } from './figure-text.ts';

interface Props {
  readonly tongue: Tongue;
  readonly words: DebriefMessages['replay'];
  readonly theatre: TheatreMessages;
  readonly viewpoint: Viewpoint;
  readonly offers: readonly ReplayOffer[];
}

/** What lay on the table so far, the newest first, and what it was worth to each side when it was made. */
export function OffersTable({ tongue, words, theatre, viewpoint, offers }: Props): JSX.Element {
  if (offers.length === 0) return <p class="aside">{words.noOffers}</p>;
  return (
    <table class="offers">
      <thead>
        <tr>
          <th scope="col" class="number">
            {words.roundHead}
          </th>
          <th scope="col">{words.by}</th>
          <th scope="col">{words.money}</th>
          <th scope="col" class="number">
            {theatre.toSeoul}
          </th>
          <th scope="col" class="number">
            {theatre.toWashington}
          </th>
        </tr>
      </thead>
      <tbody>
        {offers.toReversed().map((offer) => (
          <tr key={offer.beat} class={`of-${offer.by}`}>
            <td class="number">{offer.round}</td>
            <th scope="row">{words[offer.by]}</th>
            <td>{offer.headline && stopText(tongue, offer.headline)}</td>
            <td class="number">{figureText(theatre, offer.worth[viewpoint]?.seoul ?? null)}</td>
            <td class="number">{figureText(theatre, offer.worth[viewpoint]?.washington ?? null)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
