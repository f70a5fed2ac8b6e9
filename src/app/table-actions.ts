import { expiringPackage, stepBack, withPackage, withSpeech, withStop } from '../presenter/draft.ts';
import type { TableAction } from '../presenter/speech-model.ts';
import type { Claim, SideMove, Tone } from '../engine/vocabulary.ts';
import { viewFor } from '../engine/view.ts';
import type { Advice, Speech } from '../presenter/advice-model.ts';
import type { Game } from './game.ts';

/** What the buttons of the table do. */
export function tableActions(game: Game) {
  return {
    onStop: (issue: number, stop: number) => game.redraft((draft) => withStop(draft, issue, stop)),
    onStepBack: () => game.redraft(stepBack),
    onTone: (tone: Tone) => game.redraft((draft) => ({ ...draft, tone })),
    onCard: (card: number | null) => game.redraft((draft) => ({ ...draft, card })),
    onStartFrom: (from: 'mine' | 'expiring' | 'theirs') => {
      const { talks } = game.state();
      if (!talks) return;
      const view = viewFor(talks.host.session(), 'seoul');
      const x = { mine: view.lastOffer, theirs: view.lastBid, expiring: expiringPackage(talks.level.rules) }[from];
      if (x) game.redraft((draft) => withPackage(draft, x));
    },
    onAct: (action: TableAction) => {
      const { talks } = game.state();
      if (!talks) return;
      const { package: x, tone, card } = talks.draft;
      if (action === 'propose') game.send({ seat: 'seoul', kind: 'propose', package: x, tone, card });
      else if (action === 'hold') game.send({ seat: 'seoul', kind: 'hold', tone, card });
      else game.send({ seat: 'seoul', kind: action });
    },
    onSide: (what: SideMove, stop: number | null) => game.send({ seat: 'seoul', kind: 'side', what, stop }),
    onPromise: (issue: number, stop: number) => game.send({ seat: 'seoul', kind: 'promise', issue, stop }),
    onDisclose: (issue: number, claim: Claim) => game.send({ seat: 'seoul', kind: 'disclose', issue, claim }),
    onNewsRead: () => game.putNewsAway(),
    onAdvice: async (): Promise<Advice | null> => {
      const { adviceOn } = await import('./advisers.ts');
      const { talks } = game.state();
      return talks && adviceOn(talks.level, talks.host.session(), (move) => talks.host.refusalOf(move));
    },
    onLay: (speech: Speech) => game.redraft((draft) => withSpeech(draft, speech)),
    onHintSeen: () => game.putHintAway(),
    onSave: () => void game.saveFile(),
    onTitle: () => game.open('title'),
    onDebrief: () => game.open('debrief'),
  };
}
