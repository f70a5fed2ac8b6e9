import type { JSX } from 'preact';
import { Button } from '../shell/button.tsx';
import type { PartProps } from './part-props.ts';
import { Part } from './part.tsx';
import { questionText } from './question-text.ts';

interface Props extends PartProps {
  readonly onWatch: (beat: number) => void;
}

/** Five questions about this session's own moments, and those of the level. */
export function QuestionsPart({ tongue, words, parts, model, onWatch }: Props): JSX.Element {
  return (
    <Part name="questions" title={words.questionsTitle} says={parts.says.questions}>
      <h3>{parts.questions.own}</h3>
      <ol class="questions asked">
        {model.asked.map((question, i) => (
          <li key={i}>
            <span>
              <strong class="question-round">{parts.questions.inRound(question.round)}</strong>
              {questionText(tongue, parts, question)}
            </span>
            <Button look="quiet" onPress={() => onWatch(question.beat)}>
              ▸ {words.showTurn(question.round)}
            </Button>
          </li>
        ))}
      </ol>
      <h3>{parts.questions.ofLevel}</h3>
      <ol class="questions">
        {model.questions.map((question) => (
          <li key={question.en}>{tongue.of(question)}</li>
        ))}
      </ol>
    </Part>
  );
}
