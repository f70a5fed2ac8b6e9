import { change, points } from '../../locale/figures.ts';
import type { TheatreMessages } from '../../locale/theatre-messages.ts';
import type { Figure } from '../../presenter/replay-hands.ts';

/** A figure as a side has it; a dash where it does not concern that side. */
export function figureText(words: TheatreMessages, figure: Figure | null): string {
  if (figure === null) return '–';
  switch (figure.kind) {
    case 'points':
      return figure.value < 0 ? change(figure.value) : points(figure.value);
    case 'about':
      return words.about(points(figure.low), points(figure.high));
    case 'share':
      return words.percent(String(Math.round(figure.value / 100)));
    case 'percent':
      return words.percent(String(figure.value));
    case 'count':
      return String(figure.value);
    case 'threat':
      return figure.real === null ? words.threatUnknown : figure.real ? words.real : words.bluff;
    case 'not-yet':
      return words.notYet;
    case 'none':
      return words.none;
    case 'unknown':
      return words.unknown;
  }
}
