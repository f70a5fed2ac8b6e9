import { RULESET } from '../engine/tuning.ts';
import { viewFor } from '../engine/view.ts';
import type { Beat } from '../engine/rerun.ts';
import type { SaveShelf } from '../host/save-port.ts';
import type { SeatedMove } from '../host/table-host.ts';
import type { Settings } from '../platform/settings.ts';
import { afterMove, type Draft } from '../presenter/draft.ts';
import type { LevelCard } from '../presenter/levels-model.ts';
import { momentAt } from '../presenter/moment-model.ts';
import type { Screen } from '../presenter/screens.ts';
import { choices, type Choices } from './choices.ts';
import type { GameState, ShareSheet, Talks } from './game-state.ts';
import type { LibraryKeeper } from './library-keeper.ts';
import { fileTextOf } from './open-file.ts';
import { keepResult } from './results.ts';
import { besideOf } from './beside.ts';
import type { Theatre } from './theatre.ts';
import type { Sharing } from './sharing.ts';
import { levelIn, screenOf, talksOf } from './talks.ts';

export interface GamePorts {
  readonly load: typeof import('./level-shelf.ts');
  readonly shelf: SaveShelf;
  readonly library: LibraryKeeper;
  readonly settings: Settings;
  readonly cards: readonly LevelCard[];
  readonly newSeed: () => number;
  readonly download: (name: string, text: string) => void;
  /** Takes the session out of the page's address. */
  readonly forgetLink: () => void;
}

export interface Game extends Choices {
  /** What can be done with talks that are looked at again; it comes when it is needed. */
  theatre(): Promise<Theatre>;
  state(): GameState;
  /** Told after every change; `beats` are the new ones, if a move was made. */
  watch(listener: (state: GameState, beats: readonly Beat[]) => void): void;
  open(screen: Screen): void;
  /** Fetches a level of the campaign and opens its briefing. */
  choose(id: string): Promise<void>;
  /** Opens the briefing of a practice table. */
  practise(seed: number): Promise<void>;
  /** Another counterpart for the level of the briefing. */
  recast(persona: string): Promise<void>;
  begin(seed: number): void;
  restore(): Promise<void>;
  send(move: SeatedMove): void;
  /** Goes to other talks; those that were open stay in the list of sessions. */
  enter(talks: Talks, note: string | null): Promise<void>;
  /** The open talks are kept no more, but for the list of sessions. */
  putAway(): Promise<void>;
  redraft(change: (draft: Draft) => Draft): void;
  /** The moment that was stopped at is over. */
  afterMoment(): void;
  afterVote(): void;
  /** The news since the last move have been read. */
  putNewsAway(): void;
  cite(sources: ReadonlyMap<string, string>): void;
  /** The replay of talks that are over, from a beat. */
  replay(from: number): void;
  /** Sessions from outside; fetched when they are first asked for. */
  sharing(): Promise<Sharing>;
  showSheet(sheet: ShareSheet | null): void;
  /** Puts away the words about a file that was refused, or was saved or opened. */
  dismiss(): void;
  /** Saves talks as a file: one's own, where no others are given. */
  saveFile(talks?: Talks | null): Promise<void>;
  takeOver(): Promise<void>;
}

