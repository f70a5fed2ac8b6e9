import { h, type ComponentChildren } from 'preact';
import { LEVEL_CARDS } from 'virtual:level-cards';
import { debriefOf, fullDebriefOf } from './app/after-talks.ts';
import { besideIn } from './app/beside.ts';
import { comparisonOf } from './app/compare.ts';
import type { Game } from './app/game.ts';
import type { GameState, Shown, Talks } from './app/game-state.ts';
import type { LibraryKeeper } from './app/library-keeper.ts';
import type { LaterModel } from './app/page-model.ts';
import { replayOf, replayOfShown } from './app/replay.ts';
import type { RoomKeeper } from './app/room-keeper.ts';
import type { Sharing } from './app/sharing.ts';
import type { SoundKeeper } from './app/sound-keeper.ts';
import type { Theatre } from './app/theatre.ts';
import {
  BranchPart,
  ComparePage,
  DebriefPage,
  LibraryPage,
  MomentPage,
  ReplayPage,
  ReviewPage,
  VotePage,
} from './desk/later-pages.tsx';
import type { ReplayMemory } from './desk/replay/replay-screen.tsx';
import { GuestStrip } from './desk/share/guest-strip.tsx';
import { ShareLayer } from './desk/share/share-layer.tsx';
import type { ToolProps } from './desk/shell/tools.tsx';
import { pageAddress } from './platform/address.ts';
import { copyText } from './platform/clipboard.ts';
import { download } from './platform/files.ts';
import { moodOfBeat } from './presenter/cues-from-events.ts';
import { nextOf, type LevelResult } from './presenter/levels-model.ts';

/** The screens after the table, and what lies over the page, introduced to the parts of the game that they need. */
export interface LaterScreens {
  pageOf(model: LaterModel, talks: Talks | null, tools: ToolProps): ComponentChildren;
  sheetOver(state: GameState): ComponentChildren;
  /** The replay of one's own talks, asked for by the player: it may play by itself. */
  watchFrom(beat: number): void;
}

interface Parts {
  readonly game: Game;
  readonly keeper: LibraryKeeper;
  readonly room: RoomKeeper;
  readonly sound: SoundKeeper;
  readonly bestOf: (id: string) => LevelResult | null;
}

