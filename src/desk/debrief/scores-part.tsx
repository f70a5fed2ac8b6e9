import type { JSX } from 'preact';
import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { DebriefModel } from '../../presenter/debrief-model.ts';
import type { ScoreStory } from '../../presenter/score-story.ts';
import { ScoreFigures } from './score-figures.tsx';

interface Props {
  readonly tongue: Tongue;
  readonly words: DebriefMessages['debrief'];
  readonly model: DebriefModel;
}

/** The five scores, each opening to how it came about, and the overall with its weights. */
export function ScoresPart({ tongue, words, model }: Props): JSX.Element {
  return (
    <section class="debrief-part">
      <h2>{words.scoresTitle}</h2>
      <div class="scores">
        {model.scores.map((story) => (
          <ScoreCard key={story.score} tongue={tongue} words={words} story={story} />
        ))}
        <details class="score overall-sum">
          <summary>
            <span class="score-name">{words.weights}</span>
            <span class="score-points">{model.overall}</span>
            <ScoreBar points={model.overall} />
            <span class="score-weight">{words.weighted}</span>
          </summary>
          <Weights words={words} model={model} />
        </details>
      </div>
    </section>
  );
}

function ScoreCard({
  tongue,
  words,
  story,
}: {
  tongue: Tongue;
  words: Props['words'];
  story: ScoreStory;
}): JSX.Element {
  return (
    <details class="score">
      <summary>
        <span class="score-name">{words.scores[story.score]}</span>
        <span class="score-points">
          {story.points}
          <span class="unseen"> {words.outOf(story.points)}</span>
        </span>
        <ScoreBar points={story.points} />
        <span class="score-weight">{words.weight(story.weight)}</span>
      </summary>
      <ScoreFigures tongue={tongue} words={words} story={story} />
    </details>
  );
}

function ScoreBar({ points }: { points: number }): JSX.Element {
  return (
    <svg class="score-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect class="bar-seats" width="100" height="6" />
      <rect class="bar-yes" width={points} height="6" />
    </svg>
  );
}

function Weights({ words, model }: { words: Props['words']; model: DebriefModel }): JSX.Element {
  return (
    <>
      <p class="aside">{words.weightsSays}</p>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{words.scoresTitle}</span>
            </th>
            <th scope="col">{words.score}</th>
            <th scope="col">{words.times}</th>
            <th scope="col">{words.share}</th>
          </tr>
        </thead>
        <tbody>
          {model.scores.map(({ score, points, weight }) => (
            <tr key={score}>
              <th scope="row">{words.scores[score]}</th>
              <td>{points}</td>
              <td>{words.percent(weight)}</td>
              <td>{((points * weight) / 100).toFixed(1)}</td>
            </tr>
          ))}
          <tr class="sum">
            <th scope="row">{words.overall}</th>
            <td>–</td>
            <td>{words.percent(100)}</td>
            <td>{model.overall}</td>
          </tr>
        </tbody>
      </table>
    </>
  );
}
