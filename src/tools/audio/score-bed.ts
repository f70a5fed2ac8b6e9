import { pitch, swell } from './envelope.ts';
import { inHallAround } from './hall.ts';
import { evened } from './levels.ts';
import { noise } from './noise.ts';
import { addAround, centred, draw, type Pcm, silence } from './pcm.ts';
import { BAR, loopOf } from './score-clock.ts';
import { bowed } from './voices.ts';

/**
 * Two bars each, five voices from the bass up. D, E, G and A alone: no chord has a third, so that warmth may bring the
 * major one and tension the minor one. Neighbouring chords keep two or three notes and move the rest by step or third.
 */
const CHORDS: readonly (readonly number[])[] = [
  [38, 45, 52, 57, 62],
  [43, 50, 55, 57, 62],
  [40, 50, 55, 57, 64],
  [45, 50, 52, 57, 64],
];

/** Strength of the voices, bass first: the middle carries. */
const VOICES = [0.42, 0.5, 0.55, 0.5, 0.3] as const;

/** A far tone without a bow: two sines that drift against each other. */
function glow(hz: number, seconds: number, turn: number): Pcm {
  return draw(seconds, (t) => {
    const breath = 0.75 + 0.25 * Math.sin(0.9 * t + turn);
    const tone = Math.sin(2 * Math.PI * hz * t) + Math.sin(2 * Math.PI * hz * 1.0017 * t + turn);
    return swell(t, seconds, seconds * 0.45, seconds * 0.5) * breath * tone;
  });
}

/** The stem that never falls silent: strings that breathe, and a glimmer above them. */
export function bedStem(): Pcm {
  const loop = loopOf('bed');
  const hand = noise(201);
  const strings = silence(loop);
  const shine = silence(loop);
  CHORDS.forEach((notes, i) => {
    const at = i * 2 * BAR;
    notes.forEach((note, voice) => {
      const early = 0.5 + 0.12 * hand();
      const bow = { seconds: 2 * BAR + 2.4, rise: 2.3, fall: 2.8, softness: 2.1 - 0.1 * voice };
      addAround(strings, bowed(pitch(note), bow), at - early + 0.13 * voice, VOICES[voice]);
    });
    addAround(shine, glow(pitch((notes[3] ?? 57) + 12), 2 * BAR + 1, i), at - 0.3, 0.05);
    addAround(shine, glow(pitch((notes[4] ?? 62) + 12), 2 * BAR + 1, i + 2), at + 0.9, 0.035);
  });
  return centred(evened(inHallAround(addAround(strings, shine, 0), 0.5), 0.062, 0.6));
}
