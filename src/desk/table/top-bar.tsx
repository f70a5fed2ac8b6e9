import type { JSX } from 'preact';
import type { HeaderModel, MeterModel } from '../../presenter/header-model.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { change, points, whole } from '../../locale/figures.ts';
import { Button } from '../shell/button.tsx';
import { Tools, type ToolProps } from '../shell/tools.tsx';

interface Props extends ToolProps {
  readonly model: HeaderModel;
  readonly onSave: () => void;
  readonly onTitle: () => void;
}

export function TopBar(props: Props): JSX.Element {
  const { tongue, model, onSave, onTitle } = props;
  const { desk, names, shell } = tongue.words;
  return (
    <header class="top-bar">
      <div class="when">
        <p class="when-date">{names.monthOf(model.year, model.month)}</p>
        <p class="when-round">
          {desk.roundOf(model.round, model.rounds)}
          <span class={model.expired || model.roundsToExpiry === 0 ? 'expiry grave' : 'expiry'}>
            {model.expired ? desk.expired : desk.expiresIn(model.roundsToExpiry)}
          </span>
        </p>
      </div>
      <ul class="meters">
        {model.meters.map((meter) => (
          <Meter key={meter.meter} tongue={tongue} model={meter} />
        ))}
      </ul>
      <p class="capital" title={desk.capital}>
        <span class="capital-name">{desk.capitalShort}</span>
        <strong>{model.capital}</strong>
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
    </header>
  );
}

function Meter({ tongue, model }: { readonly tongue: Tongue; readonly model: MeterModel }): JSX.Element {
  const { desk, names, reasons } = tongue.words;
  const name = names.meters[model.meter];
  const band = bandName(tongue, model.band);
  const last = model.last ? desk.changed(change(model.last.by), reasons.causes[model.last.because]) : desk.unchanged;
  return (
    <li class={`meter ${model.meter}`} title={`${names.meterMeaning[model.meter]}\n${last}`}>
      <div class="meter-line" aria-hidden="true">
        <span class="meter-name">{name}</span>
        <strong>{whole(model.value)}</strong>
        <span class="meter-band">{band}</span>
      </div>
      <div class="meter-track" aria-hidden="true">
        <span style={{ width: `${model.value / 100}%` }} />
      </div>
      <p class="meter-last" aria-hidden="true">
        {last}
      </p>
      <span class="unseen">{desk.meterSays(name, points(model.value), band, last)}</span>
    </li>
  );
}

function bandName(tongue: Tongue, band: MeterModel['band']): string {
  const { bands, levels } = tongue.words.names;
  return band === 'low' || band === 'fair' || band === 'high' ? levels[band] : bands[band];
}
