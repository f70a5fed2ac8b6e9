import { pitch } from './envelope.ts';
import { filter } from './filter.ts';
import { levelled } from './levels.ts';
import { noise } from './noise.ts';
import { addAround, draw, type Pcm, silence } from './pcm.ts';
import { inRoomAround } from './room.ts';
import { BAR, BEAT, LOOP } from './score-clock.ts';
import { bowed, plucked } from './voices.ts';

/** Two bars each: D with six and nine, B minor seven, G with six and nine, A suspended. */
const CHORDS: readonly (readonly number[])[] = [
  [38, 50, 57, 64, 66],
  [35, 47, 57, 62, 66],
  [43, 50, 59, 64, 69],
  [45, 52, 57, 62, 64],
];

/** The plucked line: [beat, MIDI note, strength]; three beats a bar, eight bars. */
const LINE: readonly (readonly [number, number, number])[] = [
  [0, 62, 0.9],
  [1.5, 69, 0.6],
  [2, 71, 0.7],
  [4, 69, 0.6],
  [5, 66, 0.5],
  [6, 59, 0.8],
  [7.5, 66, 0.5],
  [8, 74, 0.7],
  [9.67, 71, 0.4],
  [10, 69, 0.6],
  [12, 55, 0.8],
  [13.5, 64, 0.5],
  [14, 71, 0.7],
  [14.5, 69, 0.4],
  [16, 66, 0.6],
  [17, 64, 0.5],
  [18, 57, 0.8],
  [19.5, 64, 0.6],
  [20.5, 62, 0.5],
  [21.67, 59, 0.35],
  [22, 57, 0.55],
];

/** Air in an old room: hardly heard, but its absence is. */
function roomTone(): Pcm {
  const hiss = noise(301);
  const far = filter('low');
  const fan = filter('band');
  const seam = 1;
  const air = draw(LOOP + seam, (t) => {
    const white = hiss();
    const fade = Math.sqrt(Math.min(1, t / seam, (LOOP + seam - t) / seam));
    return fade * (far(white, 240) + 0.12 * fan(white, 900, 0.7));
  });
  return addAround(silence(LOOP), air, 0);
}

/** The layer for trust: strings that breathe with the harmony, and a plucked line with room to think. */
export function calmLayer(): Pcm {
  const pad = silence(LOOP);
  CHORDS.forEach((notes, i) => {
    notes.forEach((note, voice) => {
      const bow = { seconds: 2 * BAR + 2.2, rise: 2.2, fall: 2.6, softness: 2 - 0.1 * voice };
      addAround(pad, bowed(pitch(note), bow), i * 2 * BAR - 0.6 + 0.12 * voice, voice === 0 ? 0.35 : 0.5);
    });
  });
  const strings = silence(LOOP);
  const hand = noise(303);
  LINE.forEach(([beat, note, strength], i) => {
    const early = 0.018 * hand();
    addAround(strings, plucked(pitch(note), 4, 311 + i, 0.12 + 0.25 * strength), beat * BEAT + early, strength);
  });
  const mix = addAround(levelled(pad, 0.09, 1), levelled(strings, 0.12, 1), 0, 0.75);
  return levelled(addAround(inRoomAround(mix, 0.35), levelled(roomTone(), 0.006, 1), 0), 0.1, 0.6);
}
