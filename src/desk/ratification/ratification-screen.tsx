import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import { change, points } from '../../locale/figures.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { BlocVote, VoteCost, VoteModel } from '../../presenter/vote-model.ts';
import { stopText } from '../phrases.ts';
import { Button } from '../shell/button.tsx';
import { Term } from '../shell/glossary-term.tsx';
import { AfterHead } from '../shell/after-head.tsx';
import type { ToolProps } from '../shell/tools.tsx';
import { BlocRow } from './bloc-row.tsx';
import { useReveal } from './use-reveal.ts';
import { VoteGauge } from './vote-gauge.tsx';
import '../styles/after-talks.css';
import '../styles/ratification.css';

interface Props extends ToolProps {
  readonly messages: DebriefMessages;
  readonly model: VoteModel;
  /** How many blocs have been counted; it is kept up to date, for whoever opens the screen again. */
  readonly counted: { current: number };
  readonly onContinue: () => void;
}

export function RatificationScreen(props: Props): JSX.Element {
  const { tongue, model, onContinue } = props;
  const words = props.messages.vote;
  const { shown, showAll } = useReveal(model.blocs.length, props.counted, props.preferences.pace === 'fast');
  const done = shown >= model.blocs.length;
  const votes = model.blocs.slice(0, shown).reduce((sum, bloc) => sum + bloc.yes, 0);
  const next = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!done) return;
    next.current?.querySelector('button')?.focus({ preventScroll: true });
    if (matchMedia('(max-height: 539px)').matches) next.current?.scrollIntoView({ block: 'end' });
  }, [done]);
  useEffect(() => {
    const skip = (event: KeyboardEvent) => {
      const onButton = event.target instanceof HTMLButtonElement;
      if (event.key === 'Escape' || (event.key === ' ' && !onButton)) showAll();
    };
    if (!done) addEventListener('keydown', skip);
    return () => removeEventListener('keydown', skip);
  }, [done]);
  return (
    <main class="vote">
      <AfterHead {...props}>{words.eyebrow}</AfterHead>
      <h1>{words.title}</h1>
      <div class="vote-page">
        <VoteText tongue={tongue} words={words} model={model} />
        <section class="vote-count">
          <h2>{words.blocs}</h2>
          <VoteGauge words={words} votes={votes} seats={model.seats} majority={model.majority} />
          <table class="blocs">
            <thead>
              <tr>
                <th scope="col">{words.bloc}</th>
                <th scope="col">{words.seats}</th>
                <th scope="col">{words.expected}</th>
                <th scope="col">{words.forIt}</th>
                <th scope="col">
                  <span class="unseen">{words.forIt}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {model.blocs.map((bloc, i) => (
                <BlocRow key={bloc.id} tongue={tongue} words={words} bloc={bloc} cast={i < shown} />
              ))}
            </tbody>
          </table>
          <div class="vote-result" role="status">
            {done ? <VoteResult words={words} model={model} /> : <Latest {...props} bloc={model.blocs[shown - 1]} />}
          </div>
          <div class="vote-actions" ref={next}>
            {done ? (
              <Button look="main" teach="vote-on" onPress={onContinue}>
                {words.carryOn}
              </Button>
            ) : (
              <Button teach="vote-on" onPress={showAll}>
                {words.skip}
              </Button>
            )}
          </div>
        </section>
      </div>
    </main>
  );
}

type Words = DebriefMessages['vote'];

/** The bloc that has just voted, for whoever does not see the bars. */
function Latest({ tongue, messages, bloc }: Props & { bloc: BlocVote | undefined }): JSX.Element | null {
  return bloc ? <span class="unseen">{messages.vote.blocSays(tongue.of(bloc.name), bloc.yes, bloc.seats)}</span> : null;
}

function VoteText({ tongue, words, model }: { tongue: Tongue; words: Words; model: VoteModel }): JSX.Element {
  return (
    <section class="vote-text">
      <h2>{words.text}</h2>
      <dl class="clauses">
        {model.text.map((clause) => (
          <div key={clause.id}>
            <dt>{tongue.of(clause.name)}</dt>
            <dd>
              {stopText(tongue, clause.value)}
              {clause.unchanged && <span class="aside"> · {words.unchanged}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <p>{words.worth(points(model.worth), points(model.reservation))}</p>
      <h3>
        <Term id="whip">{words.whip}</Term>
      </h3>
      <p>{words.whipSays(model.whipTotal, model.majority)}</p>
      <p class="aside">{tongue.of(model.about)}</p>
    </section>
  );
}

function VoteResult({ words, model }: { words: Words; model: VoteModel }): JSX.Element {
  const { total, majority, passed, cost } = model;
  return (
    <>
      <p class={passed ? 'verdict passed' : 'verdict failed'}>
        {passed ? words.passed(total, majority) : words.failed(total, majority - total)}
      </p>
      {cost && <VoteCosts words={words} cost={cost} />}
    </>
  );
}

function VoteCosts({ words, cost }: { words: Words; cost: VoteCost }): JSX.Element {
  return (
    <>
      <h3>{words.cost}</h3>
      <ul class="costs">
        {cost.trust !== 0 && <li>{words.costTrust(change(cost.trust))}</li>}
        {cost.standing !== 0 && <li>{words.costStanding(change(cost.standing))}</li>}
        {cost.reservation !== 0 && <li>{words.costLine(change(cost.reservation))}</li>}
      </ul>
      <p>{cost.goesBack && cost.roundsLeft > 0 ? words.goesBack(cost.roundsLeft) : words.noRounds}</p>
    </>
  );
}
