import type { JSX } from 'preact';
import type { SpeechModel, TableAction } from '../../presenter/speech-model.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { Button } from '../shell/button.tsx';

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
  readonly folded: boolean;
  readonly onFold: (() => void) | null;
  readonly onAct: (action: TableAction) => void;
}

const ORDER: readonly TableAction[] = ['propose', 'accept', 'hold', 'adjourn', 'walkOut'];

export function ActionBar({ tongue, model, folded, onFold, onAct }: Props): JSX.Element {
  const { desk, reasons } = tongue.words;
  const shown = folded ? ORDER.slice(0, 1) : ORDER;
  return (
    <div class={folded ? 'action-bar folded' : 'action-bar'} role="group" aria-label={desk.moreActions}>
      {shown.map((action) => {
        const refusal = model.refusals[action];
        return (
          <Button
            key={action}
            look={LOOKS[action]}
            because={refusal ? desk.why(reasons.refusals[refusal]) : null}
            hint={desk.actionHelp[action]}
            onPress={() => onAct(action)}
          >
            {desk[action]}
          </Button>
        );
      })}
      {onFold && (
        <button type="button" class="button fold" aria-expanded={!folded} onClick={onFold}>
          {desk.moreActions}
        </button>
      )}
    </div>
  );
}
