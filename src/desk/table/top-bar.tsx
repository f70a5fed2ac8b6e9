import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { HeaderModel, MeterModel } from '../../presenter/header-model.ts';
import { Button } from '../shell/button.tsx';
import { Term } from '../shell/glossary-term.tsx';
import { Tools, type ToolProps } from '../shell/tools.tsx';
import { Lazily } from '../shell/lazily.tsx';
import { MeterButton } from './meter-button.tsx';

interface Props extends ToolProps {
  readonly model: HeaderModel;
  readonly onSave: () => void;
  readonly onTitle: () => void;
}

export function TopBar(props: Props): JSX.Element {
  const { tongue, model, onSave, onTitle } = props;
  const { desk, names, shell } = tongue.words;
  const [asked, setAsked] = useState<MeterModel['meter'] | null>(null);
  const sheet = model.meters.find((meter) => meter.meter === asked);
  return (
    <header class="top-bar">
      <div class="when">
        <p class="when-date">{names.monthOf(model.year, model.month)}</p>
        <p class="when-round">
          {desk.roundOf(model.round, model.rounds)}
          {model.roundsToExpiry !== null && (
            <span class={model.expired || model.roundsToExpiry === 0 ? 'expiry grave' : 'expiry'}>
              {model.expired ? desk.expired : desk.expiresIn(model.roundsToExpiry)}
            </span>
          )}
        </p>
      </div>
      <ul class="meters">
        {model.meters.map((meter) => (
          <MeterButton
            key={meter.meter}
            tongue={tongue}
            model={meter}
            reasons={props.preferences.reasons}
            onOpen={() => setAsked(meter.meter)}
          />
        ))}
      </ul>
      <p class="capital" title={desk.capital}>
        <Term id="capital">
          <span class="capital-name">{desk.capitalShort}</span> <strong>{model.capital}</strong>
        </Term>
        <span class="coins" aria-hidden="true">
          {Array.from({ length: model.capital }, (_, i) => (
            <i key={i} />
          ))}
        </span>
      </p>
      <div class="tools">
        <Tools {...props} />
        <Button look="quiet" className="tool" onPress={onSave} label={shell.saveFile}>
          <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path
              d="M12 3v12M7 10l5 5 5-5M4 20h16"
              fill="none"
              stroke="currentColor"
              stroke-width="2.2"
              stroke-linecap="round"
              stroke-linejoin="round"
            />
          </svg>
        </Button>
        <Button look="quiet" className="tool" onPress={onTitle} label={shell.toTitle}>
          <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path
              d="M3 11l9-7 9 7M6 10v10h12V10"
              fill="none"
              stroke="currentColor"
              stroke-width="2.2"
              stroke-linecap="round"
              stroke-linejoin="round"
            />
          </svg>
        </Button>
      </div>
      {sheet && (
        <Lazily
          waiting={null}
          load={() => import('./meter-sheet.tsx')}
          show={({ MeterSheet }) => (
            <MeterSheet
              tongue={tongue}
              model={sheet}
              reasons={props.preferences.reasons}
              onClose={() => setAsked(null)}
            />
          )}
        />
      )}
    </header>
  );
}
