import type { JSX } from 'preact';
import { useContext, useId, useState } from 'preact/hooks';
import type { BriefingModel } from '../../presenter/briefing-model.ts';
import type { Lesson } from '../../presenter/tutorial-model.ts';
import { points, whole } from '../../locale/figures.ts';
import { stopText } from '../phrases.ts';
import { Button } from '../shell/button.tsx';
import { Glossary } from '../shell/glossary-desk.ts';
import { Explained } from '../shell/explained.tsx';
import { Term } from '../shell/glossary-term.tsx';
import { seedFrom } from '../shell/seed.ts';
import { Tools, type ToolProps } from '../shell/tools.tsx';
import { CounterpartChoice, type CounterpartProps } from './counterpart-choice.tsx';

interface Props extends ToolProps, Pick<CounterpartProps, 'personas' | 'onRecast' | 'onTrial'> {
  /** What is taught here; null where nothing is. */
  readonly lesson: Lesson | null;
  readonly model: BriefingModel;
  readonly seed: number;
  readonly onBegin: (seed: number) => void;
  readonly onTitle: () => void;
}

const METERS = ['trust', 'deterrence', 'standing'] as const;

export function BriefingScreen(props: Props): JSX.Element {
  const { tongue, model, onBegin, onTitle } = props;
  const { briefing, toTitle } = tongue.words.shell;
  const { names } = tongue.words;
  const [seedText, setSeedText] = useState(String(props.seed));
  const glossary = useContext(Glossary);
  const seed = seedFrom(seedText);
  const id = useId();
  const { calendar } = model;
  const heaviest = Math.max(...model.issues.map((issue) => issue.weight));
  // Who is here for the first time reads what matters; the rest is folded away.
  const taught = props.lesson !== null;
  const number = (
    <label class="seed" for={id}>
      <span>{briefing.seed}</span>
      <input
        id={id}
        form={`${id}-begin`}
        inputMode="numeric"
        autocomplete="off"
        value={seedText}
        aria-invalid={seed === null}
        onInput={(event) => setSeedText(event.currentTarget.value)}
      />
      <small role={seed === null ? 'alert' : undefined}>{seed === null ? briefing.seedWrong : briefing.seedHelp}</small>
    </label>
  );
  const team = (
    <section class="briefing-team">
      <h2>{briefing.team}</h2>
      <ul>
        {model.advisers.map((adviser) => (
          <li key={adviser.id}>
            <p class="eyebrow">{tongue.of(adviser.office)}</p>
            <p>{tongue.of(adviser.says)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
  return (
    <main class="briefing">
      <header class="briefing-head">
        <Button look="quiet" onPress={onTitle}>
          ← {toTitle}
        </Button>
        <span class="briefing-tools">
          <Button look="quiet" onPress={() => glossary.askAll()} className="tool">
            {tongue.words.shell.glossary}
          </Button>
          <Tools {...props} />
        </span>
      </header>
      <div class="briefing-page">
        <section class="briefing-lead">
          <p class="eyebrow">
            {briefing.title}
            {model.campaign && ` · ${tongue.of(model.campaign.when)}`}
          </p>
          <h1>{tongue.of(model.title)}</h1>
          <p class="lead">{tongue.of(model.summary)}</p>
        </section>
        <section class="briefing-mandate" data-teach="mandate">
          <h2>{briefing.mandate}</h2>
          <p>
            <Explained tongue={tongue} text={tongue.of(model.mandate)} />
          </p>
          <div class="red-line">
            <h2>
              <Term id="red-line">{briefing.redLine}</Term>
            </h2>
            <p>{tongue.of(model.redLine)}</p>
            <p>{briefing.redLineWorth(points(model.reservation))}</p>
          </div>
        </section>
        <section class="briefing-issues">
          <h2>{briefing.onTheTable}</h2>
          <table class="issue-table">
            <thead>
              <tr>
                <th scope="col">{briefing.issue}</th>
                <th scope="col">{calendar.expiry ? briefing.now : briefing.startsFrom}</th>
                <th scope="col">{briefing.weight}</th>
              </tr>
            </thead>
            <tbody>
              {model.issues.map((issue) => (
                <tr key={issue.id}>
                  <th scope="row" title={tongue.of(issue.about)}>
                    <Explained tongue={tongue} text={tongue.of(issue.name)} />
                  </th>
                  <td>{issue.expiring && stopText(tongue, issue.expiring)}</td>
                  <td>
                    <span class="weight">
                      <span class="weight-bar" style={{ width: `${(issue.weight * 100) / heaviest}%` }} />
                    </span>
                    <span class="weight-figure">{whole(issue.weight)}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <div class="briefing-calendar">
            <h2>{briefing.calendar}</h2>
            <ul class="calendar-lines">
              <li>
                {briefing.calendarLine(
                  calendar.rounds,
                  names.monthOf(calendar.from.year, calendar.from.month),
                  names.monthOf(calendar.to.year, calendar.to.month),
                )}
              </li>
              {calendar.expiry && (
                <li>
                  {briefing.expiryLine(
                    calendar.expiry.after,
                    names.monthOf(calendar.expiry.year, calendar.expiry.month),
                  )}
                </li>
              )}
              {calendar.furloughFrom !== null && <li>{briefing.furloughLine(calendar.furloughFrom)}</li>}
              <li>
                <Explained tongue={tongue} text={briefing.capitalLine(model.capital)} />
              </li>
            </ul>
          </div>
        </section>
        <section class="briefing-watch">
          <div>
            <h2>{briefing.priorities}</h2>
            <ol class="priorities">
              {model.priorities.map((priority) => (
                <li key={priority.en}>{tongue.of(priority)}</li>
              ))}
            </ol>
          </div>
          <div class="briefing-meters">
            <h2>{briefing.meters}</h2>
            <dl>
              {METERS.map((meter) => (
                <div key={meter} class={meter}>
                  <dt>
                    <Term id={meter}>{names.meters[meter]}</Term>
                  </dt>
                  <dd>
                    {names.meterMeaning[meter]} <b>{names.meterEffects[meter]}</b>
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        </section>
        <section class="briefing-counterpart">
          <h2>{briefing.counterpart}</h2>
          <div class="counterpart-line">
            <div>
              <p>
                <strong>{tongue.of(model.persona.name)}</strong>
              </p>
              <p>{tongue.of(model.persona.about)}</p>
            </div>
            {!taught && <CounterpartChoice {...props} persona={model.persona} />}
          </div>
        </section>
        {taught ? (
          <details class="briefing-more">
            <summary>{briefing.more}</summary>
            <CounterpartChoice {...props} persona={model.persona} />
            {team}
            {number}
          </details>
        ) : (
          team
        )}
      </div>
      <form
        class="briefing-foot"
        id={`${id}-begin`}
        onSubmit={(event) => {
          event.preventDefault();
          if (seed !== null) onBegin(seed);
        }}
      >
        {!taught && number}
        <button type="submit" class="button main" data-teach="begin" aria-disabled={seed === null}>
          {briefing.begin}
        </button>
      </form>
    </main>
  );
}
