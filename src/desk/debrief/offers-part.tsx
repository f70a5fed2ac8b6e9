import type { JSX } from 'preact';
import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import { points } from '../../locale/figures.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { DebriefModel } from '../../presenter/debrief-model.ts';
import { stopText } from '../phrases.ts';
import { Key } from './marker.tsx';
import { Numbers } from './numbers.tsx';
import { OffersChart } from './offers-chart.tsx';

interface Props {
  readonly tongue: Tongue;
  readonly words: DebriefMessages['debrief'];
  readonly model: DebriefModel;
}

/** Every offer of both sides, in what it was worth to each. */
export function OffersPart({ tongue, words, model }: Props): JSX.Element {
  const { offers, rounds } = model;
  const lines = { seoul: model.lines.seoul, washington: model.lines.washington };
  return (
    <section class="debrief-part">
      <h2>{words.offersTitle}</h2>
      <p class="intro">{words.offersIntro}</p>
      <div class="charts">
        {(['seoul', 'washington'] as const).map((to) => (
          <OffersChart
            key={to}
            title={words.offersTo[to]}
            to={to}
            offers={offers}
            rounds={rounds}
            reservation={lines[to]}
            lineSays={words.line}
            names={words.by}
          />
        ))}
      </div>
      <ul class="legend">
        <Key kind="seoul">{words.by.seoul}</Key>
        <Key kind="washington">{words.by.washington}</Key>
      </ul>
      <Numbers
        summary={words.numbers}
        caption={words.offersTitle}
        heads={[words.round, words.byWhom, words.money, words.offersTo.seoul, words.offersTo.washington]}
        rows={offers.map((mark) => [
          mark.round,
          tongue.words.names.sides[mark.by],
          mark.headline ? stopText(tongue, mark.headline) : '',
          points(mark.seoul),
          points(mark.washington),
        ])}
      />
    </section>
  );
}
