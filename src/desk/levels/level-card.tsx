import type { JSX } from 'preact';
import type { LevelsMessages } from '../../locale/levels-messages.ts';
import type { Words } from '../../locale/language.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { LevelChoice } from '../../presenter/levels-model.ts';
import { HistoryPart } from './history-part.tsx';
import { Pips } from './pips.tsx';
import { RoleShape } from './place-mark.tsx';

interface Props {
  readonly tongue: Tongue;
  readonly messages: LevelsMessages;
  readonly level: LevelChoice;
  readonly tellHistory: (id: string) => Promise<Words | null>;
  readonly onChoose: () => void;
}

export const MOST_DIFFICULT = 5;

/** What one should know of a level before its briefing: what was at stake, what it teaches, what one has made of it. */
export function LevelCard({ tongue, messages, level, tellHistory, onChoose }: Props): JSX.Element {
  const { levels } = tongue.words.shell;
  const { ends } = tongue.words.names;
  return (
    <div class="level-card">
      <p class="level-stake">{tongue.of(level.stake)}</p>
      <p class="level-lesson">
        <span class="eyebrow">{levels.teaches}</span> {tongue.of(level.lesson)}
      </p>
      <dl class="level-facts">
        <div>
          <dt>{levels.difficulty}</dt>
          <dd>
            <Pips
              full={level.difficulty}
              of={MOST_DIFFICULT}
              says={levels.difficultyOf(level.difficulty, MOST_DIFFICULT)}
            />
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
        <div>
          <dt>{messages.onMap}</dt>
          <dd>
            <ul class="level-places">
              {level.map.places.map(({ place, role }) => (
                <li key={place} class={role}>
                  <svg viewBox="-9 -9 18 18" aria-hidden="true">
                    <RoleShape role={role} />
                  </svg>
                  {messages.places[place]}
                  <span class="unseen"> ({messages.roles[role]})</span>
                </li>
              ))}
              {level.map.line && <li class="dashed">{messages.demarcation}</li>}
            </ul>
          </dd>
        </div>
      </dl>
      {level.result && !level.hypothetical && (
        <HistoryPart key={level.id} tongue={tongue} title={messages.history} tell={() => tellHistory(level.id)} />
      )}
      <button type="button" class="button main" onClick={onChoose}>
        {levels.choose}
      </button>
    </div>
  );
}
