import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReviewMessages } from '../../locale/review-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { LearnCase as Moment } from '../../presenter/learn-model.ts';
import type { ReviewModel } from '../../presenter/review-model.ts';
import { Button } from '../shell/button.tsx';
import { LearnCase } from './learn-case.tsx';
import type { OwnOffer } from './own-offer.tsx';

/** What trying again asks for. */
export interface LearnDesk {
  learn(row: number): Moment | null;
  /** Scores in hundredths of a point, chance in per mille; null where the move was not allowed. */
  tryMove(beat: number, move: OwnOffer): Promise<{ readonly overall: number; readonly ratified: number } | null>;
}

interface Props {
  readonly tongue: Tongue;
  readonly words: ReviewMessages;
  readonly desk: LearnDesk;
  readonly model: ReviewModel;
  readonly onDone: () => void;
}

/** The player's worst moves one after the other, in the order of the talks, each to be tried again. */
export function LearnPart({ tongue, words, desk, model, onDone }: Props): JSX.Element {
  const order = useMemo(() => model.worst.toSorted((a, b) => a - b), [model]);
  const [at, setAt] = useState(0);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (at > 0) head.current?.focus();
  }, [at]);
  const row = order[at];
  const moment = useMemo(() => (row === undefined ? null : desk.learn(row)), [desk, row]);
  const told = row === undefined ? undefined : model.rows[row];
  return (
    <div class="learn-moment">
      <h3 ref={head} tabIndex={-1}>
        {words.learnOf(at + 1, order.length)}
        {moment && ` · ${words.learnAt(moment.round, moment.rounds)}`}
      </h3>
      {moment && told && (
        <LearnCase
          key={moment.beat}
          tongue={tongue}
          words={words}
          moment={moment}
          told={told}
          onTry={(move) => desk.tryMove(moment.beat, move)}
        />
      )}
      <p class="learn-on">
        {at + 1 < order.length && <Button onPress={() => setAt(at + 1)}>{words.learnNext}</Button>}
        <Button look="quiet" onPress={onDone}>
          {words.learnDone}
        </Button>
      </p>
    </div>
  );
}
