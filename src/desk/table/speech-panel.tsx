import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { AppraisalModel } from '../../presenter/appraisal-model.ts';
import type { SpeechModel } from '../../presenter/speech-model.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { Term } from '../shell/glossary-term.tsx';
import { offerText } from '../phrases.ts';
import { CardHand } from './card-hand.tsx';
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
      <WorthPanel tongue={tongue} model={appraisal}>
        {children}
      </WorthPanel>
      {withSentence && <p class="sentence">{offerText(tongue, model.terms)}</p>}
      <div class="tones" role="group" aria-labelledby={tone}>
        <span class="eyebrow" id={tone}>
          <Term id="tone">{desk.tone}</Term>
        </span>
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
      </div>
      <CardHand tongue={tongue} model={model} onCard={onCard} />
    </section>
  );
}
