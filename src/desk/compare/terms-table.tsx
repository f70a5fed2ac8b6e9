import type { JSX } from 'preact';
import type { TheatreMessages } from '../../locale/theatre-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { PAIR, type CompareModel, type OfPair, type PairOutcome } from '../../presenter/compare-model.ts';
import { stopText } from '../phrases.ts';

interface Props {
  readonly tongue: Tongue;
  readonly words: TheatreMessages['compare'];
  readonly heads: Readonly<Record<OfPair, string>>;
  readonly model: CompareModel;
}

/** Both texts, issue by issue; what differs is marked by a sign as well. */
export function TermsTable({ tongue, words, heads, model }: Props): JSX.Element {
  const textIs = (of: OfPair) => {
    const is: PairOutcome['text'] = model.outcomes[of].text;
    return is === 'signed' ? words.signed : is === 'last-offer' ? words.lastOffer : words.nothing;
  };
  return (
    <table class="pair-table pair-terms">
      <thead>
        <tr>
          <th scope="col">{words.issue}</th>
          {PAIR.map((of) => (
            <th key={of} scope="col">
              {heads[of]} <span class="aside">({textIs(of)})</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {model.terms.map((term) => (
          <tr key={term.id} class={term.differs ? 'differs' : ''}>
            <th scope="row">{tongue.of(term.name)}</th>
            {PAIR.map((of) => {
              const value = term.values[of];
              return (
                <td key={of}>
                  {value ? stopText(tongue, value) : '–'}
                  {term.differs && of === 'b' && (
                    <b class="off" title={words.differs}>
                      {' ≠'}
                      <span class="unseen">{words.differs}</span>
                    </b>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
