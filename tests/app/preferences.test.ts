import { expect, test } from 'vitest';
import { forgetPreferences, preferencesIn } from '../../src/app/preferences.ts';
import { openSettings, volumesIn } from '../../src/platform/settings.ts';
import { PREFERENCES, type PreferenceName } from '../../src/presenter/preferences.ts';

function kept(values: Readonly<Record<string, string>>) {
  const store = new Map(Object.entries(values).map(([key, value]) => [`burdenshare.${key}`, value]));
  const storage = {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => void store.set(key, value),
    removeItem: (key: string) => void store.delete(key),
  } as unknown as Storage;
  return { settings: openSettings(() => storage), store };
}

const USUAL = {
  theme: 'system',
  contrast: 'system',
  textSize: '100',
  motion: 'system',
  pace: 'normal',
  reasons: 'full',
  lessons: 'on',
};

test('where nothing was chosen, everything is as usual', () => {
  expect(preferencesIn(kept({}).settings)).toEqual(USUAL);
});

test.each(Object.entries(PREFERENCES))('every value of %s is read as it was kept', (name, values) => {
  for (const value of values) {
    const read = preferencesIn(kept({ [name]: value }).settings);
    expect(read[name as PreferenceName]).toBe(value);
  }
});

test.each(['', 'DARK', '99', 'null', '__proto__', '{"a":1}', '100 '])(
  'a kept “%s” is no choice and counts as the usual',
  (bad) => {
    const names = Object.keys(PREFERENCES);
    expect(preferencesIn(kept(Object.fromEntries(names.map((name) => [name, bad]))).settings)).toEqual(USUAL);
  },
);

test.each(['-1', '101', 'loud', '5.5', ''])('a kept volume of “%s” counts as the usual', (bad) => {
  const usual = volumesIn(kept({}).settings);
  expect(volumesIn(kept({ 'volume-music': bad, 'volume-cues': bad }).settings)).toEqual(usual);
});

test('a reset forgets choices and volumes, and leaves language and results', () => {
  const { settings, store } = kept({
    theme: 'dark',
    textSize: '150',
    reasons: 'numbers',
    sound: 'off',
    'volume-music': '5',
    language: 'ko',
    'result-2019-five-billion': 'ratified 71',
  });
  forgetPreferences(settings);
  expect(preferencesIn(settings)).toEqual(USUAL);
  expect([...store.keys()].sort()).toEqual(['burdenshare.language', 'burdenshare.result-2019-five-billion']);
});

test('a choice outlives a closed storage until it is reset', () => {
  const settings = openSettings(() => {
    throw new Error('closed');
  });
  settings.set('theme', 'dark');
  expect(preferencesIn(settings).theme).toBe('dark');
  forgetPreferences(settings);
  expect(preferencesIn(settings).theme).toBe('system');
});
