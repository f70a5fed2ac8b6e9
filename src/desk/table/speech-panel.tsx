import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { AppraisalModel } from '../../presenter/appraisal-model.ts';
import type { CardModel, SpeechModel } from '../../presenter/speech-model.ts';
import type { Tongue } from '../../locale/tongue.ts';
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
}

export function SpeechPanel({ tongue, model, appraisal, withSentence, onTone, onCard }: Props): JSX.Element {
  const { desk, names } = tongue.words;
  const tone = useId();
  const hand = useId();
  return (
    <section class="speech" aria-label={desk.tabs.speech}>
      <WorthPanel tongue={tongue} model={appraisal} />
      {withSentence && <p class="sentence">{offerText(tongue, model.terms)}</p>}
      <fieldset class="tones">
        <legend class="eyebrow">{desk.tone}</legend>
        <div class="choice-control">
          {TONES.map((each) => (
            <label key={each} class="segment" title={names.toneEffects[each]}>
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
      <fieldset class="hand">
        <legend class="eyebrow">{desk.hand}</legend>
        <label class="card none">
          <input type="radio" name={hand} checked={model.card === null} onChange={() => onCard(null)} />
          <span class="card-face">{desk.noCard}</span>
        </label>
        {model.cards.map((card) => (
          <Card
            key={card.index}
            tongue={tongue}
            group={hand}
            model={card}
            held={model.card === card.index}
            onCard={onCard}
          />
        ))}
      </fieldset>
    </section>
  );
}

interface CardProps {
  readonly tongue: Tongue;
  readonly group: string;
  readonly model: CardModel;
  readonly held: boolean;
  readonly onCard: (card: number) => void;
}

function Card({ tongue, group, model, held, onCard }: CardProps): JSX.Element {
  const { desk, names } = tongue.words;
  const { invented } = model.says;
  return (
    <label class={`card ${model.kind}`}>
      <input type="radio" name={group} checked={held} onChange={() => onCard(model.index)} />
      <span class="card-face">
        <span class="card-kind">{names.cardKinds[model.kind]}</span>
        <span class="card-name">{tongue.of(model.name)}</span>
        {model.uses > 0 && <span class="card-uses">{desk.cardUsed(model.uses)}</span>}
        <span class="card-says">
          {tongue.of(model.says)}
          <small>
            {model.sources.length > 0 ? desk.sources(model.sources.join('; ')) : invented ? desk.invented : ''}
          </small>
        </span>
      </span>
    </label>
  );
}
