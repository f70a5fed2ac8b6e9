import type { JSX } from 'preact';
import { points } from '../../locale/figures.ts';
import type { TheatreMessages } from '../../locale/theatre-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { ReplayModel } from '../../presenter/replay-model.ts';
import type { WeightsView } from '../../presenter/replay-hands.ts';
import { Term } from '../shell/glossary-term.tsx';

interface Props {
  readonly tongue: Tongue;
  readonly words: TheatreMessages;
  readonly issues: ReplayModel['issues'];
  readonly weights: WeightsView;
}

/** A belief off by so much, in basis points, is marked. */
const OFF = 500;

/** What each issue counts for each side, beside what the other believes of it. */
export function WeightsPanel({ tongue, words, issues, weights }: Props): JSX.Element | null {
  const columns = [
    { of: 'seoul', name: words.seoulTrue, list: weights.seoul, truth: null },
    { of: 'seoul', name: words.seoulBelieved, list: weights.believed, truth: weights.seoul },
    { of: 'washington', name: words.washingtonTrue, list: weights.washington, truth: null },
    { of: 'washington', name: words.washingtonAdvised, list: weights.advised, truth: weights.washington },
  ].filter((column) => column.list !== null);
  if (columns.length === 0) return null;
  const most = Math.max(1, ...columns.flatMap((column) => column.list ?? []));
  return (
    <section class="moment-weights" aria-label={words.weights}>
      <h2>
        <Term id="belief">{words.weights}</Term>
      </h2>
      <p class="aside">{words.weightsSays}</p>
      <div class="wide-table" tabIndex={0} role="region" aria-label={words.weights}>
        <table class="weights">
          <thead>
            <tr>
              <th scope="col">{words.issue}</th>
              {columns.map((column) => (
                <th key={column.name} scope="col" class={`of-${column.of}`}>
                  {column.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {issues.map((issue, i) => (
              <tr key={issue.en}>
                <th scope="row">{tongue.of(issue)}</th>
                {columns.map(({ name, of, list, truth }) => {
                  const weight = list?.[i] ?? 0;
                  const off = truth !== null && Math.abs(weight - (truth[i] ?? 0)) >= OFF;
                  return (
                    <td key={name} class={`of-${of}`}>
                      <svg class="weight-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                        <rect width={(100 * weight) / most} height="8" />
                      </svg>
                      <span>
                        {points(weight)}
                        {off && (
                          <b class="off" title={words.off}>
                            {' ≠'}
                            <span class="unseen">{words.off}</span>
                          </b>
                        )}
                      </span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
