import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { CardMessages } from '../../locale/card-messages.ts';
import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { CardModel } from '../../presenter/card-model.ts';
import { Button } from '../shell/button.tsx';
import { cardText } from './card-words.ts';
import { SessionCard } from './session-card.tsx';
import '../styles/session-card.css';

/** Keeps the picture under a name; false where it could not be made. */
export type SaveCard = (picture: SVGSVGElement, name: string) => Promise<boolean>;

interface Props {
  readonly tongue: Tongue;
  readonly words: CardMessages;
  readonly does: string;
  readonly debrief: DebriefMessages['debrief'];
  readonly card: CardModel;
  readonly onCopy: (text: string) => void;
  readonly onSave: SaveCard;
  /** What became of a press. */
  readonly onSaid: (says: string) => void;
}

/** The picture as it will be, and what can be done with it. */
export function CardWay({ tongue, words, does, debrief, card, onCopy, onSave, onSaid }: Props): JSX.Element {
  const picture = useRef<SVGSVGElement>(null);
  const says = cardText(tongue, words, debrief, card);
  const name = `${card.level}-${card.seed}.png`;
  const save = (): void => {
    if (picture.current)
      void onSave(picture.current, name).then((kept) => onSaid(kept ? words.saved(name) : words.failed));
  };
  return (
    <>
      <SessionCard tongue={tongue} words={words} debrief={debrief} card={card} says={says} picture={picture} />
      <p class="card-does">
        <Button onPress={save}>{does}</Button>
        <Button onPress={() => onCopy(says)}>{words.copy}</Button>
      </p>
    </>
  );
}
