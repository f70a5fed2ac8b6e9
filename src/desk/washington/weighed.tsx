import type { JSX } from 'preact';
import { points } from '../../locale/figures.ts';
import type { WashingtonMessages } from '../../locale/washington-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { WeighedPackage } from '../../presenter/washington-model.ts';
import { stopText } from '../phrases.ts';

interface Props {
  readonly tongue: Tongue;
  readonly words: WashingtonMessages;
  readonly model: WeighedPackage;
}

/** What a package is worth to Washington now, beside no agreement, and whether Congress would carry it. */
export function Weighed({ tongue, words, model }: Props): JSX.Element {
  const below = model.worth < model.reservation;
  return (
    <div class={below ? 'worth-row grave' : 'worth-row'}>
      <p class="worth-name">
        <span>{words.worth}</span>
        <span class="worth-says" aria-hidden="true">
          {below ? `⚠ ${words.below}` : words.above} ({points(model.reservation)})
        </span>
        <strong aria-hidden="true">{points(model.worth)}</strong>
        <span class="unseen">{words.worthSays(points(model.worth), points(model.reservation))}</span>
      </p>
      <div class="bar washington" aria-hidden="true">
        <span class="bar-fill" style={{ width: `${model.worth / 100}%` }} />
        <span class="bar-line" style={{ left: `${model.reservation / 100}%` }} />
      </div>
      <p class={model.outside.length > 0 ? 'congress grave' : 'congress'}>
        {model.outside.length > 0
          ? `⚠ ${words.outside(model.outside.map((name) => tongue.of(name)).join(', '))}`
          : words.carried}
      </p>
    </div>
  );
}

/** A package issue by issue; what moved since the one before is marked. */
export function Terms({ tongue, model }: Pick<Props, 'tongue' | 'model'>): JSX.Element {
  return (
    <dl class="terms">
      {model.terms.map((term) => (
        <div key={term.issue.en} class={term.moved ? 'moved' : undefined}>
          <dt>{tongue.of(term.issue)}</dt>
          <dd>
            {term.moved && <span aria-hidden="true">↕ </span>}
            {!term.carried && <span aria-hidden="true">⚠ </span>}
            {stopText(tongue, term.stop)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
