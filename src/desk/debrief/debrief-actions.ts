import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import type { DebriefPartsMessages } from '../../locale/debrief-parts-messages.ts';
import type { Words } from '../../locale/language.ts';
import type { Tongue } from '../../locale/tongue.ts';

/** A button of the debrief's. */
export interface DebriefAction {
  readonly key: string;
  readonly says: string;
  readonly look?: 'main' | 'quiet';
  readonly onPress: () => void;
}

export interface DebriefDeeds {
  /** The level that is suggested next; null where it is the one just played. */
  readonly next: Words | null;
  readonly onNext: () => void;
  /** From the start, or from a beat. */
  readonly onReplay: (beat: number) => void;
  readonly onReview: () => void;
  readonly onSessions: () => void;
  /** Sits down in Washington's chair, across from this session's ghost. */
  readonly onGhost: () => void;
  readonly onSave: () => void;
  readonly onShare: () => void;
  readonly onAgain: () => void;
  readonly onAnew: () => void;
  readonly onTitle: () => void;
}

/** What one can do after the talks, in the order of the buttons: another is another line. */
export function debriefActions(
  tongue: Tongue,
  words: DebriefMessages['debrief'],
  parts: DebriefPartsMessages,
  deeds: DebriefDeeds,
): readonly DebriefAction[] {
  const { next } = deeds;
  return [
    { key: 'watch', says: words.watch, look: 'main', onPress: () => deeds.onReplay(0) },
    { key: 'review', says: words.review, onPress: deeds.onReview },
    ...(next ? [{ key: 'next', says: tongue.words.shell.nextLevel(tongue.of(next)), onPress: deeds.onNext }] : []),
    { key: 'save', says: words.save, onPress: deeds.onSave },
    { key: 'share', says: words.shareIt, onPress: deeds.onShare },
    { key: 'print', says: parts.print, onPress: () => print() },
    { key: 'again', says: words.again, onPress: deeds.onAgain },
    { key: 'anew', says: words.anew, onPress: deeds.onAnew },
    { key: 'ghost', says: tongue.words.names.screens.washington, onPress: deeds.onGhost },
    { key: 'sessions', says: tongue.words.names.screens.sessions, onPress: deeds.onSessions },
    { key: 'title', says: words.toTitle, look: 'quiet', onPress: deeds.onTitle },
  ];
}
