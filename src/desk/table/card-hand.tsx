import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { ArgumentGuess } from '../../presenter/argument-guess.ts';
import type { CardModel, SpeechModel } from '../../presenter/speech-model.ts';
import type { Tongue } from '../../locale/tongue.ts';

interface Props {
  readonly tongue: Tongue;
  readonly model: SpeechModel;
  readonly onCard: (card: number | null) => void;
}

const SIGNS: Readonly<Record<ArgumentGuess, string>> = {
  landed: '✓',
  jarred: '⚠',
  'should-land': '✓',
  'may-help': '·',
  'may-jar': '⚠',
};

/** The arguments in hand, dealt side by side: one to say with the offer or none, and what the chosen one says. */
export function CardHand({ tongue, model, onCard }: Props): JSX.Element {
  const { desk, composer } = tongue.words;
  const id = useId();
  const lane = useRef<HTMLDivElement>(null);
  const said = useRef<HTMLDivElement>(null);
  const chosen = model.card;
  const before = useRef(chosen);
  useLayoutEffect(() => {
    const shown = lane.current;
    const card = shown?.querySelector<HTMLElement>(':checked')?.closest('label');
    if (shown && card && !isWithin(shown, card)) shown.scrollLeft = card.offsetLeft - card.offsetWidth / 2;
    if (before.current !== chosen) said.current?.scrollIntoView({ block: 'nearest' });
    before.current = chosen;
  }, [chosen]);
  const held = model.cards.find((card) => card.index === model.card);
  const turn = (by: number) => {
    const shown = lane.current;
    shown?.scrollBy({ left: by * shown.clientWidth * 0.8, behavior: 'smooth' });
  };
  return (
    <div class="hand">
      <div class="hand-head">
        <p class="eyebrow" id={id} title={composer.guessHelp}>
          {desk.hand}
        </p>
        {/* For a mouse; keys and thumbs move the cards themselves. */}
        <span class="hand-turns" aria-hidden="true">
          <button type="button" tabIndex={-1} title={composer.earlierCards} onClick={() => turn(-1)}>
            ←
          </button>
          <button type="button" tabIndex={-1} title={composer.laterCards} onClick={() => turn(1)}>
            →
          </button>
        </span>
      </div>
      <div ref={lane} class="hand-cards" role="radiogroup" aria-labelledby={id} aria-describedby={`${id}-help`}>
        <label class="hand-card none">
          <input type="radio" name={id} checked={!held} onChange={() => onCard(null)} />
          <span class="hand-face">
            <span class="hand-name">{desk.noCard}</span>
            <span class="hand-guess">{composer.silent}</span>
          </span>
        </label>
        {model.cards.map((card) => (
          <Card
            key={card.index}
            tongue={tongue}
            card={card}
            group={id}
            held={card === held}
            teaches={card.index === model.suited}
            onCard={onCard}
          />
        ))}
      </div>
      <span class="unseen" id={`${id}-help`}>
        {composer.guessHelp}
      </span>
      <div ref={said} class={held ? `card ${held.kind}` : 'hint'}>
        {held ? (
          <>
            <p>{tongue.of(held.says)}</p>
            <small>{sourceOf(tongue, held)}</small>
          </>
        ) : (
          desk.handHelp
        )}
      </div>
    </div>
  );
}

/** The whole of the card is in sight along the lane. */
function isWithin(lane: HTMLElement, card: HTMLElement): boolean {
  const from = card.offsetLeft - lane.scrollLeft;
  return from >= 0 && from + card.offsetWidth <= lane.clientWidth;
}

interface CardProps {
  readonly tongue: Tongue;
  readonly card: CardModel;
  readonly group: string;
  readonly held: boolean;
  readonly teaches: boolean;
  readonly onCard: (card: number) => void;
}

function Card({ tongue, card, group, held, teaches, onCard }: CardProps): JSX.Element {
  const { composer, names } = tongue.words;
  const says = `${group}-${card.index}`;
  return (
    <label class={`hand-card ${card.kind}`} data-teach={teaches ? 'argument' : undefined}>
      <input type="radio" name={group} checked={held} aria-describedby={says} onChange={() => onCard(card.index)} />
      <span class={card.uses > 0 ? 'hand-face used' : 'hand-face'}>
        <span class="hand-kind">
          {names.cardKinds[card.kind]}
          <span class="unseen">: </span>
        </span>
        <span class="hand-name">
          {tongue.of(card.name)}
          <span class="unseen">. </span>
        </span>
        <span class="hand-says" aria-hidden="true">
          {tongue.of(card.says)}
        </span>
        <span class={`hand-guess ${card.guess}`}>
          <span aria-hidden="true">{SIGNS[card.guess]} </span>
          {composer.guess[card.guess]}
        </span>
        <span class={card.uses > 0 ? 'hand-uses' : 'unseen'}>
          <span class="unseen">. </span>
          {card.uses > 0 ? composer.used(card.uses) : composer.fresh}
        </span>
      </span>
      <span hidden id={says}>
        {tongue.of(card.says)} {sourceOf(tongue, card)}
      </span>
    </label>
  );
}

function sourceOf(tongue: Tongue, card: CardModel): string {
  const { desk } = tongue.words;
  return card.sources.length > 0 ? desk.sources(card.sources.join('; ')) : card.says.invented ? desk.invented : '';
}
