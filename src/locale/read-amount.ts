import type { Language } from './language.ts';
import type { Unit } from './money.ts';

/** What was typed, in the unit's own count (millions of won or dollars, or people), or why it is no amount here. */
export type Reading =
  | { readonly ok: true; readonly amount: number }
  | { readonly ok: false; readonly why: 'not-an-amount' | 'other-unit' | 'outside' };

export interface Range {
  readonly least: number;
  readonly most: number;
}

/** What is rounded when it is shown may be typed as it is shown: a hundredth beyond either end. */
const ROUNDED = 0.01;

const SCALES: ReadonlyMap<string, number> = new Map([
  ['조', 1e12],
  ['억', 1e8],
  ['만', 1e4],
  ...named(1e12, 't tn trn trillion trillions'),
  ...named(1e9, 'b bn bln billion billions'),
  ...named(1e6, 'm mn mln million millions'),
  ...named(1e3, 'k thousand thousands'),
]);
const KOREAN_SCALES = new Set(['조', '억', '만']);
const SMALL: ReadonlyMap<string, number> = new Map([
  ['천', 1000],
  ['백', 100],
  ['십', 10],
]);
const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...named<Unit>('krw-million', '₩ 원 won krw'),
  ...named<Unit>('usd-million', '$ 달러 usd us dollar dollars'),
  ...named<Unit>('troops', '명 troop troops soldier soldiers people'),
]);

/** How a bare figure may be meant, the likeliest first. */
const BARE: Readonly<Record<Unit, Readonly<Record<Language, readonly number[]>>>> = {
  'krw-million': { en: [1e12, 1e9, 1e6, 1], ko: [1e12, 1e8, 1e9, 1e6, 1] },
  'usd-million': { en: [1e9, 1e6, 1], ko: [1e8, 1e9, 1e6, 1] },
  troops: { en: [1], ko: [1] },
};

const TOKEN = /\s*(?:(?<figure>\d[\d,]*(?:\.\d+)?|\.\d+)|(?<word>[a-z]+|원|달러|명|[₩$조억만천백십]))/y;
const FIGURE = /^(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$/;

/**
 * Reads an amount as people write it in either language: 1.18 tn, 1,183, $150m, 1조 1,833억 원, 3천 명. A bare figure
 * is taken in the scale that falls into the range.
 */
export function readAmount(text: string, unit: Unit, language: Language, { least, most }: Range): Reading {
  const said = parse(text.normalize('NFKC').toLowerCase().trim());
  if (!said) return { ok: false, why: 'not-an-amount' };
  if (said.unit && said.unit !== unit) return { ok: false, why: 'other-unit' };
  const counted = unit === 'troops' ? 1 : 1e6;
  const meant = (said.scaled ? [1] : BARE[unit][language]).map((scale) => (said.figure * scale) / counted);
  const amount = meant.find((n) => n >= least * (1 - ROUNDED) && n <= most * (1 + ROUNDED));
  return amount === undefined ? { ok: false, why: 'outside' } : { ok: true, amount };
}

interface Said {
  readonly figure: number;
  /** A scale was named, so that the figure stands for itself. */
  readonly scaled: boolean;
  readonly unit: Unit | null;
}

/** Korean and English counting by one rule: figures, small multipliers, then scales that fall. */
function parse(text: string): Said | null {
  let total = 0;
  let section = 0;
  let pending: number | null = null;
  let scale: string | null = null;
  let unit: Unit | null = null;
  let figures = 0;
  for (const token of tokens(text)) {
    if (token === null) return null;
    const { figure, word } = token;
    if (figure !== undefined) {
      if (pending !== null || !FIGURE.test(figure)) return null;
      pending = Number(figure.replaceAll(',', ''));
      figures += 1;
      continue;
    }
    const small = SMALL.get(word);
    const large = SCALES.get(word);
    if (small !== undefined) {
      section += (pending ?? 1) * small;
      pending = null;
      figures += 1;
    } else if (large !== undefined) {
      if (pending === null && section === 0) return null;
      if (scale !== null && large >= (SCALES.get(scale) ?? 0)) return null;
      total += (section + (pending ?? 0)) * large;
      section = 0;
      pending = null;
      scale = word;
    } else {
      const other = UNITS.get(word);
      if (!other || (unit && unit !== other)) return null;
      unit = other;
    }
  }
  if (figures === 0) return null;
  const rest = section + (pending ?? 0);
  if (scale === null) return { figure: rest, scaled: false, unit };
  if (rest > 0 && !KOREAN_SCALES.has(scale)) return null;
  // 1조 1833 is 1조 1833억: what follows a scale counts in the next one down.
  return { figure: total + rest * ((SCALES.get(scale) ?? 1) / 1e4), scaled: true, unit };
}

type Token = { readonly figure: string; readonly word?: never } | { readonly figure?: never; readonly word: string };

/** The words and figures of a text; null where there is something else. */
function* tokens(text: string): Generator<Token | null> {
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const { figure, word } = TOKEN.exec(text)?.groups ?? {};
    if (figure !== undefined) yield { figure };
    else if (word !== undefined) yield { word };
    else return yield null;
  }
}

function named<T>(value: T, words: string): [string, T][] {
  return words.split(' ').map((word) => [word, value]);
}
