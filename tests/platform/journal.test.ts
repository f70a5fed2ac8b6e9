import { expect, test } from 'vitest';
import type { SavedTalks } from '../../src/host/save-port.ts';
import { openSaveJournal } from '../../src/platform/save-journal.ts';
import { openSaveShelf } from '../../src/platform/save-shelf.ts';

const talks: SavedTalks = { level: 'x', ruleset: 1, seed: 7, moves: [], draft: null };

function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as unknown as Storage;
}

test('what was written is there for a page that opens before the write has ended', async () => {
  const storage = memory();
  const journal = openSaveJournal(() => storage);
  const written = openSaveShelf('first', journal).write(talks);
  expect(await openSaveShelf('second', journal).read()).toEqual(talks);
  expect(await written).toBe('kept');
});

test('a tab does not write over what another tab has moved on', async () => {
  const storage = memory();
  const journal = openSaveJournal(() => storage);
  const [first, second] = [openSaveShelf('first', journal), openSaveShelf('second', journal)];
  await first.write(talks);
  await second.read();
  expect(await second.write({ ...talks, seed: 8 })).toBe('kept');
  expect(await first.write({ ...talks, seed: 9 })).toBe('elsewhere');
  await first.takeOver();
  expect(await first.write({ ...talks, seed: 9 })).toBe('kept');
  expect(await second.read()).toMatchObject({ seed: 9 });
});

test('a damaged or closed journal is passed over', async () => {
  const storage = memory();
  storage.setItem('burdenshare.journal', '{"serial":1,');
  expect(
    await openSaveShelf(
      'tab',
      openSaveJournal(() => storage),
    ).read(),
  ).toBeNull();
  const closed = openSaveJournal(() => {
    throw new Error('closed');
  });
  expect(await openSaveShelf('tab', closed).write(talks)).toBe('not-kept');
});
