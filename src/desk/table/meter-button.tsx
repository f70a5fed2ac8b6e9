import type { JSX } from 'preact';
import type { MeterModel } from '../../presenter/header-model.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { change, points, whole } from '../../locale/figures.ts';
import type { Reasons } from '../../presenter/preferences.ts';
import { causeText } from '../phrases.ts';

interface Props {
  readonly tongue: Tongue;
  readonly model: MeterModel;
  readonly reasons: Reasons;
  readonly onOpen: () => void;
}

/** A meter with its last change and the reason; pressed, it tells all changes. */
export function MeterButton({ tongue, model, reasons, onOpen }: Props): JSX.Element {
  const { desk, names } = tongue.words;
  const name = names.meters[model.meter];
  const band = bandName(tongue, model.band);
  const { last } = model;
  const why = last && reasons !== 'numbers' ? causeText(tongue, last) : null;
  const said = !last ? desk.unchanged : why === null ? change(last.by) : desk.changed(change(last.by), why);
  return (
    <li class={`meter ${model.meter}`} data-teach={model.meter}>
      <button type="button" class="meter-button" aria-haspopup="dialog" onClick={onOpen}>
        <span class="meter-line" aria-hidden="true">
          <span class="meter-name">{name}</span>
          <strong>{whole(model.value)}</strong>
          <span class="meter-band">{band}</span>
        </span>
        <span class="meter-track" aria-hidden="true">
          <span style={{ width: `${model.value / 100}%` }} />
        </span>
        <span class="meter-last" aria-hidden="true">
          {last && <b class={last.by < 0 ? 'down' : 'up'}>{change(last.by)}</b>}
          <span class="meter-brief">{band}</span>
          <span class="meter-why">{last ? why : desk.unchanged}</span>
        </span>
        <span class="unseen">{desk.meterSays(name, points(model.value), band, said)}</span>
      </button>
    </li>
  );
}

export function bandName(tongue: Tongue, band: MeterModel['band']): string {
  const { bands, levels } = tongue.words.names;
  return band === 'low' || band === 'fair' || band === 'high' ? levels[band] : bands[band];
}
