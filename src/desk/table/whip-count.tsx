import type { JSX } from 'preact';
import type { AppraisalModel } from '../../presenter/appraisal-model.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { Term } from '../shell/glossary-term.tsx';

/** How the Assembly would vote: all seats on one bar with the majority marked, and bloc by bloc. */
export function WhipCount({ tongue, model }: { readonly tongue: Tongue; readonly model: AppraisalModel }): JSX.Element {
  const { composer, desk } = tongue.words;
  const share = (part: number, whole: number) => `${(100 * part) / whole}%`;
  return (
    <div class={model.passes ? 'whip' : 'whip grave'} data-teach="whip">
      <p class="whip-total">
        <span>
          <Term id="whip">{desk.whip}</Term>
        </span>
        <strong>{desk.whipSays(model.votes, model.majority)}</strong>
        <span class="whip-verdict">{model.passes ? `✓ ${desk.passes}` : `✗ ${desk.fails}`}</span>
      </p>
      <div class="bar seats" aria-hidden="true">
        <span class="bar-fill" style={{ width: share(model.votes, model.seats) }} />
        <span class="bar-line" style={{ left: share(model.majority, model.seats) }} />
      </div>
      <ul class="blocs-brief" aria-label={composer.blocs}>
        {model.blocs.map((bloc) => (
          <li key={bloc.name.en}>
            <span class="bloc-who">{tongue.of(bloc.name)}</span>
            <span class="bloc-count" aria-hidden="true">
              <b>{bloc.yes}</b>/{bloc.seats}
            </span>
            <span class="unseen">{composer.ofSeats(bloc.yes, bloc.seats)}</span>
            <span class="bloc-seats" aria-hidden="true">
              <i style={{ width: share(bloc.yes, bloc.seats) }} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
