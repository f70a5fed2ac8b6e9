import type { JSX } from 'preact';
import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import { points } from '../../locale/figures.ts';
import type { Words } from '../../locale/language.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { DebriefModel } from '../../presenter/debrief-model.ts';
import { phraseText } from '../phrases.ts';
import { unbroken } from './unbroken.ts';
import { Button } from '../shell/button.tsx';
import { Tools, type ToolProps } from '../shell/tools.tsx';
import { HistoryPart } from './history-part.tsx';
import { LessonPart } from './lesson-part.tsx';
import { MetersPart } from './meters-part.tsx';
import { OffersPart } from './offers-part.tsx';
import { PlanesPart } from './planes-part.tsx';
import { ScoresPart } from './scores-part.tsx';
import { TurnsPart } from './turns-part.tsx';
import '../styles/after-talks.css';
import '../styles/debrief.css';

interface Props extends ToolProps {
  readonly messages: DebriefMessages;
  readonly model: DebriefModel;
  /** The level that is suggested next; null where it is the one just played. */
  readonly next: Words | null;
  readonly onNext: () => void;
  /** From the start, or from a beat. */
  readonly onReplay: (beat: number) => void;
  readonly onReview: () => void;
  readonly onSessions: () => void;
  readonly onGhost: () => void;
  readonly onSave: () => void;
  readonly onShare: () => void;
  readonly onAgain: () => void;
  readonly onAnew: () => void;
  readonly onTitle: () => void;
}

/** What the talks came to, how, and what they could have come to. */
export function DebriefScreen(props: Props): JSX.Element {
  const { tongue, model } = props;
  const words = props.messages.debrief;
  return (
    <main class="debrief">
      <header class="after-head">
        <p class="eyebrow">
          {words.title} · {words.seed(model.seed)}
        </p>
        <span class="after-tools">
          <Tools {...props} />
        </span>
      </header>
      <section class={`outcome outcome-${model.end}`}>
        <div>
          <p class="eyebrow">{tongue.of(model.title)}</p>
          <h1>{outcomeText(tongue, words, model)}</h1>
          <p class="lead">
            {model.end === 'ratified'
              ? words.outcomeWorth(points(model.value), points(model.reservation))
              : words.outcomeNone(points(model.value), points(model.reservationAtStart))}
          </p>
        </div>
        <p class="overall">
          <strong>{model.overall}</strong>
          <span>{words.overall}</span>
        </p>
      </section>
      <Actions {...props} />
      <ScoresPart tongue={tongue} words={words} model={model} />
      <PlanesPart tongue={tongue} words={words} planes={model.planes} />
      <OffersPart tongue={tongue} words={words} model={model} />
      <MetersPart tongue={tongue} words={words} model={model} />
      <TurnsPart tongue={tongue} words={words} turns={model.turns} onWatch={props.onReplay} />
      <HistoryPart tongue={tongue} words={words} model={model} />
      <LessonPart tongue={tongue} words={words} model={model} />
      <section class="debrief-part">
        <h2>{words.questionsTitle}</h2>
        <ol class="questions">
          {model.questions.map((question) => (
            <li key={question.en}>{tongue.of(question)}</li>
          ))}
        </ol>
      </section>
      <Actions {...props} />
    </main>
  );
}

export function outcomeText(tongue: Tongue, words: DebriefMessages['debrief'], model: DebriefModel): string {
  const date = tongue.words.names.monthOf(model.year, model.month);
  const headline = model.headline ? unbroken(phraseText(tongue, model.headline)) : '';
  return words.outcome[model.end](date, model.round, headline);
}

function Actions(props: Props): JSX.Element {
  const { tongue, messages, next, onNext, onReplay, onReview, onSessions, onGhost } = props;
  const { onSave, onShare, onAgain, onAnew, onTitle } = props;
  const words = messages.debrief;
  return (
    <nav class="debrief-actions" aria-label={words.actions}>
      <Button look="main" onPress={() => onReplay(0)}>
        {words.watch}
      </Button>
      <Button onPress={onReview}>{words.review}</Button>
      {next && <Button onPress={onNext}>{tongue.words.shell.nextLevel(tongue.of(next))}</Button>}
      <Button onPress={onSave}>{words.save}</Button>
      <Button onPress={onShare}>{words.shareIt}</Button>
      <Button onPress={onAgain}>{words.again}</Button>
      <Button onPress={onAnew}>{words.anew}</Button>
      <Button onPress={onGhost}>{tongue.words.names.screens.washington}</Button>
      <Button onPress={onSessions}>{tongue.words.names.screens.sessions}</Button>
      <Button look="quiet" onPress={onTitle}>
        {words.toTitle}
      </Button>
    </nav>
  );
}
