import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { whole } from '../../locale/figures.ts';
import { fromWashington, type WashingtonMessages } from '../../locale/washington-messages.ts';
import type { WashingtonAfter } from '../../presenter/washington-after.ts';
import type { WashingtonModel } from '../../presenter/washington-model.ts';
import { Button } from '../shell/button.tsx';
import { Tools, type ToolProps } from '../shell/tools.tsx';
import { LogPanel } from '../table/log-panel.tsx';
import { ReactionStrip } from '../table/reaction-strip.tsx';
import { AfterPart } from './after-part.tsx';
import { RespondTurn, ThreatTurn } from './answer-turns.tsx';
import { BriefPart } from './brief-part.tsx';
import { DemandTurn } from './demand-turn.tsx';
import type { WashingtonActions } from './washington-props.ts';
import '../styles/settings.css';
import '../styles/washington.css';

interface Props extends ToolProps {
  readonly messages: WashingtonMessages;
  readonly model: WashingtonModel;
  /** Null while the talks go on. */
  readonly after: WashingtonAfter | null;
  readonly actions: WashingtonActions;
  readonly sources: ReadonlyMap<string, string>;
}

/** The table from Washington's chair. */
export function WashingtonScreen(props: Props): JSX.Element {
  const { tongue, messages: words, model, after, actions, sources } = props;
  const log = useRef<HTMLElement>(null);
  const spoken = fromWashington(tongue, words);
  const turn = { tongue, words, model, actions };
  const { reasons } = props.preferences;
  return (
    <div class="washington-screen">
      <Head {...props} />
      {model.reaction.length > 0 && (
        <ReactionStrip
          tongue={spoken}
          entries={model.reaction}
          note={null}
          news={null}
          reasons={reasons}
          moves={model.moves}
          brief={false}
          onLog={() => log.current?.focus()}
        >
          {null}
        </ReactionStrip>
      )}
      <main class="washington-desk">
        <div class="washington-main">
          <h1>{words.title}</h1>
          {model.turn !== 'over' && <p class="hint">{words.lead}</p>}
          <GhostLine words={words} ghost={model.ghost} />
          {model.turn !== 'over' && <h2 class="turn-title">{words.turns[model.turn]}</h2>}
          {model.turn === 'demand' && <DemandTurn key={model.round} {...turn} />}
          {model.turn === 'respond' && <RespondTurn {...turn} />}
          {(model.turn === 'answer' || model.turn === 'reckon') && <ThreatTurn {...turn} />}
          {after && <AfterPart tongue={tongue} words={words} after={after} actions={actions} />}
        </div>
        <div class="washington-side">
          <BriefPart tongue={tongue} words={words} brief={model.brief} />
          <section ref={log} class="washington-log" tabIndex={0} aria-label={words.log}>
            <LogPanel tongue={spoken} rounds={model.log} sources={sources} reasons={reasons} />
          </section>
        </div>
      </main>
    </div>
  );
}

function GhostLine({
  words,
  ghost,
}: {
  readonly words: WashingtonMessages;
  readonly ghost: WashingtonModel['ghost'];
}): JSX.Element {
  return (
    <p class="ghost-line">
      {ghost.known ? words.ghost.known : words.ghost.unknown}{' '}
      {ghost.known && ghost.last && words.ghost.last[ghost.last]}{' '}
      {ghost.known && ghost.standIns > 0 && words.ghost.standIns(ghost.standIns)}
    </p>
  );
}

function Head({ messages: words, model, actions, ...tools }: Props): JSX.Element {
  const { tongue } = tools;
  const { names, shell } = tongue.words;
  return (
    <header class="washington-head">
      <Button look="quiet" className="tool" onPress={actions.onTitle} label={shell.toTitle}>
        ←
      </Button>
      <div class="when">
        <p class="when-date">{names.monthOf(model.year, model.month)}</p>
        <p class="when-round">{words.roundOf(model.round, model.rounds)}</p>
      </div>
      <ul class="washington-meters">
        {model.meters.map(({ meter, value }) => (
          <li key={meter} class={`meter ${meter}`}>
            <span class="meter-line">
              <span class="meter-name">{names.meters[meter]}</span> <strong>{whole(value)}</strong>
              {meter === 'trust' && <span class="meter-band"> {names.bands[model.band]}</span>}
            </span>
            <span class="meter-track" aria-hidden="true">
              <span style={{ width: `${value / 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
      <span class="tools">
        <Tools {...tools} />
      </span>
    </header>
  );
}
