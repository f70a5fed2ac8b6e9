import type { JSX } from 'preact';
import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import type { TheatreMessages } from '../../locale/theatre-messages.ts';
import { PAIR, type CompareModel, type OfPair } from '../../presenter/compare-model.ts';
import { EntryLine } from '../replay/entry-lines.tsx';
import { Button } from '../shell/button.tsx';
import { Tools, type ToolProps } from '../shell/tools.tsx';
import { OutcomeTable } from './outcome-table.tsx';
import { PairChart } from './pair-chart.tsx';
import { RoundsTable } from './rounds-table.tsx';
import { TermsTable } from './terms-table.tsx';
import '../styles/after-talks.css';
import '../styles/debrief.css';
import '../styles/compare.css';

interface Props extends ToolProps {
  readonly messages: DebriefMessages;
  readonly theatre: TheatreMessages;
  readonly model: CompareModel;
  readonly onClose: () => void;
}

/** Two sessions of one level side by side: where they part, what came of both, and how. */
export function CompareScreen(props: Props): JSX.Element {
  const { tongue, messages, theatre, model, onClose } = props;
  const words = theatre.compare;
  const { names: own } = tongue.words;
  const names: Readonly<Record<OfPair, string>> = {
    a: words.names[model.outcomes.a.name],
    b: words.names[model.outcomes.b.name],
  };
  const lettered = { a: `A · ${names.a}`, b: `B · ${names.b}` };
  const titles = { offers: words.offers, bids: words.bids, ...own.meters };
  const { parting } = model;
  const parts = parting.kind === 'parts' ? parting.round : null;
  return (
    <main class="debrief compare">
      <header class="after-head">
        <Button look="quiet" onPress={onClose} label={words.back}>
          ←
        </Button>
        <h1>
          <span class="eyebrow">{words.title}</span> {tongue.of(model.title)}
        </h1>
        <span class="after-tools">
          <Tools {...props} />
        </span>
      </header>
      <section class="debrief-part parting-part">
        <h2>{words.parts}</h2>
        <p>{partingText(words, model)}</p>
        {parting.kind === 'parts' && (
          <div class="pair-columns">
            {PAIR.map((of) => (
              <div key={of} class={`pair-acts of-pair-${of}`}>
                <h3>{lettered[of]}</h3>
                <ul class="entries">
                  {parting.acts[of].map((entry, i) => (
                    <EntryLine key={i} tongue={tongue} words={theatre} entry={entry} />
                  ))}
                </ul>
              </div>
            ))}
          </div>
        )}
      </section>
      <section class="debrief-part">
        <h2>{words.outcome}</h2>
        <OutcomeTable tongue={tongue} words={words} scores={messages.debrief.scores} heads={lettered} model={model} />
      </section>
      <section class="debrief-part">
        <h2>{words.charts}</h2>
        <ul class="pair-legend">
          <li>
            <LegendLine of="a" />
            {words.solid(lettered.a)}
          </li>
          <li>
            <LegendLine of="b" />
            {words.dashed(lettered.b)}
          </li>
        </ul>
        <div class="pair-charts">
          {model.lines.map((line) => (
            <PairChart
              key={line.what}
              words={words}
              title={titles[line.what]}
              line={line}
              rounds={model.rounds}
              names={lettered}
              parts={parts}
            />
          ))}
        </div>
      </section>
      <section class="debrief-part">
        <h2>{words.terms}</h2>
        <p class="intro">{words.termsSays}</p>
        <TermsTable tongue={tongue} words={words} heads={lettered} model={model} />
      </section>
      <section class="debrief-part">
        <h2>{words.table}</h2>
        <RoundsTable tongue={tongue} words={words} heads={lettered} model={model} />
      </section>
      <nav class="debrief-actions" aria-label={words.back}>
        <Button onPress={onClose}>{words.back}</Button>
      </nav>
    </main>
  );
}

function LegendLine({ of }: { readonly of: OfPair }): JSX.Element {
  return (
    <svg class={`legend-line pair-line pair-${of}`} viewBox="0 0 40 12" aria-hidden="true">
      <path class="pair-path" d="M1 6H39" />
      {of === 'a' ? <circle class="pair-mark" cx="20" cy="6" r="4" /> : <path class="pair-mark" d="M16 2H24V10H16Z" />}
    </svg>
  );
}

function partingText(words: TheatreMessages['compare'], { parting }: CompareModel): string {
  switch (parting.kind) {
    case 'same':
      return words.same;
    case 'other-talks':
      return words.otherTalks;
    case 'goes-on':
      return words.goesOn(parting.moves);
    case 'parts':
      return words.shared(parting.moves, parting.round);
  }
}
