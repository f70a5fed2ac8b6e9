import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { ReviewMessages } from '../../locale/review-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { LearnCase } from '../../presenter/learn-model.ts';
import { stopText } from '../phrases.ts';

const TONES = ['cordial', 'plain', 'hard'] as const;

/** An offer that the player puts together. */
export interface OwnOffer {
  readonly seat: 'seoul';
  readonly kind: 'propose';
  readonly package: readonly number[];
  readonly card: null;
  readonly tone: (typeof TONES)[number];
}

export function firstOwnOffer({ start }: LearnCase): OwnOffer {
  return { seat: 'seoul', kind: 'propose', package: start, card: null, tone: 'cordial' };
}

interface Props {
  readonly tongue: Tongue;
  readonly words: ReviewMessages;
  readonly moment: LearnCase;
  readonly offer: OwnOffer;
  readonly onChange: (offer: OwnOffer) => void;
}

/** Every issue of a package and the tone, each chosen from its list. */
export function OwnOfferPart({ tongue, words, moment, offer, onChange }: Props): JSX.Element {
  const id = useId();
  return (
    <div class="own-offer">
      {moment.issues.map((issue, i) => (
        <p key={issue.id} class="own-issue">
          <label for={`${id}-${issue.id}`}>{tongue.of(issue.name)}</label>
          <select
            id={`${id}-${issue.id}`}
            value={String(offer.package[i] ?? 0)}
            onChange={({ currentTarget }) =>
              onChange({
                ...offer,
                package: offer.package.map((stop, j) => (i === j ? Number(currentTarget.value) : stop)),
              })
            }
          >
            {issue.stops.map((stop, n) => (
              <option key={n} value={String(n)}>
                {stopText(tongue, stop)}
              </option>
            ))}
          </select>
        </p>
      ))}
      <p class="own-issue">
        <label for={`${id}-tone`}>{words.learnOwnTone}</label>
        <select
          id={`${id}-tone`}
          value={offer.tone}
          onChange={({ currentTarget }) =>
            onChange({ ...offer, tone: TONES.find((tone) => tone === currentTarget.value) ?? offer.tone })
          }
        >
          {TONES.map((tone) => (
            <option key={tone} value={tone}>
              {tongue.words.names.tones[tone]}
            </option>
          ))}
        </select>
      </p>
    </div>
  );
}
