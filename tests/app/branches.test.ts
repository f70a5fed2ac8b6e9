import { describe, expect, test } from 'vitest';
import { firstState } from '../../src/app/first-state.ts';
import { createGame, type Game } from '../../src/app/game.ts';
import type { Talks } from '../../src/app/game-state.ts';
import { fileTextOf } from '../../src/app/open-file.ts';
import { comparisonOf } from '../../src/app/compare.ts';
import { createLibrary } from '../../src/app/library.ts';
import { createLibraryKeeper } from '../../src/app/library-keeper.ts';
import { besideIn } from '../../src/app/beside.ts';
import type { Theatre } from '../../src/app/theatre.ts';
import * as levelShelf from '../../src/app/level-shelf.ts';
import { newSession } from '../../src/engine/session.ts';
import { playOn } from '../../src/engine/rerun.ts';
import { RULESET } from '../../src/engine/tuning.ts';
import type { PolicyName } from '../../src/engine/policies/policy.ts';
import type { SavedTalks } from '../../src/host/save-port.ts';
import { en } from '../../src/locale/en.ts';
import { tongueOf } from '../../src/locale/tongue.ts';
import { openSessionShelf } from '../../src/platform/session-shelf.ts';
import { levelHash } from '../../src/record/fingerprint.ts';
import { readSessionFile, writeSessionFile } from '../../src/record/session-file.ts';
import { sessionId } from '../../src/record/session-id.ts';
import { verify } from '../../src/record/verify.ts';
import { projectFacts } from '../support/library.ts';
import { shippedLevel } from '../support/shipped-levels.ts';
import { lastOf, playedBy } from '../presenter/played-session.ts';

/** The shortest level: every round of five sessions is soon played. */
const SHORT = shippedLevel('1991-first-agreement.json');
const SESSIONS: readonly (readonly [PolicyName, number])[] = [
  ['patient-trader', 7],
  ['hard-liner', 9],
  ['linear', 4],
  ['fast-conceder', 3],
  ['tit-for-tat', 5],
];

interface Opened {
  readonly game: Game;
  readonly theatre: Theatre;
  readonly talks: () => Talks;
  /** What was kept last. */
  readonly kept: () => SavedTalks | null;
  readonly settings: ReadonlyMap<string, string>;
}

/** The game with a file opened in it: everything as in the browser, but for the browser. */
async function opened(text: string, saved: SavedTalks | null = null): Promise<Opened> {
  let kept = saved;
  const settings = new Map<string, string>();
  const fake = {
    get: (key: string) => settings.get(key) ?? null,
    set: (key: string, value: string) => void settings.set(key, value),
  } as never;
  const first = firstState(fake, 'en', tongueOf('en', en), 1);
  let keys = 0;
  const game = createGame(first, {
    load: levelShelf,
    cards: [],
    shelf: {
      read: () => Promise.resolve(kept),
      write: (talks) => {
        kept = JSON.parse(JSON.stringify(talks)) as SavedTalks;
        return Promise.resolve('kept');
      },
      takeOver: () => Promise.resolve(),
      forget: () => Promise.resolve(),
    },
    library: createLibraryKeeper(
      () => Promise.resolve(createLibrary({ shelf: openSessionShelf(() => Promise.resolve(null)), now: () => 1 })),
      () => `key-${++keys}`,
    ),
    settings: fake,
    newSeed: () => 1,
    download: () => {},
    forgetLink: () => {},
  });
  if (saved) await game.restore();
  else await (await game.sharing()).takeFile(new File([text], 'a.burden.json'));
  const talks = () => {
    const now = game.state().talks;
    if (!now) throw new Error('no talks are open');
    return now;
  };
  return { game, theatre: await game.theatre(), talks, kept: () => kept, settings };
}

const fileOf = (policy: PolicyName, seed: number, { file, rules } = SHORT): string =>
  writeSessionFile(file, lastOf(playedBy(policy, seed, rules)));

/** With how many moves each turn of Seoul's begins, told from the moves alone. */
const turnsIn = (talks: Talks): number[] => {
  const { moves } = talks.host.session();
  return moves.flatMap((move, i) => (i > 0 && move.seat === 'seoul' && moves[i - 1]?.seat !== 'seoul' ? [i] : []));
};

