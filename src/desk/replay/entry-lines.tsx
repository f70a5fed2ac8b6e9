import { createContext, type JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { points } from '../../locale/figures.ts';
import type { TheatreMessages } from '../../locale/theatre-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { pictureOfEntry } from '../../presenter/entry-picture.ts';
import type { ReplayEntry } from '../../presenter/replay-story.ts';
import { entryText } from '../phrases.ts';
import { Vignette } from '../table/vignette.tsx';

interface Props {
  readonly tongue: Tongue;
  readonly words: TheatreMessages;
  readonly entry: ReplayEntry;
}

/** The pictures of events lie beside the page; a page that stands alone has none. */
export const PicturesAtHand = createContext(true);

/** A line of what happened, with its picture where it has one. */
export function EntryLine({ tongue, words, entry }: Props): JSX.Element {
  const text = replayText(tongue, words, entry);
  const atHand = useContext(PicturesAtHand);
  const picture =
    !atHand || entry.kind === 'theirReservation' || entry.kind === 'revaluedBy' || entry.kind === 'threatTruth'
      ? null
      : pictureOfEntry(entry);
  return picture ? (
    <li class="entry pictured">
      <Vignette picture={picture} small />
      <span>{text}</span>
    </li>
  ) : (
    <li>{text}</li>
  );
}

function replayText(tongue: Tongue, { told }: TheatreMessages, entry: ReplayEntry): string {
  switch (entry.kind) {
    case 'theirReservation':
      return told.theirReservation(
        entry.by > 0,
        points(Math.abs(entry.by)),
        tongue.words.reasons.causes[entry.because],
      );
    case 'revaluedBy':
      return told.revaluedBy(entry.by > 0, points(Math.abs(entry.by)));
    case 'threatTruth':
      return entry.real ? told.real : told.bluff;
    default:
      return entryText(tongue, entry);
  }
}
