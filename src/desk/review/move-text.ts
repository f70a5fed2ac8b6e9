import { change, points } from '../../locale/figures.ts';
import type { ReviewMessages } from '../../locale/review-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { ToldReason } from '../../presenter/review-model.ts';
import type { ToldMove } from '../../presenter/told-move.ts';
import { phraseText, stopText, termsText } from '../phrases.ts';

/** What was done, as a sentence. */
export function moveText(tongue: Tongue, words: ReviewMessages, move: ToldMove): string {
  return tell(tongue, words.move, move, (tone, argument) =>
    argument === null ? tone : words.option.toned(tone, argument),
  );
}

/** What could be done, as an option; within brackets a name begins small. */
function wishText(tongue: Tongue, words: ReviewMessages, move: ToldMove): string {
  return tell(tongue, words.option, move, (tone, argument) =>
    argument === null ? tone.toLowerCase() : words.option.toned(tone.toLowerCase(), argument),
  );
}

function tell(
  tongue: Tongue,
  words: ReviewMessages['move'],
  move: ToldMove,
  toned: (tone: string, argument: string | null) => string,
): string {
  const { names } = tongue.words;
  switch (move.kind) {
    case 'propose': {
      const tone = toned(names.tones[move.tone], move.argument && tongue.of(move.argument));
      if (move.terms.length === 0) return words.repeated(tone);
      return (move.changes ? words.changed : words.offer)(termsText(tongue, move.terms), tone);
    }
    case 'hold':
      return words.hold(toned(names.tones[move.tone], move.argument && tongue.of(move.argument)));
    case 'side':
      return move.vow ? words.vow(stopText(tongue, move.vow)) : words.side(names.sideMoves[move.what]);
    case 'promise':
      return words.promise(phraseText(tongue, move.term));
    case 'disclose':
      return words.disclose(tongue.of(move.issue), names.claims[move.claim]);
    case 'begin':
    case 'accept':
    case 'adjourn':
    case 'walkOut':
      return words[move.kind];
  }
}

/** A move and what is said after it in the same turn, as an option. */
export function optionText(tongue: Tongue, words: ReviewMessages, [first, next]: readonly ToldMove[]): string {
  const text = first ? wishText(tongue, words, first) : '';
  return next ? words.option.andThen(text, wishText(tongue, words, next)) : text;
}

/** Parts of the score smaller than this, in hundredths of a point, are not told. */
const TOLD = 25;

/** Why another move was better: what was wrong, what would have done better, and what it brings. */
export function reasonTexts(tongue: Tongue, words: ReviewMessages, reason: ToldReason, trust: number): string[] {
  const { kind, promise, trade, gains, better } = reason;
  const why =
    kind === 'broke-word'
      ? words.why[kind](promise && phraseText(tongue, promise))
      : kind === 'insult'
        ? words.why[kind](points(trust))
        : words.why[kind];
  const isPackage = kind === 'better-package' || kind === 'accepted-too-early' || kind === 'could-offer';
  const saved =
    isPackage && trade?.saved
      ? words.saved(stopText(tongue, trade.saved.amount), phraseText(tongue, trade.saved.by))
      : null;
  const worth = isPackage && trade && !saved ? words.trade(change(trade.seoul), change(trade.washington)) : null;
  return [why, words.better(optionText(tongue, words, better)), saved, worth, gainsText(words, gains)].filter(
    (text) => text !== null,
  );
}

function gainsText(words: ReviewMessages, { parts, ratified }: ToldReason['gains']): string | null {
  const told = (Object.keys(words.part) as (keyof typeof words.part)[])
    .filter((part) => Math.abs(parts[part]) >= TOLD)
    .toSorted((a, b) => Math.abs(parts[b]) - Math.abs(parts[a]))
    .map((part) => words.part[part](change(parts[part])));
  const chance = Math.abs(ratified) >= 50 ? [words.chanceBy(change(ratified * 10).replace(/\.0$/, ''))] : [];
  const all = [...told, ...chance];
  return all.length > 0 ? words.brings(all.join(', ')) : null;
}

/** A chance in per mille as whole per cent. */
export function percent(words: ReviewMessages, perMille: number): string {
  return words.percent(Math.round(perMille / 10));
}
