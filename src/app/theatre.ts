import type { Move } from '../engine/moves.ts';
import type { Screen } from '../presenter/screens.ts';
import type { Note } from '../record/notes.ts';
import type { Beside } from './beside.ts';
import type { Chosen, GameState, Talks } from './game-state.ts';
import { fileTextOf, openFile } from './open-file.ts';

/** What can be done with talks that are looked at again. */
export interface Theatre {
  /** Puts other notes beside the talks. */
  writeNotes(notes: readonly Note[]): void;
  /** New talks with so many of these moves already made, at the table. These are kept as their origin. */
  branchOff(moves: number): Promise<void>;
  /** From a branch to its origin, or from an origin back to the branch that was left for it. */
  swapBranch(): void;
  saveBranch(): Promise<void>;
  /** Opens two talks side by side. The original, or these talks, come first. */
  compare(a: Talks, b: Talks): void;
  /** The open talks beside those of a file, if it is of the same level. */
  compareFile(file: File): Promise<void>;
  closeComparison(): void;
}

/** What the game lends. */
export interface Stage {
  readonly state: () => GameState;
  readonly change: (to: Partial<GameState>) => void;
  readonly keep: () => Promise<void>;
  readonly talksOf: (chosen: Chosen, seed: number, moves: readonly Move[], more?: Beside) => Talks | null;
  readonly screenOf: (talks: Talks) => Screen;
  readonly download: (name: string, text: string) => void;
}

export function theatre({ state, change, keep, talksOf, screenOf, download }: Stage): Theatre {
  const open = (talks: Talks): void => {
    change({ talks, seed: talks.host.session().seed, screen: screenOf(talks), replayFrom: 0, shown: null, note: null });
    void keep();
  };
  const compare = (a: Talks, b: Talks): void => {
    const as = a.branch === b || b.origin === a || a.origin === b ? 'branch' : 'other';
    const { compared, screen } = state();
    change({ compared: { a, b, as, from: compared?.from ?? screen }, screen: 'compare', note: null, refused: null });
  };
  return {
    writeNotes(notes) {
      const { talks } = state();
      if (!talks) return;
      change({ talks: { ...talks, notes } });
      void keep();
    },
    async branchOff(moves) {
      const { talks } = state();
      if (!talks) return;
      const session = talks.host.session();
      const [{ sessionId }, { levelHash }, { loadTheatreMessages }] = await Promise.all([
        import('../record/session-id.ts'),
        import('../record/fingerprint.ts'),
        import('../locale/theatre-messages.ts'),
      ]);
      const words = await loadTheatreMessages(state().language);
      const parent = {
        session: sessionId(levelHash(talks.level.file), session.ruleset, session.seed, session.moves),
        moves,
      };
      const branch = talksOf(talks, session.seed, session.moves.slice(0, moves), { parent });
      if (!branch) return;
      open({ ...branch, origin: { ...talks, branch: null } });
      change({ note: words.tookOver(branch.host.session().table.round) });
    },
    swapBranch() {
      const { talks } = state();
      if (talks?.origin) open({ ...talks.origin, branch: { ...talks, origin: null } });
      else if (talks?.branch) open({ ...talks.branch, origin: { ...talks, branch: null } });
    },
    async saveBranch() {
      const branch = state().talks?.branch;
      if (!branch) return;
      const { seed } = branch.host.session();
      download(`${branch.level.file.id}-${seed}-branch.burden.json`, await fileTextOf(branch));
    },
    compare,
    async compareFile(file) {
      const { talks } = state();
      if (!talks) return;
      const opening = await openFile(file);
      if (!opening.ok) {
        change({ refused: opening.why, note: null });
        return;
      }
      const { level, seed, moves, parent, notes, told } = opening.opened;
      const [{ levelHash }, en, ko] = await Promise.all([
        import('../record/fingerprint.ts'),
        import('../locale/theatre-en.ts'),
        import('../locale/theatre-ko.ts'),
      ]);
      const other =
        told || levelHash(level.file) !== levelHash(talks.level.file)
          ? null
          : talksOf({ level, builtIn: null }, seed, moves, { parent, notes, outside: true });
      if (!other) {
        const [inEnglish, inKorean] = [en.theatreEn.compare, ko.theatreKo.compare];
        const { title } = level.file;
        const why = told
          ? { en: inEnglish.otherRules, ko: inKorean.otherRules }
          : { en: inEnglish.otherLevel(title.en), ko: inKorean.otherLevel(title.ko) };
        change({ refused: why, note: null });
        return;
      }
      compare(talks, other);
    },
    closeComparison() {
      const { compared } = state();
      change({ compared: null, screen: compared?.from ?? 'title', note: null, refused: null });
    },
  };
}
