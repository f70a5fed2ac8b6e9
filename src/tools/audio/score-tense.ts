import { dying, pitch, swell } from './envelope.ts';
import { filter } from './filter.ts';
import { levelled } from './levels.ts';
import { noise } from './noise.ts';
import { addAround, draw, layered, type Pcm, RATE, silence, withSoftEdges } from './pcm.ts';
import { inRoomAround } from './room.ts';
import { BAR, BARS, BEAT, LOOP } from './score-clock.ts';
import { bowed, drum } from './voices.ts';

/** A wall clock, far away: one soft tick, one softer tock. */
function tick(seed: number, hz: number): Pcm {
  const hiss = noise(seed);
  const wood = filter('band');
  return draw(0.09, (t) => wood(hiss(), hz, 5) * dying(t, 0.05));
}

/** Short bows on one low note, six to the beat and never quite even: nobody is shouting, nobody is calm. */
function tremolo(note: number, seconds: number): Pcm {
  const bow = { seconds, rise: seconds * 0.55, fall: seconds * 0.4, softness: 1.25 };
  const string = bowed(pitch(note), bow);
  return string.map((sample, i) => sample * (0.6 + 0.4 * Math.sin((2 * Math.PI * (i / RATE) * 6) / BEAT)));
}

/** A drum under cloth: felt more than heard, with enough of its upper skin for small loudspeakers. */
function heart(seconds: number, seed: number): Pcm {
  const far = filter('low');
  const beat = layered(seconds, [drum(73.4, seconds, seed, 0.1), 0, 1], [drum(146.8, seconds * 0.6, seed, 0), 0, 0.6]);
  return withSoftEdges(beat, 0.012, 0.2).map((sample) => far(sample, 520));
}

/** Deep draught through the building, one swell to every two bars. */
function draught(seed: number): Pcm {
  const hiss = noise(seed);
  const far = filter('band');
  const seconds = 2 * BAR;
  return draw(seconds, (t) => swell(t, seconds, seconds * 0.5, seconds * 0.5) * far(hiss(), 170, 1.1));
}

/** The layer for pressure: a heartbeat on D, the clock, low strings that lean on the note above. */
export function tenseLayer(): Pcm {
  const pulse = silence(LOOP);
  const clock = silence(LOOP);
  const strings = silence(LOOP);
  const air = silence(LOOP);
  for (let bar = 0; bar < BARS; bar += 1) {
    const at = bar * BAR;
    const urge = bar % 2 === 0 ? 1 : 0.8;
    addAround(pulse, heart(0.9, 401), at, urge);
    addAround(pulse, heart(0.6, 403), at + 0.33 * BEAT, 0.55 * urge);
    addAround(pulse, heart(0.6, 405), at + 2 * BEAT, 0.4);
    for (let half = 0; half < 6; half += 1) {
      addAround(
        clock,
        tick(411 + (half % 2), half % 2 === 0 ? 2300 : 1900),
        at + (half * BEAT) / 2,
        half % 2 === 0 ? 1 : 0.6,
      );
    }
  }
  for (let pair = 0; pair < BARS / 2; pair += 1) {
    const at = pair * 2 * BAR;
    const long = { seconds: 2 * BAR + 1.6, rise: 1.6, fall: 1.8, softness: 1.45 };
    addAround(strings, bowed(pitch(38), long), at - 0.4, 0.35);
    addAround(strings, bowed(pitch(45), long), at - 0.4, pair === 3 ? 0.2 : 0.45);
    addAround(strings, bowed(pitch(50), long), at - 0.2, 0.35);
    addAround(strings, tremolo(pair % 2 === 0 ? 50 : 51, 1.6 * BAR), at + 0.4 * BAR, 0.4);
    if (pair === 3) addAround(strings, tremolo(48, 1.5 * BAR), at + 0.5 * BAR, 0.45);
    addAround(air, draught(421 + pair), at);
  }
  const mix = addAround(levelled(strings, 0.07, 1), levelled(pulse, 0.12, 1), 0);
  addAround(mix, levelled(clock, 0.012, 1), 0);
  return levelled(addAround(inRoomAround(mix, 0.3), levelled(air, 0.012, 1), 0), 0.1, 0.6);
}
