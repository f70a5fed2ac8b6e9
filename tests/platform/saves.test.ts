import { expect, test } from 'vitest';
import type { SavedTalks } from '../../src/host/save-port.ts';
import { newestWhole, slotOf } from '../../src/platform/save-slot.ts';
import { openSaveShelf } from '../../src/platform/save-shelf.ts';
import { openSettings } from '../../src/platform/settings.ts';

const talks: SavedTalks = { level: 'x', ruleset: 1, seed: 7, moves: [], draft: null };

test('the newest whole slot is read', () => {
  const old = slotOf(talks, 1, 'a');
  const young = slotOf({ ...talks, seed: 8 }, 2, 'a');
  expect(newestWhole([old, young])).toBe(young);
});

test('a slot that was cut off in writing is passed over for the one before', () => {
  const old = slotOf(talks, 1, 'a');
  const young = slotOf({ ...talks, seed: 8 }, 2, 'a');
  expect(newestWhole([old, { ...young, text: young.text.slice(0, -4) }])).toBe(old);
  expect(newestWhole([null, undefined, 'x', {}])).toBeNull();
});

test('where the browser has no database, talks are kept in memory and it is said', async () => {
  const shelf = openSaveShelf('tab');
  expect(await shelf.read()).toBeNull();
  expect(await shelf.write(talks)).toBe('not-kept');
  expect(await shelf.read()).toEqual(talks);
});

test('settings outlive a closed storage for as long as the page is open', () => {
  const settings = openSettings(() => {
    throw new Error('closed');
  });
  settings.set('language', 'ko');
  expect(settings.get('language')).toBe('ko');
  expect(settings.get('sound')).toBeNull();
});
