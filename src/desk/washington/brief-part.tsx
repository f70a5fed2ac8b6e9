import type { JSX } from 'preact';
import { points, whole } from '../../locale/figures.ts';
import type { WashingtonMessages } from '../../locale/washington-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { WashingtonBrief } from '../../presenter/washington-brief.ts';
import { stopText } from '../phrases.ts';

interface Props {
  readonly tongue: Tongue;
  readonly words: WashingtonMessages;
  readonly brief: WashingtonBrief;
}

/** What Washington's delegation knows of itself. */
export function BriefPart({ tongue, words, brief }: Props): JSX.Element {
  return (
    <section class="washington-brief" aria-label={words.brief}>
      <h2>{words.brief}</h2>
      <p>{words.ledgerNow(brief.ledger)}</p>
      <p>{words.reservation(points(brief.reservation))}</p>
      <div class="brief-scroll" tabIndex={0} role="group" aria-label={words.weightsCaption}>
        <table>
          <caption class="unseen">{words.weightsCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.issue}</th>
              <th scope="col" class="number">
                {words.now}
              </th>
              <th scope="col" class="number">
                {words.ledger}
              </th>
              <th scope="col" class="number">
                {words.alliance}
              </th>
              <th scope="col">{words.best}</th>
              <th scope="col">{words.congress}</th>
            </tr>
          </thead>
          <tbody>
            {brief.issues.map((issue) => (
              <tr key={issue.id}>
                <th scope="row">{tongue.of(issue.name)}</th>
                <td class="number">
                  <b>{words.weightOf(whole(issue.now))}</b>
                </td>
                <td class="number">{words.weightOf(whole(issue.ledger))}</td>
                <td class="number">{words.weightOf(whole(issue.alliance))}</td>
                <td>{issue.best && stopText(tongue, issue.best)}</td>
                <td>
                  {issue.carries
                    ? words.fromTo(stopText(tongue, issue.carries.from), stopText(tongue, issue.carries.to))
                    : words.everything}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="hint">
        <strong>{tongue.of(brief.persona.name)}.</strong> {tongue.of(brief.persona.about)}
      </p>
    </section>
  );
}
