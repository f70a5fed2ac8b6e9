import type { JSX } from 'preact';
import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import { points } from '../../locale/figures.ts';
import type { DebriefModel } from '../../presenter/debrief-model.ts';
import { stopText } from '../phrases.ts';
import type { PartProps } from './part-props.ts';
import { Part } from './part.tsx';

/** What history did, issue by issue, with its sources. */
export function HistoryPart({ tongue, words, parts, model }: PartProps): JSX.Element {
  const { history, terms, planes } = model;
  const money = terms.find((term) => term.headline);
  const theirs = money?.history && stopText(tongue, money.history);
  const says =
    theirs &&
    (money.signed ? parts.says.history(stopText(tongue, money.signed), theirs) : parts.says.historyOnly(theirs));
  const told = terms.some((term) => term.history !== null);
  return (
    <Part name="history" title={history ? words.historyTitle : words.termsTitle} says={says || undefined}>
      {history && <p class="history-text">{tongue.of(history.text)}</p>}
      <div class="numbers-scroll" tabIndex={0} role="region" aria-label={words.termsTitle}>
        <table class="compared">
          <thead>
            <tr>
              <th scope="col">{words.issue}</th>
              <th scope="col">{words.expiring}</th>
              <th scope="col">{words.firstAsk}</th>
              <th scope="col">{words.yours}</th>
              {told && <th scope="col">{words.history}</th>}
            </tr>
          </thead>
          <tbody>
            {terms.map((term) => (
              <tr key={term.id}>
                <th scope="row">{tongue.of(term.name)}</th>
                <td data-head={words.expiring}>{stopText(tongue, term.expiring)}</td>
                <td data-head={words.firstAsk}>{term.firstAsk ? stopText(tongue, term.firstAsk) : '–'}</td>
                <td data-head={words.yours} class="own">
                  {term.signed ? stopText(tongue, term.signed) : words.nothing}
                </td>
                {term.history && (
                  <td data-head={words.history}>
                    {stopText(tongue, term.history)}
                    {term.assumed && <span class="aside"> ({words.assumed})</span>}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {planes && <Where words={words} planes={planes} />}
      {history && history.facts.length > 0 && (
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
    </Part>
  );
}

/** Where history's package would lie in the model, and why that is no verdict on it. */
function Where({
  words,
  planes,
}: {
  words: DebriefMessages['debrief'];
  planes: NonNullable<DebriefModel['planes']>;
}): JSX.Element | null {
  const { had, historyFrom } = planes;
  const { where } = words;
  const { history, reservation } = had;
  if (!history) return null;
  const suits = history.seoul >= reservation.seoul && history.washington >= reservation.washington;
  const worth = [points(history.seoul), points(history.washington)] as const;
  return (
    <>
      <h3>{where.title}</h3>
      <p class="history-text">
        {suits
          ? where.inside(...worth)
          : where.outside(...worth, points(reservation.seoul), points(reservation.washington))}{' '}
        {!suits && (historyFrom === null ? where.never : where.from(points(historyFrom), points(had.trust)))}{' '}
        {where.limits}
      </p>
    </>
  );
}
