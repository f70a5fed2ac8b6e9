import type { CardMessages } from '../../locale/card-messages.ts';
import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import { points } from '../../locale/figures.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { CardModel } from '../../presenter/card-model.ts';
import { phraseText } from '../phrases.ts';

/** The scores in the order of the debrief. */
export const SCORES = ['seoul', 'joint', 'trust', 'deterrence', 'standing'] as const;

export function outcomeText(tongue: Tongue, debrief: DebriefMessages['debrief'], card: CardModel): string {
  const date = tongue.words.names.monthOf(card.year, card.month);
  return debrief.outcome[card.end](date, card.round, card.headline ? phraseText(tongue, card.headline) : '');
}

/** The picture in words, for where a picture is put beside a text. */
export function cardText(
  tongue: Tongue,
  words: CardMessages,
  debrief: DebriefMessages['debrief'],
  card: CardModel,
): string {
  const { trust } = card.drawing;
  return words.says({
    title: tongue.of(card.title),
    years: words.years(card.years.from, card.years.to),
    outcome: outcomeText(tongue, debrief, card),
    overall: `${debrief.overall} ${words.of100(card.overall)}`,
    scores: SCORES.map((key) => words.score(debrief.scores[key], card.scores[key])).join(', '),
    trust: [points(trust.start), points(trust.end)],
    seed: words.seed(card.seed),
  });
}

/**
 * A text in lines that are at most so wide, in units of its own size, and as even as can be. A word that is wider by
 * itself stands alone.
 */
export function linesOf(text: string, wide: number): string[] {
  let lines = filled(text, wide);
  for (let narrower = wide - 0.5; narrower > 0; narrower -= 0.5) {
    const tried = filled(text, narrower);
    if (tried.length > lines.length || tried.some((line) => widthOf(line) > narrower)) break;
    lines = tried;
  }
  return lines;
}

function filled(text: string, wide: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(joined) > wide) lines.push(word);
    else lines[Math.max(0, lines.length - 1)] = joined;
  }
  return lines;
}

/** About how wide a text is, in units of its own size: a Korean letter is 1 wide, a Latin one about a half. */
export function widthOf(text: string): number {
  return Array.from(text).reduce(
    (sum, c) => sum + (c >= '\u3000' || (c >= '\u1100' && c < '\u1200') ? 1 : /\s/.test(c) ? 0.28 : 0.5),
    0,
  );
}
