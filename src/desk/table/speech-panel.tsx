import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { AppraisalModel } from '../../presenter/appraisal-model.ts';
import type { CardModel, SpeechModel } from '../../presenter/speech-model.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { Term } from '../shell/glossary-term.tsx';
import { offerText } from '../phrases.ts';
import { WorthPanel } from './worth-panel.tsx';

const TONES = ['cordial', 'plain', 'hard'] as const;

interface Props {
  readonly tongue: Tongue;
  readonly model: SpeechModel;
  readonly appraisal: AppraisalModel;
  /** The offer as a sentence, where it does not stand beside the buttons. */
  readonly withSentence: boolean;
  readonly onTone: (tone: SpeechModel['tone']) => void;
  readonly onCard: (card: number | null) => void;
  readonly children: ComponentChildren;
}

export function SpeechPanel({ tongue, model, appraisal, withSentence, onTone, onCard, children }: Props): JSX.Element {
  const { desk, names } = tongue.words;
  const tone = useId();
  return (
    <section class="speech" aria-label={desk.tabs.speech}>
      <WorthPanel tongue={tongue} model={appraisal} />
      {withSentence && <p class="sentence">{offerText(tongue, model.terms)}</p>}
      {children}
      <fieldset class="tones">
        <legend class="eyebrow">
          <Term id="tone">{desk.tone}</Term>
        </legend>
        <div class="choice-control">
          {TONES.map((each) => (
            <label key={each} class="segment" data-teach={`tone-${each}`} title={names.toneEffects[each]}>
              <input
                type="radio"
                name={tone}
                checked={model.tone === each}
                onChange={() => onTone(each)}
                aria-describedby={`${tone}-effect`}
              />
              <span class="segment-face">
                <span class="segment-text">{names.tones[each]}</span>
              </span>
            </label>
          ))}
        </div>
        <p class="hint" id={`${tone}-effect`}>
          {names.toneEffects[model.tone]}
        </p>
      </fieldset>
      <Hand tongue={tongue} model={model} onCard={onCard} />
    </section>
  );
}

/** The arguments in hand: one to say with the offer, and what it says. */
function Hand({ tongue, model, onCard }: Pick<Props, 'tongue' | 'model' | 'onCard'>): JSX.Element {
  const { desk, names } = tongue.words;
  const id = useId();
  const held = model.cards.find((card) => card.index === model.card);
  const named = (card: CardModel) =>
    `${names.cardKinds[card.kind]}: ${tongue.of(card.name)}${card.uses > 0 ? ` (${desk.cardUsed(card.uses)})` : ''}`;
  return (
    <div class="hand">
      <label class="eyebrow" for={id}>
        {desk.hand}
      </label>
      <select
        id={id}
        data-teach="argument"
        aria-describedby={`${id}-says`}
        value={String(model.card ?? '')}
        onChange={(event) => onCard(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))}
      >
        <option value="" selected={!held}>
          {desk.noCard}
        </option>
        {model.cards.map((card) => (
          <option key={card.index} value={String(card.index)} selected={card === held}>
            {named(card)}
          </option>
        ))}
      </select>
      <div class={held ? `card ${held.kind}` : 'hint'} id={`${id}-says`}>
        {held ? (
          <>
            <p>{tongue.of(held.says)}</p>
            <small>{sourceOf(tongue, held)}</small>
          </>
        ) : (
          desk.handHelp
        )}
      </div>
    </div>
  );
}

function sourceOf(tongue: Tongue, card: CardModel): string {
  const { desk } = tongue.words;
  return card.sources.length > 0 ? desk.sources(card.sources.join('; ')) : card.says.invented ? desk.invented : '';
}
