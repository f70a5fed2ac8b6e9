import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EventCard } from '../../presenter/event-card-model.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { Button } from '../shell/button.tsx';
import { Dialog } from '../shell/dialog.tsx';
import { EventText, eventTitle } from './event-text.tsx';
import { Vignette } from './vignette.tsx';
import '../styles/event-card.css';

interface Props {
  readonly tongue: Tongue;
  readonly cards: readonly EventCard[];
  /** A line with a small picture, to be opened. */
  readonly compact: boolean;
  /** The last card has been put away. */
  readonly onRead: () => void;
}

/** Whoever puts a card away goes on where the answer stands. */
const toReaction = (): void => document.querySelector<HTMLElement>('.reaction')?.focus();

/**
 * What has happened outside the room, one card after another over the picture of the room. It holds nothing up: the next
 * move takes what is left of it away, and the log keeps it. Give it the move's number as a key.
 */
export function EventCards({ tongue, cards, compact, onRead }: Props): JSX.Element | null {
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLElement>(null);
  const words = tongue.words.cards;
  const card = cards[at];
  const last = at === cards.length - 1;
  const putAway = () => {
    setOpen(false);
    onRead();
    requestAnimationFrame(toReaction);
  };
  useEffect(() => {
    const aside = box.current;
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !open) putAway();
    };
    aside?.addEventListener('keydown', escape);
    return () => aside?.removeEventListener('keydown', escape);
  });
  if (!card) return null;
  const title = eventTitle(tongue, card);
  const eyebrow = (
    <p class="eyebrow">
      {card.about === 'threat' ? words.threat : words.news}
      {cards.length > 1 && ` · ${words.count(at + 1, cards.length)}`}
    </p>
  );
  const buttons = (
    <>
      <Button look="quiet" label={words.awayLabel} onPress={putAway}>
        {words.away}
      </Button>
      {!last && (
        <Button label={words.nextLabel} onPress={() => setAt(at + 1)}>
          {words.next}
        </Button>
      )}
    </>
  );
  return (
    <aside ref={box} class={compact ? 'event-card compact' : 'event-card'} aria-label={words.region}>
      {card.picture && <Vignette picture={card.picture} small={compact} key={card.picture} />}
      {compact ? (
        <>
          <div class="event-line">
            {eyebrow}
            <h2>{title}</h2>
          </div>
          <Button label={words.readLabel(title)} onPress={() => setOpen(true)}>
            {words.read}
          </Button>
          <Button look="quiet" label={words.awayLabel} onPress={putAway}>
            ×
          </Button>
        </>
      ) : (
        <div class="event-body">
          <header>
            <div class="event-line">
              {eyebrow}
              <h2>{title}</h2>
            </div>
            {buttons}
          </header>
          <div class="event-scroll" tabIndex={0} role="group" aria-label={title} key={card.key}>
            <EventText tongue={tongue} card={card} />
          </div>
        </div>
      )}
      {open && (
        <Dialog title={title} onClose={putAway} actions={buttons}>
          {card.picture && <Vignette picture={card.picture} />}
          <EventText tongue={tongue} card={card} />
        </Dialog>
      )}
    </aside>
  );
}