export function laterScreens({ game, keeper, room, sound, bestOf }: Parts): LaterScreens {
  const outside = (act: (sharing: Sharing) => void | Promise<void>): void => void game.sharing().then(act);

  /** Where each session was being watched. */
  const memories = new WeakMap<object, ReplayMemory>();
  const memoryOf = (watched: object): ReplayMemory => {
    const memory = memories.get(watched) ?? { playback: null, viewpoint: null, asked: false };
    memories.set(watched, memory);
    return memory;
  };

  /** A session from outside, watched: whose it is, then its replay. */
  const shownPage = ({ talks, told, at }: Shown, tools: ToolProps): ComponentChildren => [
    h(GuestStrip, {
      tongue: tools.tongue,
      told: told && { ruleset: told.ruleset, skipped: told.told?.skipped ?? 0 },
      own: game.state().talks !== null,
      onAdopt: () => talks && outside((sharing) => sharing.askToAdopt(talks)),
    }),
    h(ReplayPage, {
      ...tools,
      key: `shown-${(talks?.host.session() ?? told)?.seed}-${at}`,
      tell: () => replayOfShown({ talks, told }),
      from: at,
      notes: (talks ?? told)?.notes ?? [],
      outside: true,
      hasBranch: false,
      memory: memoryOf(talks?.host ?? told ?? game),
      onShow: (beat) => room.show(beat.room),
      onHear: (beat) => sound.play(beat.sounds, moodOfBeat(beat)),
      onNotes: null,
      onTakeOver: null,
      onSaveBranch: () => {},
      onCompareFile: null,
      onShare: talks && ((beat) => game.showSheet({ is: 'share', beat })),
      onClose: () => outside((sharing) => sharing.leaveShown()),
    }),
  ];

  /** What lies over the page where something is shared or opened. */
  const sheetOver = ({ sheet, tongue }: GameState): ComponentChildren =>
    sheet &&
    h(ShareLayer, {
      key: `${sheet.is}-${tongue.language}`,
      tongue,
      tell: async () => (await import('./app/open-sheet.ts')).openSheet(game.state(), pageAddress),
      onCopy: copyText,
      onWay: (way) => outside((sharing) => sharing.giveOut(way)),
      onSaveCard: async (picture, name) => (await import('./app/save-card.ts')).saveCard(picture, name),
      onPaste: async (text) => (await game.sharing()).openPasted(text),
      onAnswer: (answer) => outside((sharing) => sharing.answer(answer)),
      onClose: () => game.showSheet(null),
    });

  const watchFrom = (beat: number): void => {
    const { talks } = game.state();
    if (talks) memoryOf(talks.host).asked = true;
    game.replay(beat);
  };
  const theatre = (act: (acts: Theatre) => unknown): void => void game.theatre().then(act);
  const libraryDesk = async () => (await import('./app/library-desk.ts')).openLibraryDesk({ game, keeper, download });

  const pageOf = (model: LaterModel, talks: Talks | null, tools: ToolProps): ComponentChildren => {
    const { shown, compared } = game.state();
    if (shown && model.screen === 'replay') return shownPage(shown, tools);
    if (model.screen === 'sessions' || model.screen === 'washington') {
      return h(LibraryPage, {
        ...tools,
        screen: model.screen,
        loadDesk: libraryDesk,
        onCompare: (a, b) => void libraryDesk().then(({ compare }) => compare(a, b)),
        onTitle: () => game.open('title'),
        sources: game.state().sources,
      });
    }
    if (model.screen === 'compare') {
      if (!compared) return null;
      return h(ComparePage, {
        ...tools,
        tell: () => comparisonOf(compared),
        onClose: () => theatre((acts) => acts.closeComparison()),
      });
    }
    if (!talks) return null;
    if (model.screen === 'moment')
      return h(MomentPage, { ...tools, model: model.model, onGoOn: () => game.afterMoment() });
    if (model.screen === 'ratification') {
      return h(VotePage, { ...tools, model: model.model, onContinue: () => game.afterVote() });
    }
    const key = `${talks.host.session().seed}-${talks.host.beats().length}-${talks.parent?.moves ?? ''}`;
    if (model.screen === 'replay') {
      return h(ReplayPage, {
        ...tools,
        key,
        tell: () => replayOf(talks),
        from: game.state().replayFrom,
        notes: talks.notes,
        outside: talks.outside,
        hasBranch: talks.branch !== null,
        memory: memoryOf(talks.host),
        onShow: (beat) => room.show(beat.room),
        onHear: (beat) => sound.play(beat.sounds, moodOfBeat(beat)),
        onShare: (beat) => game.showSheet({ is: 'share', beat }),
        onClose: () => game.open('debrief'),
        onNotes: (notes) => theatre((acts) => acts.writeNotes(notes)),
        onTakeOver: (moves) => theatre((acts) => acts.branchOff(moves)),
        onSaveBranch: () => theatre((acts) => acts.saveBranch()),
        onCompareFile: (file) => theatre((acts) => acts.compareFile(file)),
      });
    }
    if (model.screen === 'review') {
      return h(ReviewPage, {
        ...tools,
        open: async () => (await import('./app/review-keeper.ts')).reviewOfTalks(talks),
        onWatch: watchFrom,
        onClose: () => game.open('debrief'),
      });
    }
    const next = nextOf(LEVEL_CARDS, bestOf);
    const beside = besideIn(talks);
    const strip =
      beside &&
      h(BranchPart, {
        tongue: tools.tongue,
        is: talks.origin ? 'branch' : 'original',
        round: beside.round,
        onCompare: () => theatre((acts) => acts.compare(beside.original, beside.branch)),
        onOther: () => theatre((acts) => acts.swapBranch()),
      });
    return [
      strip,
      h(DebriefPage, {
        ...tools,
        key,
        onReview: () => game.open('review'),
        tellFirst: () => debriefOf(talks),
        tellAll: () => fullDebriefOf(talks),
        onSaveChart: async (chart) => (await import('./app/save-chart.ts')).saveChart(chart),
        onReplay: watchFrom,
        onSessions: () => game.open('sessions'),
        onGhost: () => void libraryDesk().then(({ sessions }) => sessions.faceGhostOf(talks)),
        onSave: () => void game.saveFile(),
        onShare: () => game.showSheet({ is: 'share', beat: null }),
        onAgain: () => game.begin(talks.host.session().seed),
        onAnew: () => game.open('levels'),
        onTitle: () => game.open('title'),
        next: next && next.id !== talks.builtIn ? next.title : null,
        onNext: () => void (next && game.choose(next.id)),
      }),
    ];
  };

  return { pageOf, sheetOver, watchFrom };
}
