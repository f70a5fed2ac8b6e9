import type { ComponentChildren, JSX } from 'preact';
import type { AppraisalModel } from '../../presenter/appraisal-model.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { Term } from '../shell/glossary-term.tsx';
import { points, whole } from '../../locale/figures.ts';
import { WhipCount } from './whip-count.tsx';

/** A guess that is one number is told as one. */
const range = (low: string, high: string): string => (low === high ? low : `${low}–${high}`);

/** What the draft is worth to both sides, and how the Assembly would vote: bars with a line, and the same in words. */
export function WorthPanel({
  tongue,
  model,
  children,
}: {
  readonly tongue: Tongue;
  readonly model: AppraisalModel;
  /** What one may ask the advisers. */
  readonly children: ComponentChildren;
}): JSX.Element {
  const { desk } = tongue.words;
  const { theirs } = model;
  return (
    <div class="worth">
      <div class={model.belowLine ? 'worth-row grave' : 'worth-row'} data-teach="worth">
        <p class="worth-name">
          <span>{desk.worth}</span>
          <span class="worth-says">
            {model.belowLine ? `⚠ ${desk.belowLine}` : desk.aboveLine}{' '}
            <Term id="no-agreement">({points(model.reservation)})</Term>
          </span>
          <strong>{points(model.worth)}</strong>
          <span class="unseen">{desk.worthSays(points(model.worth), points(model.reservation))}</span>
        </p>
        <div class="bar seoul" aria-hidden="true">
          <span class="bar-fill" style={{ width: `${model.worth / 100}%` }} />
          <span class="bar-line" style={{ left: `${model.reservation / 100}%` }} />
        </div>
      </div>
      <div class="worth-row">
        <p class="worth-name">
          <span>{desk.theirs}</span>
          <span class="worth-says" aria-hidden="true">
            <i class="tick" /> {desk.floor} {whole(model.floor)}
          </span>
          <strong>{range(whole(theirs.low), whole(theirs.high))}</strong>
        </p>
        <div class="bar washington" aria-hidden="true">
          <span
            class="bar-band"
            style={{ left: `${theirs.low / 100}%`, width: `${Math.max(1, (theirs.high - theirs.low) / 100)}%` }}
          />
          <span class="bar-likely" style={{ left: `${theirs.likely / 100}%` }} />
          <span class="bar-line" style={{ left: `${model.floor / 100}%` }} />
        </div>
        <div class="advisers-line">
          <p class="worth-says">
            <Term id="estimate">{desk.advisers}</Term> <b>{desk.closing[model.closing]}</b>{' '}
            {desk.compare[model.compare]}
            <span class="unseen">{desk.theirsSays(whole(theirs.low), whole(theirs.high), whole(model.floor))}</span>
          </p>
          {children}
        </div>
      </div>
      <WhipCount tongue={tongue} model={model} />
    </div>
  );
}
