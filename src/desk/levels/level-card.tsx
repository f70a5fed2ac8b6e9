import type { JSX } from 'preact';
import type { Tongue } from '../../locale/tongue.ts';
import type { LevelChoice } from '../../presenter/levels-model.ts';

interface Props {
  readonly tongue: Tongue;
  readonly level: LevelChoice;
  readonly onChoose: () => void;
}

const MOST_DIFFICULT = 5;

/** One level: when, what was at stake, what it teaches, and what one has made of it. */
export function LevelCard({ tongue, level, onChoose }: Props): JSX.Element {
  const { levels } = tongue.words.shell;
  const { ends } = tongue.words.names;
  return (
    <li class={level.next ? 'level-card next' : 'level-card'}>
      <p class="level-when">
        {tongue.of(level.when)}
        {level.next && <span class="level-next">{levels.next}</span>}
      </p>
      <div class="level-body">
        <h2>{tongue.of(level.title)}</h2>
        <p class="level-stake">{tongue.of(level.stake)}</p>
        <p class="level-lesson">
          <span class="eyebrow">{levels.teaches}</span> {tongue.of(level.lesson)}
        </p>
        <dl class="level-facts">
          <div>
            <dt>{levels.difficulty}</dt>
            <dd>
              <span class="pips" aria-hidden="true">
                {Array.from({ length: MOST_DIFFICULT }, (_, i) => (
                  <i key={i} class={i < level.difficulty ? 'full' : undefined} />
                ))}
              </span>
              <span class="unseen">{levels.difficultyOf(level.difficulty, MOST_DIFFICULT)}</span>
            </dd>
          </div>
          <div>
            <dt>{levels.length}</dt>
            <dd>{levels.lengthOf(level.rounds, level.minutes)}</dd>
          </div>
          <div>
            <dt>{levels.counterpart}</dt>
            <dd>{level.persona && tongue.of(level.persona)}</dd>
          </div>
          <div>
            <dt>{levels.best}</dt>
            <dd>{level.result ? levels.result(level.result.overall, ends[level.result.end]) : levels.notPlayed}</dd>
          </div>
        </dl>
        <button
          type="button"
          class={level.next ? 'button main' : 'button'}
          aria-label={`${levels.choose}: ${tongue.of(level.title)}`}
          onClick={onChoose}
        >
          {levels.choose}
        </button>
      </div>
    </li>
  );
}
