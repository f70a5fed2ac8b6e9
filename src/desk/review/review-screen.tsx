import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReviewMessages } from '../../locale/review-messages.ts';
import { REVIEW_WORDS } from '../../presenter/review-figures.ts';
import { Button } from '../shell/button.tsx';
import { AfterHead } from '../shell/after-head.tsx';
import type { ToolProps } from '../shell/tools.tsx';
import { LearnPart, type LearnDesk } from './learn-part.tsx';
import { ReviewCurve } from './review-curve.tsx';
import { ReviewRowPart } from './review-row.tsx';
import { WordMark } from './word-mark.tsx';
import type { ReviewModel } from '../../presenter/review-model.ts';
import '../styles/after-talks.css';
import '../styles/debrief.css';
import '../styles/review.css';

/** The review of the talks as the page sees it. */
export interface ReviewDesk extends LearnDesk {
  now(): {
    readonly stage: 'working' | 'done' | 'cancelled' | 'failed';
    readonly done: number;
    readonly total: number;
    readonly model: ReviewModel;
  };
  start(): void;
  cancel(): void;
  watch(listener: () => void): () => void;
}

export interface ReviewProps extends ToolProps {
  readonly messages: ReviewMessages;
  readonly desk: ReviewDesk;
  /** To a beat in the replay. */
  readonly onWatch: (beat: number) => void;
  readonly onClose: () => void;
}

/** Every move of the player's, with a word, a reason, and a chance to try the worst ones again. */
export function ReviewScreen(props: ReviewProps): JSX.Element {
  const { tongue, messages: words, desk, onWatch, onClose } = props;
  const [, draw] = useState(0);
  const [learning, setLearning] = useState(false);
  useEffect(() => desk.watch(() => draw((n) => n + 1)), [desk]);
  const { stage, done, total, model } = desk.now();
  const learned = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (learning) learned.current?.focus();
  }, [learning]);
  return (
    <main class="debrief review">
      <AfterHead {...props}>{words.eyebrow}</AfterHead>
      <h1>{words.title}</h1>
      <p class="intro">{words.intro}</p>
      <div class="review-state">
        <p role="status" class="review-told">
          {stage === 'working' ? words.working(done, total) : null}
          {stage === 'done' ? words.done(model.rows.length) : null}
          {stage === 'cancelled' ? words.cancelled(model.rows.length) : null}
          {stage === 'failed' ? words.failed : null}
        </p>
        {stage === 'working' && (
          <progress max={total} value={done} aria-label={words.title}>
            {done}
          </progress>
        )}
        <span class="review-actions">
          {stage === 'working' ? (
            <Button onPress={() => desk.cancel()}>{words.cancel}</Button>
          ) : (
            <Button onPress={() => desk.start()}>{words.again}</Button>
          )}
          <Button look="quiet" onPress={onClose}>
            {words.back}
          </Button>
        </span>
      </div>
      {model.rows.length > 0 && <ReviewCurve words={words} model={model} />}
      <ul class="review-counts" aria-label={words.key}>
        {REVIEW_WORDS.map((word) => (
          <li key={word}>
            <WordMark word={word} />
            <span>
              <strong>{words.counted(words.words[word], model.counts[word])}</strong>
              <span class="aside">{words.wordMeans[word]}</span>
            </span>
          </li>
        ))}
      </ul>
      <section class="debrief-part learn" aria-labelledby="learn-title">
        <h2 id="learn-title" ref={learned} tabIndex={-1}>
          {words.learnTitle}
        </h2>
        {stage !== 'done' && <p>{words.learnWaits}</p>}
        {stage === 'done' && model.worst.length === 0 && <p>{words.learnNone}</p>}
        {stage === 'done' && model.worst.length > 0 && !learning && (
          <>
            <p class="intro">{words.learnIntro}</p>
            <Button look="main" onPress={() => setLearning(true)}>
              {words.learnStart}
            </Button>
          </>
        )}
        {stage === 'done' && learning && (
          <LearnPart tongue={tongue} words={words} desk={desk} model={model} onDone={() => setLearning(false)} />
        )}
      </section>
      <section class="debrief-part">
        <h2>{words.movesTitle}</h2>
        <ol class="reviewed-moves">
          {model.rows.map((row, i) =>
            // While one learns, what is to be found out is not told beneath.
            learning && model.worst.includes(i) ? null : (
              <ReviewRowPart key={row.beat} tongue={tongue} words={words} row={row} onWatch={onWatch} />
            ),
          )}
        </ol>
      </section>
    </main>
  );
}
