import type { JSX } from 'preact';
import type { EventCard, EventEffect } from '../../presenter/event-card-model.ts';
import { change, points } from '../../locale/figures.ts';
import type { Tongue } from '../../locale/tongue.ts';

export function eventTitle(tongue: Tongue, { about, name }: EventCard): string {
  if (name) return tongue.of(name);
  return about === 'news' || about === 'threat' ? '' : tongue.words.cards[about].title;
}

function eventWords(tongue: Tongue, { about, text }: EventCard): string {
  if (text) return tongue.of(text);
  return about === 'news' || about === 'threat' ? '' : tongue.words.cards[about].text;
}

function effectText(tongue: Tongue, effect: EventEffect): string {
  const { cards, names } = tongue.words;
  switch (effect.kind) {
    case 'meter':
      return `${names.meters[effect.meter]} ${change(effect.by)}`;
    case 'weight':
      return cards.weight(effect.up);
    case 'reservation':
      return cards.reservation(effect.by > 0, points(Math.abs(effect.by)));
  }
}

const isIll = (effect: EventEffect): boolean => (effect.kind === 'weight' ? effect.up : effect.by < 0);

/** What happened, what it did and where that comes from. */
export function EventText({ tongue, card }: { readonly tongue: Tongue; readonly card: EventCard }): JSX.Element {
  const { cards, desk } = tongue.words;
  return (
    <>
      <ul class="event-effects" aria-label={cards.effects}>
        {card.effects.length === 0 && <li>{cards.none}</li>}
        {card.effects.map((effect, i) => (
          <li key={i} class={isIll(effect) ? 'down' : 'up'}>
            {effectText(tongue, effect)}
          </li>
        ))}
      </ul>
      <p class="event-words">{eventWords(tongue, card)}</p>
      {card.sources.length > 0 && <p class="event-source">{desk.sources(card.sources.join('; '))}</p>}
      {card.text?.invented && card.sources.length === 0 && <p class="event-source">{desk.invented}</p>}
    </>
  );
}
