import type { JSX } from 'preact';
import type { DemandModel } from '../../presenter/demand-model.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { points } from '../../locale/figures.ts';
import { Explained } from '../shell/explained.tsx';
import { Term } from '../shell/glossary-term.tsx';
import { stopText } from '../phrases.ts';

export function DemandPanel({ tongue, model }: { readonly tongue: Tongue; readonly model: DemandModel }): JSX.Element {
  const { desk, reasons } = tongue.words;
  return (
    <section class="demand" aria-label={desk.demand}>
      {model.news && <p class="news">{tongue.of(model.news)}</p>}
      <h3>{desk.demand}</h3>
      {model.threat && (
        <div class="threat" role="note">
          <h4>
            ⚑ <Term id="threat">{desk.threat}</Term>: {tongue.of(model.threat.name)}
          </h4>
          <p>{tongue.of(model.threat.says)}</p>
          <p class="hint">{desk.credibility[model.threat.credibility]}</p>
        </div>
      )}
      {model.says && <blockquote>“{tongue.of(model.says)}”</blockquote>}
      <dl class="terms">
        {model.terms.map((term) => (
          <div key={term.issue.en} class={term.moved ? 'moved' : undefined}>
            <dt>{tongue.of(term.issue)}</dt>
            <dd>
              {stopText(tongue, term.stop)}
              {term.moved && <small class={term.moved}>{desk.moved[term.moved]}</small>}
            </dd>
          </div>
        ))}
      </dl>
      {model.worth !== null && (
        <p class={model.below ? 'demand-worth grave' : 'demand-worth'}>
          {desk.worthOfDemand(points(model.worth))} {model.below ? `⚠ ${desk.belowLine}.` : `${desk.aboveLine}.`}
        </p>
      )}
      <h4 class="eyebrow">{desk.why2}</h4>
      {model.worth !== null && model.worthBefore !== null && (
        <p class="hint">
          {desk.demandMoved(points(model.worthBefore), points(model.worth), model.worth - model.worthBefore)}
        </p>
      )}
      <ul class="whys">
        {model.reasons.map((reason) => (
          <li key={reason}>{reasons.washington[reason]}</li>
        ))}
      </ul>
      {model.openingAsk && (
        <p class="news">
          <Explained tongue={tongue} text={tongue.of(model.openingAsk)} />
        </p>
      )}
      <h4 class="eyebrow">{desk.aboutEnvoy}</h4>
      <p class="hint">
        <strong>{tongue.of(model.persona.name)}.</strong> {tongue.of(model.persona.about)}
      </p>
    </section>
  );
}
