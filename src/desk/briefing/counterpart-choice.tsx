import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Tongue } from '../../locale/tongue.ts';
import type { BriefingModel } from '../../presenter/briefing-model.ts';
import type { PersonaCard } from '../../presenter/levels-model.ts';
import { TrialPart, type TrialProps } from './trial-part.tsx';

export interface CounterpartProps extends Pick<TrialProps, 'onTrial'> {
  readonly tongue: Tongue;
  readonly personas: readonly PersonaCard[];
  readonly persona: BriefingModel['persona'];
  readonly onRecast: (persona: string) => void;
}

/** One may ask for another counterpart, and try how hard that is. */
export function CounterpartChoice({ tongue, personas, persona, onRecast, onTrial }: CounterpartProps): JSX.Element {
  const { briefing } = tongue.words.shell;
  const id = useId();
  return (
    <div class="counterpart-choice">
      <label for={id}>{briefing.otherCounterpart}</label>
      <select id={id} value={persona.id} onChange={(event) => onRecast(event.currentTarget.value)}>
        {personas.map((one) => (
          <option key={one.id} value={one.id}>
            {tongue.of(one.name)}
          </option>
        ))}
      </select>
      <TrialPart key={persona.id} tongue={tongue} onTrial={onTrial} />
    </div>
  );
}
