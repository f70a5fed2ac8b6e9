import type { JSX } from 'preact';
import type { ReviewWord } from '../../presenter/review-figures.ts';

/** Outlines within a square from −8 to 8: every word has a shape of its own. */
const SHAPES: Readonly<Record<ReviewWord, string>> = {
  brilliant: 'M0 -8L2.2 -2.6L8 -2.3L3.5 1.4L5 7L0 3.8L-5 7L-3.5 1.4L-8 -2.3L-2.2 -2.6Z',
  good: 'M0 -6A6 6 0 1 0 0 6A6 6 0 1 0 0 -6Z',
  inaccuracy: 'M-6 -6H6V6H-6Z',
  mistake: 'M-7 -6H7L0 7Z',
  'turning-point': 'M0 -8L8 0L0 8L-8 0Z',
};

interface Props {
  readonly word: ReviewWord;
  readonly x?: number;
  readonly y?: number;
}

/** The mark of a word within a drawing. */
export function WordShape({ word, x = 0, y = 0 }: Props): JSX.Element {
  return <path class={`word-shape word-${word}`} d={SHAPES[word]} transform={`translate(${x} ${y})`} />;
}

/** The mark of a word beside it. */
export function WordMark({ word }: { readonly word: ReviewWord }): JSX.Element {
  return (
    <svg class="word-mark" viewBox="-9 -9 18 18" aria-hidden="true">
      <WordShape word={word} />
    </svg>
  );
}
