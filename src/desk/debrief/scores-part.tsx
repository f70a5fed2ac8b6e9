import type { JSX } from 'preact';
import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import type { DebriefModel } from '../../presenter/debrief-model.ts';
import type { ScoreStory } from '../../presenter/score-story.ts';
import type { PartProps } from './part-props.ts';
import { Part } from './part.tsx';
import { ScoreFigures } from './score-figures.tsx';

type Words = DebriefMessages['debrief'];

/** The five scores, each opening to how it came about, and the overall with its weights. */
export function ScoresPart({ tongue, words, parts, model }: PartProps): JSX.Element {
  const { strongest, weakest } = model.findings;
  const says = parts.says.scores(
    words.scores[strongest.score],
    strongest.points,
    words.scores[weakest.score],
    weakest.points,
  );
  return (
    <Part name="scores" title={words.scoresTitle} says={says}>
      <div class="scores">
        {model.scores.map((story) => (
          <ScoreCard key={story.score} tongue={tongue} words={words} parts={parts} story={story} />
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
    </Part>
  );
}

function ScoreCard({
  tongue,
  words,
  parts,
  story,
}: Pick<PartProps, 'tongue' | 'words' | 'parts'> & { story: ScoreStory }): JSX.Element {
  return (
    <details class="score">
      <summary>
        <span class="score-name">{words.scores[story.score]}</span>
        <span class="score-points">
          {story.points}
          <span class="points-unit" aria-hidden="true">
            {parts.score.unit}
          </span>
          <span class="unseen"> {words.outOf(story.points)}</span>
        </span>
        <ScoreBar points={story.points} />
        <span class="score-weight">{words.weight(story.weight)}</span>
      </summary>
      <ScoreFigures tongue={tongue} words={words} parts={parts} story={story} />
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

function Weights({ words, model }: { words: Words; model: DebriefModel }): JSX.Element {
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
