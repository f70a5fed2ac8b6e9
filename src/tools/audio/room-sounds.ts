import { dying, pitch, ramp, swell } from './envelope.ts';
import { filter } from './filter.ts';
import { noise } from './noise.ts';
import { add, draw, layered, type Pcm, RATE, silence } from './pcm.ts';
import { bowed, drum, struck } from './voices.ts';

/** MIDI notes of the game's scale: D, E, F sharp, A, B round the D below middle C. */
export const NOTE = {
  D2: 38,
  Eb2: 39,
  A2: 45,
  D3: 50,
  E3: 52,
  Fs3: 54,
  G3: 55,
  A3: 57,
  B3: 59,
  D4: 62,
  E4: 64,
  Fs4: 66,
};

/** A hung stone, as in Korean court music: a clear strike with few partials. */
export function stoneChime(note: number, seconds: number): Pcm {
  return struck(seconds, pitch(note), [
    [1, 1, seconds * 1.1],
    [2.02, 0.22, seconds * 0.6],
    [2.76, 0.3, seconds * 0.35],
    [5.4, 0.1, seconds * 0.14],
  ]);
}

/** A chord of strings that opens from the bottom up. */
export function warmChord(seconds: number, notes: readonly number[], spread: number): Pcm {
  const chord = silence(seconds);
  notes.forEach((note, i) => {
    const left = seconds - i * spread;
    const bow = { seconds: left, rise: 0.45, fall: left * 0.55, softness: 1.7 };
    add(chord, bowed(pitch(note), bow), i * spread, 1 / (1 + 0.25 * i));
  });
  return chord;
}

/** Low strings pulled apart by a semitone while they swell: the table grows longer. */
export function stretchedStrings(seconds: number): Pcm {
  const bow = { seconds, rise: seconds * 0.6, fall: seconds * 0.3, softness: 1.35 };
  return layered(
    seconds,
    [bowed(pitch(NOTE.D3), { ...bow, slide: -0.9 }), 0, 1],
    [bowed(pitch(NOTE.D3), { ...bow, slide: 0.9 }), 0, 0.8],
    [bowed(pitch(NOTE.A2), { ...bow, slide: -0.5 }), 0, 0.9],
    [bowed(pitch(NOTE.D2), bow), 0, 0.9],
  );
}

/** Old wood that gives: a train of small clicks that slows down. */
export function creak(seconds: number, seed: number): Pcm {
  const hiss = noise(seed);
  const board = filter('band');
  const small = filter('band');
  let turn = 0;
  let since = 0;
  return draw(seconds, (t) => {
    turn += (34 - (20 * t) / seconds + 4 * Math.sin(19 * t)) / RATE;
    since += 1 / RATE;
    if (turn >= 1) {
      turn -= 1;
      since = 0;
    }
    const click = hiss() * dying(since, 0.012);
    return swell(t, seconds, seconds * 0.4, seconds * 0.4) * (board(click, 430, 4) + 0.6 * small(click, 980, 5));
  });
}

/** A slow roll of thunder far behind the hit. */
export function rumble(seconds: number, seed: number): Pcm {
  const hiss = noise(seed);
  const far = filter('low');
  const wander = filter('low');
  return draw(seconds, (t) => {
    const roll = 1 + 12 * wander(hiss(), 6);
    return far(hiss(), 190, 0.9) * roll * ramp(t, 0, 0.12) * dying(t, seconds * 1.2);
  });
}

export function lowHit(seconds: number, seed: number): Pcm {
  return layered(seconds, [drum(62, seconds, seed, 0.7), 0, 1], [drum(124, seconds * 0.5, seed + 1, 0.3), 0, 0.35]);
}
