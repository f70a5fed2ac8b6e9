import type { JSX } from 'preact';
import { change } from '../../locale/figures.ts';
import { MeterChart } from './meter-chart.tsx';
import { Sign } from './marker.tsx';
import type { PartProps } from './part-props.ts';
import { Part } from './part.tsx';

/** The three meters over time, every change with its cause. */
export function MetersPart(props: PartProps): JSX.Element {
  const { tongue, words, parts, model } = props;
  const { trustUp, trustDown } = model.findings;
  const { causes } = tongue.words.reasons;
  const said = [
    trustUp && parts.says.trustUp(causes[trustUp.because], change(trustUp.by)),
    trustDown && parts.says.trustDown(causes[trustDown.because], change(trustDown.by)),
  ].filter((one) => one !== null);
  return (
    <Part name="meters" title={words.metersTitle} says={said.length > 0 ? said.join(' ') : parts.says.trustStill}>
      <ul class="legend">
        <Sign drawing={<Arrow up />} box="-8 -8 16 16">
          {parts.meterKeys.up}
        </Sign>
        <Sign drawing={<Arrow up={false} />} box="-8 -8 16 16">
          {parts.meterKeys.down}
        </Sign>
      </ul>
      <div class="charts three">
        {model.meters.map((story) => (
          <MeterChart key={story.meter} {...props} story={story} />
        ))}
      </div>
    </Part>
  );
}

function Arrow({ up }: { readonly up: boolean }): JSX.Element {
  return (
    <g class={up ? 'turn up' : 'turn down'}>
      <path d={up ? 'M0 -5L5 4H-5Z' : 'M0 5L5 -4H-5Z'} />
    </g>
  );
}
