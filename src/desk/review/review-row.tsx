import type { JSX } from 'preact';
import { points } from '../../locale/figures.ts';
import type { ReviewMessages } from '../../locale/review-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { ReviewRow } from '../../presenter/review-model.ts';
import { Button } from '../shell/button.tsx';
import { moveText, percent, reasonTexts } from './move-text.ts';
import { WordMark } from './word-mark.tsx';

interface Props {
  readonly tongue: Tongue;
  readonly words: ReviewMessages;
  readonly row: ReviewRow;
  readonly onWatch: (beat: number) => void;
}

/** One move with its word, what was to be expected before and after it, and why another one was better. */
export function ReviewRowPart({ tongue, words, row, onWatch }: Props): JSX.Element {
  const { word, before, after, trust, reason, loss } = row;
  return (
    <li class={`reviewed reviewed-${word}`}>
      <p class="reviewed-word">
        <WordMark word={word} />
        <strong>{words.words[word]}</strong>
        <span class="reviewed-round">{words.roundNo(row.round)}</span>
      </p>
      <div class="reviewed-says">
        <p class="reviewed-move">{moveText(tongue, words, row.move)}</p>
        <p class="reviewed-figures">
          {[
            loss > 0
              ? words.expected(points(before.overall), points(after.overall))
              : words.expectedSame(points(after.overall)),
            ...(percent(words, before.ratified) === percent(words, after.ratified)
              ? []
              : [words.chance(percent(words, before.ratified), percent(words, after.ratified))]),
            ...(trust.before === trust.after ? [] : [words.trust(points(trust.before), points(trust.after))]),
          ].join(' · ')}
        </p>
        {reason && word !== 'good' && word !== 'brilliant' && (
          <ul class="reviewed-why">
            {reasonTexts(tongue, words, reason, trust.before).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
      </div>
      <Button look="quiet" onPress={() => onWatch(row.beat)} label={words.show(row.round)} className="reviewed-watch">
        ▸ {words.show(row.round)}
      </Button>
    </li>
  );
}
