import type { JSX } from 'preact';
import { points } from '../../locale/figures.ts';
import type { TheatreMessages } from '../../locale/theatre-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { PAIR, type CompareModel, type OfPair } from '../../presenter/compare-model.ts';
import type { StopLabel } from '../../presenter/stop-label.ts';
import { stopText } from '../phrases.ts';

interface Props {
  readonly tongue: Tongue;
  readonly words: TheatreMessages['compare'];
  readonly heads: Readonly<Record<OfPair, string>>;
  readonly model: CompareModel;
}

/** The money of both sides' last word in each round, and where trust stood at its end. */
export function RoundsTable({ tongue, words, heads, model }: Props): JSX.Element {
  const said = (stop: StopLabel | null) => (stop ? stopText(tongue, stop) : '–');
  return (
    <div class="wide-table" tabIndex={0} role="region" aria-label={words.table}>
      <table class="pair-table pair-rounds">
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {words.round}
            </th>
            {PAIR.map((of) => (
              <th key={of} scope="colgroup" colSpan={3} class={`of-pair-${of}`}>
                {heads[of]}
              </th>
            ))}
          </tr>
          <tr>
            {PAIR.map((of) =>
              [words.offer, words.bid, words.trust].map((what) => (
                <th key={`${of}${what}`} scope="col" class={`of-pair-${of}`}>
                  <span class="unseen">{words.tableHead(heads[of], '')}</span>
                  {what}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {model.table.map((row) => (
            <tr key={row.round} class={row.parts ? 'parts-here' : ''}>
              <th scope="row">
                {row.round}
                {row.parts && <span class="parts-says">{words.parted}</span>}
              </th>
              {PAIR.map((of) => {
                const side = row.sides[of];
                return side ? (
                  [
                    <td key={`${of}o`}>{said(side.offer)}</td>,
                    <td key={`${of}b`}>{said(side.bid)}</td>,
                    <td key={`${of}t`}>{points(side.trust)}</td>,
                  ]
                ) : (
                  <td key={of} colSpan={3} class="aside">
                    –
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
