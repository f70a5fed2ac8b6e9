import { dying, ramp, swell } from './envelope.ts';
import { filter } from './filter.ts';
import { inHallAround } from './hall.ts';
import { evened } from './levels.ts';
import { noise } from './noise.ts';
import { add, addAround, centred, draw, drawAround, type Pcm, silence } from './pcm.ts';
import { drum } from './voices.ts';
import { murmur } from './voices-of-people.ts';

const TURN = 2 * Math.PI;
/** Mean power of every place; how loud each is against the others is the mixer's business. */
const POWER = 0.05;

const finished = (loop: Pcm): Pcm => centred(evened(loop, POWER, 0.6));

/** Air that stands in a closed room, and the mains somewhere in its walls (60 Hz in Korea). */
function air(seconds: number, seed: number, hz: number, hum: number): Pcm {
  const hiss = noise(seed);
  const low = filter('low');
  const mouth = filter('band');
  const ground = filter('high');
  return drawAround(seconds, (t) => {
    const white = hiss();
    const mains = Math.sin(TURN * 120 * t) + 0.4 * Math.sin(TURN * 240 * t + 1) + 0.2 * Math.sin(TURN * 360 * t);
    return ground(low(white, hz), 60) + 0.14 * mouth(white, hz * 3.6, 0.8) + hum * mains;
  });
}

/** A wall clock: one tick, one softer tock, and the case that sounds along. */
export function tick(seed: number, hz: number): Pcm {
  const hiss = noise(seed);
  const wheel = filter('band');
  const box = filter('band');
  return draw(0.12, (t) => {
    const knock = hiss() * ramp(t, 0, 0.002) * dying(t, 0.035);
    return wheel(knock, hz, 5) + 0.6 * box(knock, hz * 0.31, 4);
  });
}

/** The negotiating room: still air and the clock on its wall, a tick every second. */
export function tableTone(): Pcm {
  const room = air(8, 601, 230, 0.006);
  const clock = silence(8);
  const hand = noise(603);
  for (let second = 0; second < 8; second += 1) {
    const on = second % 2 === 0;
    addAround(clock, tick(611 + (second % 2), on ? 2050 : 1700), second, (on ? 1 : 0.72) * (1 + 0.08 * hand()));
  }
  return finished(inHallAround(addAround(evened(room, 0.05, 1), evened(clock, 0.007, 1), 0), 0.3, 0.72));
}

/** The corridor outside: a longer hall, its ventilation, and voices behind a door. */
export function corridorTone(): Pcm {
  const duct = air(8, 621, 320, 0.012);
  const behind = murmur({ seconds: 8, seed: 631, people: 3, pace: 3.2, muffled: 420 });
  return finished(inHallAround(addAround(evened(duct, 0.05, 1), evened(behind, 0.016, 1), 0), 0.6, 0.88, 0.4));
}

/** Somebody turns a sheet, far off. */
function rustle(seed: number): Pcm {
  const hiss = noise(seed);
  const sheet = filter('band');
  return draw(0.4, (t) => swell(t, 0.4, 0.16, 0.22) * sheet(hiss(), 1500 + 1800 * t, 0.8));
}

/** Somebody shifts on a bench. */
function bench(seed: number, hz: number): Pcm {
  const hiss = noise(seed);
  const wood = filter('band');
  return draw(0.35, (t) => wood(hiss(), hz, 3) * ramp(t, 0, 0.012) * dying(t, 0.16));
}

/** The Assembly before a vote: many voices under a high ceiling, benches, a paper here and there. */
export function assemblyTone(): Pcm {
  const seconds = 9;
  const people = murmur({ seconds, seed: 641, people: 16, pace: 3.8, muffled: 2100 });
  const benches = silence(seconds);
  const hand = noise(651);
  for (let nth = 0; nth < 9; nth += 1) {
    const at = (nth + 0.4 * hand()) * (seconds / 9);
    const sheet = nth % 3 === 0;
    const bump = sheet ? rustle(661 + nth) : bench(661 + nth, 310 + 70 * hand());
    addAround(benches, bump, at, sheet ? 0.4 : 1);
  }
  const mix = addAround(evened(people, 0.05, 1), evened(benches, 0.01, 1), 0);
  return finished(inHallAround(addAround(mix, evened(air(seconds, 671, 260, 0), 0.016, 1), 0), 0.7, 0.89, 0.45));
}

/** The street below the window when people have come: many voices, a drum that keeps them together, far traffic. */
export function streetTone(): Pcm {
  const seconds = 10.8;
  const people = murmur({ seconds, seed: 681, people: 20, pace: 2.6, muffled: 1500 });
  const chant = people.map((sample, i) => {
    const turn = Math.sin(TURN * (i / people.length) * 9);
    return sample * (0.7 + 0.3 * turn);
  });
  const hide = silence(seconds);
  const far = filter('low');
  for (let beat = 0; beat < 9; beat += 1) {
    addAround(hide, drum(98, 0.5, 691 + beat, 0.6), beat * 1.2, beat % 5 === 4 ? 0.5 : 1);
    if (beat % 5 === 3) addAround(hide, drum(98, 0.5, 695 + beat, 0.6), beat * 1.2 + 0.6, 0.7);
  }
  const drums = hide.map((sample) => far(sample, 700));
  const mix = addAround(evened(chant, 0.05, 1), evened(drums, 0.016, 1), 0);
  addAround(mix, evened(air(seconds, 701, 150, 0), 0.022, 1), 0);
  return finished(inHallAround(mix, 0.4, 0.8, 0.6));
}

/** A drop on the pane. */
function drop(seed: number, hz: number): Pcm {
  const hiss = noise(seed);
  const glass = filter('band');
  return draw(
    0.06,
    (t) => glass(hiss(), hz, 5) * dying(t, 0.035) + 0.3 * Math.sin(TURN * hz * 0.4 * t) * dying(t, 0.03),
  );
}

/** Rain on the window while the light is that of a storm: sheets of it, and single drops on the pane. */
export function rainTone(): Pcm {
  const seconds = 8;
  const hiss = noise(711);
  const fall = filter('band');
  const roof = filter('low');
  const rain = drawAround(seconds, (t) => {
    const gust = 1 + 0.22 * Math.sin((TURN * t) / 4) + 0.12 * Math.sin((TURN * t * 3) / 8 + 1);
    const white = hiss();
    return gust * (0.5 * fall(white, 2300 + 500 * gust, 0.6) + roof(white, 380));
  });
  const pane = silence(seconds);
  const hand = noise(721);
  for (let nth = 0; nth < 120; nth += 1) {
    const at = ((hand() + 1) / 2) * seconds;
    addAround(pane, drop(731 + nth, 1500 + 1100 * Math.abs(hand())), at, 0.25 + 0.75 * Math.abs(hand()) ** 2);
  }
  return finished(add(evened(rain, 0.05, 1), evened(pane, 0.012, 1)));
}
