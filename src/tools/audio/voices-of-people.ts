import { filter } from './filter.ts';
import { noise } from './noise.ts';
import { drawAround, type Pcm, RATE, silence, addAround } from './pcm.ts';

export interface Crowd {
  readonly seconds: number;
  readonly seed: number;
  readonly people: number;
  /** Syllables a second of an average speaker. */
  readonly pace: number;
  /** Hertz above which nothing is left: how far away they are. */
  readonly muffled: number;
}

/** [first, second] resonance of vowels in hertz; no language, only mouths. */
const VOWELS = [
  [700, 1200],
  [450, 1900],
  [500, 950],
  [350, 2100],
  [600, 1500],
] as const;

function speaker(crowd: Crowd, nth: number): Pcm {
  const hand = noise(crowd.seed + 31 * nth);
  const breath = noise(crowd.seed + 31 * nth + 1);
  const low = filter('band');
  const high = filter('band');
  const voice = 125 + 55 * (nth % 3) + 14 * hand();
  const pace = crowd.pace * (1 + 0.25 * hand());
  let phase = 0;
  let left = 0;
  let length = 1;
  let strength = 0;
  let lift = 1;
  let vowel: readonly [number, number] = VOWELS[0];
  let [first, second]: readonly [number, number] = vowel;
  let count = 0;
  return drawAround(crowd.seconds, () => {
    if (left <= 0) {
      const pause = hand() > 0.62;
      length = (pause ? 2.2 + 1.5 * hand() : 1 + 0.35 * hand()) / pace;
      left = length;
      strength = pause ? 0 : 0.65 + 0.35 * hand();
      lift = 1 + 0.09 * hand();
      vowel = VOWELS[Math.floor(((hand() + 1) / 2) * 4.999)] ?? VOWELS[0];
    }
    left -= 1 / RATE;
    // A mouth moves slowly: a filter need not be tuned anew for every sample.
    if (count % 64 === 0) {
      first += 0.05 * (vowel[0] - first);
      second += 0.05 * (vowel[1] - second);
    }
    count += 1;
    phase = (phase + (voice * lift) / RATE) % 1;
    const cords = (1 - phase) ** 3 - 0.25 + 0.12 * breath();
    const open = strength * Math.sin(Math.PI * Math.min(1, Math.max(0, left / length))) ** 0.8;
    return open * (low(cords, first, 5) + 0.5 * high(cords, second, 7));
  });
}

/** People talking at once, too far away for words. */
export function murmur(crowd: Crowd): Pcm {
  const sum = silence(crowd.seconds);
  for (let nth = 0; nth < crowd.people; nth += 1) {
    const seat = 0.5 + 0.5 * Math.abs(noise(crowd.seed + 7 * nth)());
    addAround(sum, speaker(crowd, nth), 0, seat);
  }
  const walls = filter('low');
  // Two rounds, so that the filter has settled where the loop begins.
  for (const sample of sum) walls(sample, crowd.muffled);
  return sum.map((sample) => walls(sample, crowd.muffled));
}
