import { describe, expect, test } from 'vitest';
import type { Talks } from '../../src/app/game-state.ts';
import { facingGhostOf } from '../../src/app/ghost.ts';
import { createLibrary, idOf, type Library } from '../../src/app/library.ts';
import { createLibraryKeeper, type LibraryKeeper } from '../../src/app/library-keeper.ts';
import { openFile } from '../../src/app/open-file.ts';
import { asOwn, resume, talksFrom } from '../../src/app/session-actions.ts';
import { screenOf, talksOf } from '../../src/app/talks.ts';
import type { SessionShelf } from '../../src/host/session-shelf.ts';
import { openSessionShelf } from '../../src/platform/session-shelf.ts';
import { fileOf, finished, unfinished } from '../browser/support/sessions.ts';
import { FILE, lastOf, RULES } from '../presenter/played-session.ts';

interface Desk {
  readonly keeper: LibraryKeeper;
  readonly library: Library;
  readonly shelf: SessionShelf;
}

/** A library in memory, whose clock counts. */
function desk(): Desk {
  // There is no database here.
  const shelf = openSessionShelf(() => Promise.resolve(null));
  let time = 0;
  const library = createLibrary({ shelf, now: () => ++time });
  let keys = 0;
  return {
    keeper: createLibraryKeeper(
      () => Promise.resolve(library),
      () => `key-${++keys}`,
    ),
    library,
    shelf,
  };
}

const level = { level: { file: FILE, rules: RULES }, builtIn: FILE.id };

function talks(beats: ReturnType<typeof finished>): Talks {
  const { seed, moves } = lastOf(beats);
  const opened = talksOf(level, seed, moves);
  if (!opened) throw new Error('the talks were refused');
  return opened;
}

describe('every session that is played', () => {
  test('has one place in the list, brought up to date with each move, whatever else is begun', async () => {
    const { keeper } = desk();
    const running = talks(unfinished());
    keeper.keep(running);
    keeper.keep(talks(finished()));
    running.host.send({ seat: 'seoul', kind: 'hold', card: null, tone: 'plain' });
    keeper.keep(running);
    const listed = await (await keeper.library()).list();
    expect(listed.map(({ digest }) => [digest?.end, digest?.moves])).toEqual([
      [null, running.host.beats().length],
      ['ratified', finished().length],
    ]);
    expect(listed[0]?.id).toBe(idOf(running));
  });

  test('is played on from the list with its draft, and looked back at with what it came to', async () => {
    const { keeper } = desk();
    const running = { ...talks(unfinished()), notes: [{ beat: 0, text: 'x', tags: [] }] };
    const draft = { ...running.draft, package: running.draft.package.with(1, 2), trail: [] };
    keeper.keep({ ...running, draft }, true);
    keeper.keep(talks(finished()));
    const library = await keeper.library();
    const [first, second] = await library.list();
    const back = await resume(keeper, first?.key ?? '');
    expect(back.is === 'talks' && back.talks).toMatchObject({ draft, builtIn: FILE.id, notes: running.notes });
    expect(back.is === 'talks' && idOf(back.talks)).toBe(first?.id);
    expect(back.is === 'talks' && keeper.keyOf(back.talks.host)).toBe(first?.key);
    const over = await resume(keeper, second?.key ?? '');
    expect(over.is === 'talks' && screenOf(over.talks)).toBe('debrief');
    expect((await resume(keeper, 'gone')).is).toBe('refused');
  });

  test('keeps its name and its date when it is only looked at', async () => {
    const { keeper, library, shelf } = desk();
    keeper.keep(talks(finished()));
    await keeper.library();
    await library.rename('key-1', '분담');
    const before = await shelf.get('key-1');
    await library.keep('key-1', talks(finished()));
    expect(await shelf.get('key-1')).toEqual(before);
  });

  test('that comes as a file is known again by what was played', async () => {
    const { keeper, library } = desk();
    keeper.keep(talks(finished()));
    await keeper.library();
    const opening = await openFile(new Blob([fileOf(finished())]));
    if (!opening.ok) throw new Error(opening.why.en);
    const outside = talksFrom(opening.opened);
    if (!outside) throw new Error('it cannot be played');
    const again = await asOwn(keeper, outside);
    expect(keeper.keyOf(again.host)).toBe('key-1');
    expect(await library.list()).toHaveLength(1);
  });

  test('that was deleted comes back whole', async () => {
    const { keeper, library } = desk();
    keeper.keep(talks(finished()));
    keeper.keep(talks(unfinished()));
    await keeper.library();
    const before = await library.list();
    const removed = await library.remove(['key-1', 'key-2']);
    expect(await library.list()).toEqual([]);
    await library.putBack(removed);
    expect(await library.list()).toEqual(before);
    expect((await resume(keeper, 'key-1')).is).toBe('talks');
  });

  test('lasts no longer than the page where the browser has no database, and it is said', async () => {
    expect(await desk().library.lasts()).toBe(false);
  });
});

test('a game against one’s ghost names its parent, is kept like any other, and comes back to Washington’s chair', async () => {
  const { keeper, library } = desk();
  const original = talks(finished());
  keeper.keep(original);
  const facing = await facingGhostOf(await keeper.library(), original);
  if (!facing) throw new Error('no ghost');
  expect(facing).toMatchObject({ parent: { session: idOf(original), moves: 1 }, seats: { washington: 'person' } });
  const demand = finished().find(({ move }) => move.kind === 'demand')?.move;
  if (demand?.kind !== 'demand') throw new Error('no demand');
  expect(facing.host.send({ ...demand, pressure: null }).ok).toBe(true);
  keeper.keep(facing);
  await keeper.library();
  const kept = (await library.list()).find(({ digest }) => digest?.washington);
  expect(kept?.digest?.parent?.session).toBe(idOf(original));
  const back = await resume(keeper, kept?.key ?? '');
  if (back.is !== 'talks') throw new Error('it was refused');
  expect(screenOf(back.talks)).toBe('washington');
  expect(back.talks.chair?.whose(back.talks.host.session().moves)).not.toContain('stand-in');
  expect(back.talks.chair?.original?.end).toBe('ratified');

  // Without the session that the ghost is of, a stand-in plays.
  await library.remove(['key-1']);
  const orphan = await resume(keeper, kept?.key ?? '');
  expect(orphan.is === 'talks' && orphan.talks.chair?.original).toBeNull();
  expect(orphan.is === 'talks' && orphan.talks.chair?.whose(orphan.talks.host.session().moves)).toContain('stand-in');
});
