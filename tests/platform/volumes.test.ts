import { expect, test } from 'vitest';
import { openSettings, volumesIn } from '../../src/platform/settings.ts';

const closed = () => {
  throw new Error('storage is closed');
};

test('music, room and cues are kept apart, and what was never set is as usual', () => {
  const settings = openSettings(closed);
  settings.set('volume-room', '15');
  settings.set('volume-music', '0');
  expect(volumesIn(settings)).toEqual({ music: 0, room: 15, cues: 80 });
});

test('a volume that is no volume is as usual', () => {
  const settings = openSettings(closed);
  for (const wrong of ['loud', '101', '-1', '2.5']) {
    settings.set('volume-room', wrong);
    expect(volumesIn(settings).room).toBe(60);
  }
});
