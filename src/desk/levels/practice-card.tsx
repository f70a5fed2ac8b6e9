import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Tongue } from '../../locale/tongue.ts';
import { seedFrom } from '../shell/seed.ts';
import { Button } from '../shell/button.tsx';

interface Props {
  readonly tongue: Tongue;
  readonly newSeed: () => number;
  readonly onPractise: (seed: number) => void;
}

/** A table nobody has sat at before: the same number lays the same table. */
export function PracticeCard({ tongue, newSeed, onPractise }: Props): JSX.Element {
  const { levels, briefing } = tongue.words.shell;
  const [text, setText] = useState(() => String(newSeed()));
  const seed = seedFrom(text);
  const id = useId();
  return (
    <section class="practice">
      <p class="level-years">{levels.anyTime}</p>
      <form
        class="practice-body"
        onSubmit={(event) => {
          event.preventDefault();
          if (seed !== null) onPractise(seed);
        }}
      >
        <h2>{levels.practice}</h2>
        <p class="level-stake">{levels.practiceAbout}</p>
        <div class="practice-line">
          <label class="seed" for={id}>
            <span>{levels.tableNumber}</span>
            <input
              id={id}
              inputMode="numeric"
              autocomplete="off"
              value={text}
              aria-invalid={seed === null}
              onInput={(event) => setText(event.currentTarget.value)}
            />
            <small role={seed === null ? 'alert' : undefined}>
              {seed === null ? briefing.seedWrong : levels.sameNumber}
            </small>
          </label>
        </div>
        <div class="practice-actions">
          <button type="submit" class="button main" aria-disabled={seed === null}>
            {levels.layTable}
          </button>
          <Button onPress={() => setText(String(newSeed()))}>{levels.another}</Button>
        </div>
      </form>
    </section>
  );
}
