import type { Words } from '../locale/language.ts';
import type { ReplaceAnswer, ShareWay } from '../presenter/share-model.ts';
import type { Screen } from '../presenter/screens.ts';
import type { GameState, Shown, Talks } from './game-state.ts';
import { openFile } from './open-file.ts';
import { openFragment, openPaste } from './open-link.ts';
import { outgoing } from './open-sheet.ts';
import type { OpenedSession, Opening } from './open-work.ts';

/** Sessions from outside, and one's own on their way out. */
export interface Sharing {
  /** Follows the fragment of the page's address, if it is a session's. */
  follow(fragment: string): Promise<void>;
  /** Follows a code or a link in a pasted text; why it cannot, or null where it does. */
  openPasted(text: string): Promise<Words | null>;
  takeFile(file: File): Promise<void>;
  /** Gives the session that is shared out in a way that is done at a press. */
  giveOut(way: ShareWay): Promise<void>;
  /** Answers the question whether talks under way may go. */
  answer(answer: ReplaceAnswer): Promise<void>;
  /** Puts a session in the place of one's own talks, but asks first where talks under way would be lost. */
  askToAdopt(talks: Talks): Promise<void>;
  /** Back from a session that was only watched. */
  leaveShown(): void;
}

export interface SharingPorts {
  readonly state: () => GameState;
  readonly change: (to: Partial<GameState>) => void;
  /** Talks out of a session from outside; null where its moves are none. */
  readonly talksOf: (opened: OpenedSession) => Talks | null;
  /** Puts talks in the place of one's own, and keeps them. */
  readonly replace: (talks: Talks) => Promise<void>;
  /** Saves talks as a file. */
  readonly save: (talks: Talks) => Promise<void>;
  /** Takes the session out of the page's address. */
  readonly forgetLink: () => void;
}

export function sharing({ state, change, talksOf, replace, save, forgetLink }: SharingPorts): Sharing {
  /** What a page that is left for a shown session is come back to. */
  const here = (): Screen => state().shown?.from ?? state().screen;
  const show = (shown: Omit<Shown, 'from'>): void =>
    change({
      shown: { ...shown, from: here() },
      screen: 'replay',
      replayFrom: shown.at,
      sheet: null,
      note: null,
      refused: null,
    });
  const showOpening = (opening: Opening, at: number): void => {
    const shown = opening.ok ? shownOf(opening.opened, at) : null;
    if (shown) show(shown);
    else if (!opening.ok) change({ refused: opening.why, note: null, sheet: null });
  };
  const shownOf = (opened: OpenedSession, at: number): Omit<Shown, 'from'> | null => {
    const { level } = opened;
    if (opened.told) return { level, talks: null, told: opened, at };
    const talks = talksOf(opened);
    return talks && { level, talks, told: null, at };
  };

  const adopt = async (talks: Talks): Promise<void> => {
    forgetLink();
    await replace(talks);
  };

  const givePage = async (talks: Talks): Promise<void> => {
    const { saveOffline } = await import('./save-offline.ts');
    const { language, tongue } = state();
    const saved = await saveOffline(talks, language);
    if (saved.ok) change({ note: tongue.words.shell.savedAs(saved.name), refused: null });
    else change({ refused: saved.why, note: null, sheet: null });
  };

  const own: Sharing = {
    async follow(fragment) {
      const followed = await openFragment(fragment);
      if (followed) showOpening(followed.opening, followed.at);
    },
    async openPasted(text) {
      const { opening, at } = await openPaste(text);
      if (!opening.ok) return opening.why;
      showOpening(opening, at);
      return null;
    },
    async takeFile(file) {
      const opening = await openFile(file);
      const talks = opening.ok && !opening.opened.told ? talksOf(opening.opened) : null;
      if (talks) await own.askToAdopt(talks);
      else showOpening(opening, 0);
    },
    async giveOut(way) {
      const talks = outgoing(state());
      if (way === 'file' && talks) await save(talks);
      if (way === 'page' && talks) await givePage(talks);
    },
    async answer(answer) {
      const { sheet, talks: mine } = state();
      if (sheet?.is !== 'replace') return;
      const { by: talks } = sheet;
      if (answer === 'watch') show({ level: talks.level, talks, told: null, at: 0 });
      else if (answer === 'replace') await adopt(talks);
      else if (mine) await save(mine);
    },
    async askToAdopt(talks) {
      if (wouldLose(state().talks, talks)) change({ sheet: { is: 'replace', by: talks }, refused: null, note: null });
      else await adopt(talks);
    },
    leaveShown() {
      const { shown } = state();
      forgetLink();
      if (shown) change({ shown: null, screen: shown.from, note: null });
    },
  };
  return own;
}

/** Whether talks under way would be gone: others than those that take their place, and not their beginning. */
function wouldLose(own: Talks | null, next: Talks): boolean {
  if (!own || own.host.beats().length === 0 || own.host.session().table.end) return false;
  const { seed, rules, moves } = own.host.session();
  const other = next.host.session();
  const begun = JSON.stringify(other.moves.slice(0, moves.length));
  return other.seed !== seed || other.rules.id !== rules.id || begun !== JSON.stringify(moves);
}