/** Which screen is open, the talks, and where they are kept. */
export function createGame(first: GameState, ports: GamePorts): Game {
  let state = first;
  const listeners: ((state: GameState, beats: readonly Beat[]) => void)[] = [];
  const change = (to: Partial<GameState>, beats: readonly Beat[] = []): void => {
    state = { ...state, ...to };
    for (const listener of listeners) listener(state, beats);
  };

  const keep = async (): Promise<void> => {
    const { talks } = state;
    if (!talks) return;
    const { seed, moves } = talks.host.session();
    ports.library.keep(talks);
    const kept = await ports.shelf.write({
      level: talks.level.file.id,
      ...(talks.builtIn === null ? { file: talks.level.file } : {}),
      ruleset: RULESET,
      seed,
      moves,
      draft: talks.draft,
      parent: talks.parent,
      notes: talks.notes,
      ...besideOf(talks),
      key: ports.library.keyOf(talks.host),
      ...(talks.seats ? { seats: talks.seats } : {}),
    });
    if (kept !== state.keeping) change({ keeping: kept });
  };

  const game: Game = {
    state: () => state,
    watch: (listener) => void listeners.push(listener),
    open: (screen) =>
      change({
        screen: screen === 'debrief' && state.talks ? screenOf(state.talks) : screen,
        shown: null,
        sheet: null,
        note: null,
        problem: null,
        refused: null,
        ...(screen === 'briefing' && state.chosen?.level.file.campaign ? { seed: ports.newSeed() } : {}),
      }),
    ...choices(() => state, change, ports.settings),
    sharing: async () =>
      (await import('./sharing.ts')).sharing({
        state: () => state,
        change,
        talksOf: ({ level, seed, moves, parent, notes }) =>
          talksOf({ level, builtIn: null }, seed, moves, { parent, notes, outside: true }),
        forgetLink: ports.forgetLink,
        save: (talks) => game.saveFile(talks),
        replace: async (talks) => {
          const { asOwn } = await import('./session-actions.ts');
          const { moves } = talks.host.session();
          await game.enter(await asOwn(ports.library, talks), state.tongue.words.shell.fileEnds(moves.length));
        },
      }),
    theatre: async () =>
      (await import('./theatre.ts')).theatre({ state: () => state, change, keep, talksOf, screenOf, ...ports }),
    async choose(id) {
      const level = await ports.load.loadLevel(id);
      if (level) change({ chosen: { level, builtIn: id }, screen: 'briefing', note: null, seed: ports.newSeed() });
    },
    async practise(seed) {
      const { practiceTable } = await import('./practice-table.ts');
      const level = await practiceTable(seed);
      change({ chosen: { level, builtIn: null }, screen: 'briefing', note: null, seed });
    },
    async recast(persona) {
      const { chosen } = state;
      if (!chosen) return;
      const own = chosen.builtIn ?? chosen.level.file.id;
      const level = await ports.load.recast(chosen.level, persona);
      const card = ports.cards.find((one) => one.id === own);
      if (level) change({ chosen: { level, builtIn: card?.persona === persona ? own : null } });
    },
    begin(seed) {
      const chosen = state.chosen ?? state.talks;
      const talks = chosen && talksOf(chosen, seed, []);
      if (!talks) return;
      if (state.talks) ports.library.keep(state.talks, true);
      change({ talks, screen: 'table', seed, note: null });
      game.send({ seat: 'seoul', kind: 'begin' });
    },
    async restore() {
      const saved = await ports.shelf.read();
      if (!saved) return;
      let talks: Talks | null = null;
      try {
        const builtIn = saved.file === undefined ? saved.level : null;
        const level = await (builtIn === null ? levelIn(saved.file) : ports.load.loadLevel(builtIn));
        if (level && saved.ruleset === RULESET) {
          const { chairOf } = saved.seats?.washington === 'person' ? await import('./ghost.ts') : { chairOf: null };
          const chair =
            chairOf && (await chairOf(await ports.library.library(), level, saved.seed, saved.parent ?? null));
          talks = talksOf({ level, builtIn }, saved.seed, saved.moves, chair ? { ...saved, chair } : saved);
        }
      } catch {
        talks = null;
      }
      if (state.talks) return;
      if (talks) {
        if (saved.key !== undefined) ports.library.adopt(talks.host, saved.key);
        ports.library.keep(talks);
      }
      change(talks ? { talks, seed: saved.seed } : { problem: 'save-broken' });
    },
    send(move) {
      const { talks } = state;
      if (!talks) return;
      const before = talks.host.beats().length;
      const sent = talks.host.send(move);
      if (!sent.ok) return;
      const view = viewFor(talks.host.session(), 'seoul');
      const away = move.kind === 'side' || move.kind === 'promise' || move.kind === 'disclose';
      if (talks.builtIn !== null && talks.parent === null && !talks.chair)
        keepResult(ports.settings, talks.builtIn, talks.host.session());
      const vote = sent.beats.findIndex((beat) => beat.events.some((event) => event.kind === 'vote-taken'));
      // The vote and what precedes it are told at Seoul's side of the table.
      const held = talks.chair ? null : momentAt(sent.beats);
      const next: Talks = {
        ...talks,
        draft: away ? talks.draft : afterMove(talks.draft, talks.chair ? { lastOffer: view.lastBid } : view),
        voteAt: vote < 0 || talks.chair ? null : before + vote,
        heldAt: held === null ? null : before + held,
      };
      const screen = screenOf(next) === 'debrief' ? 'table' : state.screen;
      change(
        { talks: next, note: null, screen: held === null ? screen : 'moment' },
        sent.beats.slice(0, held ?? undefined),
      );
      void keep();
    },
    redraft(turn) {
      const { talks } = state;
      if (!talks) return;
      change({ talks: { ...talks, draft: turn(talks.draft) } });
      void keep();
    },
    afterMoment() {
      const { talks } = state;
      if (!talks || talks.heldAt === null) return;
      const rest = talks.host.beats().slice(talks.heldAt);
      change({ talks: { ...talks, heldAt: null }, screen: talks.voteAt === null ? 'table' : 'ratification' }, rest);
    },
    afterVote() {
      const { talks } = state;
      if (talks) change({ talks: { ...talks, voteAt: null }, screen: screenOf(talks) });
    },
    putNewsAway() {
      const { talks } = state;
      if (talks) change({ talks: { ...talks, newsTold: talks.host.beats().length } });
    },
    cite: (sources) => change({ sources }),
    replay(from) {
      if (state.talks?.host.session().table.end)
        change({ screen: 'replay', shown: null, replayFrom: from, note: null });
    },
    showSheet: (sheet) => change({ sheet }),
    async enter(talks, note) {
      if (state.talks) ports.library.keep(state.talks, true);
      await ports.shelf.takeOver();
      const { seed } = talks.host.session();
      change({
        talks,
        seed,
        screen: screenOf(talks),
        shown: null,
        sheet: null,
        problem: null,
        refused: null,
        note,
      });
      await keep();
    },
    async putAway() {
      change({ talks: null, screen: 'sessions' });
      await ports.shelf.forget();
    },
    dismiss: () => change({ refused: null, note: null }),
    async saveFile(talks = state.talks) {
      if (!talks) return;
      const session = talks.host.session();
      const name = `${talks.level.file.id}-${session.seed}.burden.json`;
      ports.download(name, await fileTextOf(talks));
      change({ note: state.tongue.words.shell.savedAs(name) });
    },
    async takeOver() {
      await ports.shelf.takeOver();
      await keep();
    },
  };
  return game;
}
