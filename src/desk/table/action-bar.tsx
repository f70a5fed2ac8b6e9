import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AppraisalModel } from '../../presenter/appraisal-model.ts';
import type { SpeechModel, TableAction } from '../../presenter/speech-model.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { points } from '../../locale/figures.ts';
import { offerText } from '../phrases.ts';
import { Button } from '../shell/button.tsx';
import type { Layout } from '../shell/layout.ts';

const LOOKS: Readonly<Record<TableAction, 'main' | 'grave' | undefined>> = {
  propose: 'main',
  accept: undefined,
  hold: undefined,
  adjourn: undefined,
  walkOut: 'grave',
};

interface Props {
  readonly tongue: Tongue;
  readonly model: SpeechModel;
  readonly appraisal: AppraisalModel;
  readonly layout: Layout;
  readonly folded: boolean;
  readonly onFold: (() => void) | null;
  readonly onAct: (action: TableAction) => void;
}

const ORDER: readonly TableAction[] = ['propose', 'accept', 'hold', 'adjourn', 'walkOut'];

export function ActionBar({ tongue, model, appraisal, layout, folded, onFold, onAct }: Props): JSX.Element {
  const { desk, reasons } = tongue.words;
  const [told, setTold] = useState<TableAction | null>(null);
  const refused = told && model.refusals[told];
  const shown = folded ? ORDER.slice(0, 1) : ORDER;
  return (
    <div class={folded ? 'action-bar folded' : 'action-bar'} role="group" aria-label={desk.moreActions}>
      {refused && !folded && (
        <p class="gray-says" aria-hidden="true">
          <b>{desk[told]}</b> {reasons.refusals[refused]}
        </p>
      )}
      {layout !== 'wide' && (
        <p class={appraisal.belowLine ? 'brief grave' : 'brief'}>
          {desk.worthShort}
          <strong>
            {appraisal.belowLine && '⚠ '}
            {points(appraisal.worth)}
          </strong>
        </p>
      )}
      {layout !== 'narrow' && <p class="said">{offerText(tongue, model.terms)}</p>}
      <div class="actions">
        {shown.map((action) => {
          const refusal = model.refusals[action];
          return (
            <Button
              key={action}
              look={LOOKS[action]}
              className={`do-${action}`}
              teach={`do-${action}`}
              because={refusal ? desk.why(reasons.refusals[refusal]) : null}
              hint={desk.actionHelp[action]}
              onPress={() => {
                setTold(null);
                onAct(action);
              }}
              onRefused={() => setTold(action)}
            >
              {desk[action]}
            </Button>
          );
        })}
        {onFold && (
          <button type="button" class="button fold" data-teach="fold" aria-expanded={!folded} onClick={onFold}>
            {desk.moreActions}
          </button>
        )}
      </div>
    </div>
  );
}