describe.each(SESSIONS)('from a session of %s, seed %i,', (policy, seed) => {
  test('a branch at any round yields a file that verifies and names its parent', async () => {
    const { game, theatre, talks } = await opened(fileOf(policy, seed));
    const parent = talks().host.session();
    const id = sessionId(levelHash(SHORT.file), parent.ruleset, parent.seed, parent.moves);
    const rounds = new Set<number>();
    for (const moves of turnsIn(talks())) {
      await theatre.branchOff(moves);
      expect(game.state().screen).toBe('table');
      expect(talks().host.session().moves).toEqual(parent.moves.slice(0, moves));
      rounds.add(talks().host.session().table.round);
      game.send({ seat: 'seoul', kind: 'hold', tone: 'hard', card: null });
      expect(talks().host.session().moves.length).toBeGreaterThan(moves);
      const read = readSessionFile(await fileTextOf(talks()), projectFacts());
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      expect(read.value.parent).toEqual({ session: id, moves });
      expect(verify(read.value).verdict).toBe('verified');
      expect(besideIn(talks())?.original.host.session().moves).toEqual(parent.moves);
      theatre.swapBranch();
      expect(talks().host.session().moves).toEqual(parent.moves);
      expect(talks().branch?.parent).toEqual({ session: id, moves });
    }
    expect(rounds).toEqual(new Set(Array.from({ length: parent.table.round }, (_, i) => i + 1)));
  });
});

test('a branch, its original, their notes and where they came from survive a reload', async () => {
  const { game, theatre, talks, kept } = await opened(fileOf('linear', 4));
  theatre.writeNotes([{ beat: 3, text: 'of the original', tags: ['key'] }]);
  await theatre.branchOff(2);
  game.send({ seat: 'seoul', kind: 'hold', tone: 'plain', card: null });
  theatre.writeNotes([{ beat: 1, text: 'of the branch', tags: [] }]);
  const again = await opened('', kept());
  for (const of of [(t: Talks) => t, (t: Talks) => t.origin] as const) {
    expect(of(again.talks())?.host.session()).toEqual(of(talks())?.host.session());
    expect(of(again.talks())?.notes).toEqual(of(talks())?.notes);
    expect(of(again.talks())?.outside).toBe(of(talks())?.outside);
  }
  again.theatre.swapBranch();
  expect(again.talks().notes[0]?.text).toBe('of the original');
  expect(again.talks().branch?.notes[0]?.text).toBe('of the branch');
});

test('what came of a branch, played with knowledge of the first time, is no result of the level', async () => {
  const { seed, moves } = lastOf(playedBy('linear', 4, SHORT.rules, 2));
  const saved = { level: SHORT.file.id, ruleset: RULESET, seed, moves, draft: null };
  const { game, theatre, talks, settings } = await opened('', saved);
  const result = () => [...settings.keys()].filter((key) => key.startsWith('result'));
  const giveUp = () => {
    for (let i = 0; i < 20 && !talks().host.session().table.end; i++) game.send({ seat: 'seoul', kind: 'walkOut' });
    expect(talks().host.session().table.end).not.toBeNull();
  };
  await theatre.branchOff(2);
  giveUp();
  expect(result()).toEqual([]);
  theatre.swapBranch();
  giveUp();
  expect(result()).toEqual([`result-${SHORT.file.id}`]);
});

test('two sessions of one level are compared, two of different levels are refused by name', async () => {
  const { game, theatre, talks } = await opened(fileOf('patient-trader', 7));
  await theatre.compareFile(new File([fileOf('linear', 7)], 'b.burden.json'));
  const { compared } = game.state();
  if (!compared) throw new Error('nothing is compared');
  expect(game.state().screen).toBe('compare');
  const model = await comparisonOf(compared);
  expect(model.parting).toMatchObject({ kind: 'parts', round: 1 });
  expect(model.outcomes.a.name).toBe('these');
  theatre.closeComparison();
  expect(game.state().screen).toBe('debrief');

  const other = shippedLevel('2013-unspent.json');
  const begun = playOn(newSession(other.rules, 1), { seat: 'seoul', kind: 'begin' });
  if (!begun.ok) throw new Error(begun.refusal);
  const session = begun.beats.at(-1)?.session;
  if (!session) throw new Error('nothing was played');
  await theatre.compareFile(new File([writeSessionFile(other.file, session)], 'c.burden.json'));
  expect(game.state().refused?.en).toContain(other.file.title.en);
  expect(game.state().compared).toBeNull();
  expect(talks().host.session().moves.length).toBeGreaterThan(10);
});
