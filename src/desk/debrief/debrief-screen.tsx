import type { JSX } from 'preact';
import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import type { DebriefPartsMessages } from '../../locale/debrief-parts-messages.ts';
import { points } from '../../locale/figures.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { DebriefModel } from '../../presenter/debrief-model.ts';
import { phraseText } from '../phrases.ts';
import { Button } from '../shell/button.tsx';
import { AfterHead } from '../shell/after-head.tsx';
import type { ToolProps } from '../shell/tools.tsx';
import { BeliefPart } from './belief-part.tsx';
import { BenchmarkPart } from './benchmark-part.tsx';
import type { SaveChart } from './chart-file.ts';
import { Contents } from './contents.tsx';
import { debriefActions, type DebriefAction, type DebriefDeeds } from './debrief-actions.ts';
import { HistoryPart } from './history-part.tsx';
import { LessonPart } from './lesson-part.tsx';
import { MetersPart } from './meters-part.tsx';
import { OffersPart } from './offers-part.tsx';
import { PlanePart } from './plane-part.tsx';
import { QuestionsPart } from './questions-part.tsx';
import { ScoresPart } from './scores-part.tsx';
import { TurnsPart } from './turns-part.tsx';
import { unbroken } from './unbroken.ts';
import { useOpenedForPrint } from './use-opened-for-print.ts';
import { WordPart } from './word-part.tsx';
import { ZonePart } from './zone-part.tsx';
import '../styles/after-talks.css';
import '../styles/debrief.css';
import '../styles/debrief-charts.css';
import '../styles/debrief-print.css';

interface Props extends ToolProps, DebriefDeeds {
  readonly messages: DebriefMessages;
  readonly parts: DebriefPartsMessages;
  readonly model: DebriefModel;
  readonly onSaveChart: SaveChart;
}

/** What the talks came to, how, and what they could have come to. */
export function DebriefScreen(props: Props): JSX.Element {
  const { tongue, parts, model, onReplay, onSaveChart } = props;
  const words = props.messages.debrief;
  const told = { tongue, words, parts, model, onSaveChart };
  const actions = debriefActions(tongue, words, parts, props);
  useOpenedForPrint();
  return (
    <main class="debrief">
      <AfterHead {...props}>
        {words.title} · {words.seed(model.seed)}
      </AfterHead>
      <Outcome tongue={tongue} words={words} model={model} />
      <Actions label={words.actions} actions={actions} />
      <div class="debrief-body">
        <Contents parts={parts} />
        <div class="debrief-parts">
          <ScoresPart {...told} />
          <ZonePart {...told} />
          <BenchmarkPart {...told} />
          <PlanePart {...told} />
          <OffersPart {...told} />
          <MetersPart {...told} />
          <TurnsPart {...told} onWatch={onReplay} />
          <BeliefPart {...told} />
          <WordPart {...told} />
          <HistoryPart {...told} />
          <LessonPart {...told} />
          <QuestionsPart {...told} onWatch={onReplay} />
        </div>
      </div>
      <Actions label={words.actions} actions={actions} />
    </main>
  );
}

interface OutcomeProps {
  readonly tongue: Tongue;
  readonly words: DebriefMessages['debrief'];
  readonly model: DebriefModel;
}

function Outcome({ tongue, words, model }: OutcomeProps): JSX.Element {
  const { value, reservation, reservationAtStart } = model;
  return (
    <section class={`outcome outcome-${model.end}`}>
      <div>
        <p class="eyebrow">{tongue.of(model.title)}</p>
        <h1>{outcomeText(tongue, words, model)}</h1>
        <p class="lead">
          {model.end === 'ratified'
            ? words.outcomeWorth(points(value), points(reservation))
            : words.outcomeNone(points(value), points(reservationAtStart))}
        </p>
      </div>
      <p class="overall">
        <strong>{model.overall}</strong>
        <span>{words.overall}</span>
      </p>
    </section>
  );
}

function outcomeText(tongue: Tongue, words: DebriefMessages['debrief'], model: DebriefModel): string {
  const date = tongue.words.names.monthOf(model.year, model.month);
  const headline = model.headline ? unbroken(phraseText(tongue, model.headline)) : '';
  return words.outcome[model.end](date, model.round, headline);
}

interface ActionsProps {
  readonly label: string;
  readonly actions: readonly DebriefAction[];
}

function Actions({ label, actions }: ActionsProps): JSX.Element {
  return (
    <nav class="debrief-actions" aria-label={label}>
      {actions.map(({ key, says, look, onPress }) => (
        <Button key={key} look={look} onPress={onPress}>
          {says}
        </Button>
      ))}
    </nav>
  );
}
