import type { JSX } from 'preact';
import { change } from '../../locale/figures.ts';
import { Term } from '../shell/glossary-term.tsx';
import { Key, Sign } from './marker.tsx';
import { OffersChart } from './offers-chart.tsx';
import type { PartProps } from './part-props.ts';
import { Part } from './part.tsx';

/** Every offer of both sides, in what it was worth to each: two curves of concession. */
export function OffersPart(props: PartProps): JSX.Element {
  const { words, parts, model } = props;
  const { cameDown } = model.findings;
  const came = (by: 'seoul' | 'washington'): string => {
    const down = cameDown[by];
    return down === null ? parts.says.cameNot[by] : parts.says.came[by](change(-down));
  };
  return (
    <Part name="offers" title={words.offersTitle} says={`${came('seoul')} ${came('washington')}`}>
      <p class="intro">{words.offersIntro}</p>
      <ul class="legend">
        <Key kind="seoul">{words.by.seoul}</Key>
        <Key kind="washington">{words.by.washington}</Key>
        <Sign drawing={<path class="limit" d="M0 8H16" />}>
          <Term id="no-agreement">{words.legend.reservation}</Term>
        </Sign>
      </ul>
      <div class="charts">
        <OffersChart {...props} to="seoul" />
        <OffersChart {...props} to="washington" />
      </div>
    </Part>
  );
}
