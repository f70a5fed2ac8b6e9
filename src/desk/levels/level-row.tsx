import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { LevelsMessages } from '../../locale/levels-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { LevelChoice } from '../../presenter/levels-model.ts';
import { MOST_DIFFICULT } from './level-card.tsx';
import { Pips } from './pips.tsx';

interface Props {
  readonly tongue: Tongue;
  readonly messages: LevelsMessages;
  readonly level: LevelChoice;
  /** It is the one on the map. */
  readonly shown: boolean;
  /** The card under the row where there is no other place for it; null while it is folded. */
  readonly card: ComponentChildren;
  /** Cards unfold under their rows. */
  readonly folds: boolean;
  readonly onShow: () => void;
  readonly onFold: () => void;
  readonly onChoose: () => void;
}

/** One level on the line of years. */
export function LevelRow(props: Props): JSX.Element {
  const { tongue, messages, level, shown, card, folds, onShow, onFold, onChoose } = props;
  const { levels } = tongue.words.shell;
  const id = useId();
  const state = level.result ? 'played' : level.next ? 'next' : 'open';
  const looks = ['level-row', state, level.hypothetical && 'hypothetical', shown && 'shown'].filter(Boolean).join(' ');
  return (
    <li class={looks} style={{ '--years': level.yearsSince }} onFocusCapture={onShow}>
      {level.hypothetical && <p class="level-beyond">{messages.beyond}</p>}
      <div class="level-line-part">
        <span class="level-node" aria-hidden="true" />
        <h2>
          <button
            type="button"
            class="level-pick"
            aria-expanded={folds ? card !== null : undefined}
            aria-controls={folds && card !== null ? id : undefined}
            aria-current={!folds && shown ? 'true' : undefined}
            onClick={() => {
              onShow();
              onFold();
            }}
          >
            <span class="level-years">{messages.years(level.firstYear, level.lastYear)}</span>{' '}
            <span class="level-name">{tongue.of(level.title)}</span>
          </button>
        </h2>
        <p class="level-meta">
          <Pips
            full={level.difficulty}
            of={MOST_DIFFICULT}
            says={`${levels.difficulty}: ${levels.difficultyOf(level.difficulty, MOST_DIFFICULT)}`}
          />
          <span>{messages.minutes(level.minutes)}</span>
          {level.result && <span class="level-state">{messages.best(level.result.overall)}</span>}
          {level.next && <span class="level-state">{levels.next}</span>}
        </p>
        <button
          type="button"
          class="level-go"
          aria-label={`${levels.choose}: ${tongue.of(level.title)}`}
          title={levels.choose}
          onClick={onChoose}
        >
          <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M4 12h15M13 6l6 6-6 6" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
          </svg>
        </button>
      </div>
      {folds && card !== null && <div id={id}>{card}</div>}
    </li>
  );
}
