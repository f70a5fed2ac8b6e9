import type { JSX } from 'preact';
import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { DebriefModel } from '../../presenter/debrief-model.ts';
import { stopText } from '../phrases.ts';

interface Props {
  readonly tongue: Tongue;
  readonly words: DebriefMessages['debrief'];
  readonly history: DebriefModel['history'];
}

/** What history did, issue by issue, with its sources. */
export function HistoryPart({ tongue, words, history }: Props): JSX.Element {
  return (
    <section class="debrief-part">
      <h2>{words.historyTitle}</h2>
      <p class="history-text">{tongue.of(history.text)}</p>
      <div class="numbers-scroll" tabIndex={0} role="region" aria-label={words.historyTitle}>
        <table class="compared">
          <thead>
            <tr>
              <th scope="col">{words.issue}</th>
              <th scope="col">{words.expiring}</th>
              <th scope="col">{words.firstAsk}</th>
              <th scope="col">{words.yours}</th>
              <th scope="col">{words.history}</th>
            </tr>
          </thead>
          <tbody>
            {history.terms.map((term) => (
              <tr key={term.id}>
                <th scope="row">{tongue.of(term.name)}</th>
                <td>{stopText(tongue, term.expiring)}</td>
                <td>{term.firstAsk ? stopText(tongue, term.firstAsk) : '–'}</td>
                <td class="own">{term.signed ? stopText(tongue, term.signed) : words.nothing}</td>
                <td>
                  {stopText(tongue, term.history)}
                  {term.assumed && <span class="aside"> ({words.assumed})</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {history.facts.length > 0 && (
        <details class="numbers">
          <summary>{words.sources}</summary>
          <ul class="facts">
            {history.facts.map((fact) => (
              <li key={fact.id}>
                <p>{tongue.of(fact.statement)}</p>
                <p class="aside">
                  {fact.sources
                    .map((source) => (source.where ? `${source.name}, ${source.where}` : source.name))
                    .join('; ')}{' '}
                  · {words.confidence[fact.confidence]}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
