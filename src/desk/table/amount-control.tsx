import type { JSX } from 'preact';
import { stopText } from '../phrases.ts';
import { AmountField } from './amount-field.tsx';
import type { IssueProps, Labelled } from './issue-props.ts';
import { GLYPHS, MARKS } from './marks.ts';

/** An amount: a slider with the marks on its track, a step down and up, and a field to type it into. */
export function AmountControl({ tongue, model, onStop, label, says }: IssueProps & Labelled): JSX.Element {
  const { desk } = tongue.words;
  const last = model.stops.length - 1;
  const name = tongue.of(model.name);
  const texts = model.stops.map((stop) => stopText(tongue, stop.label));
  const go = (stop: number) => onStop(model.index, Math.min(last, Math.max(0, stop)));
  return (
    <div class="amount-control">
      <span class="track">
        {MARKS.map((mark) => {
          const at = model.marks[mark];
          return at === null ? null : (
            <span
              key={mark}
              class={`mark ${mark}`}
              aria-hidden="true"
              title={`${desk.marks[mark]}: ${texts[at] ?? ''}`}
              style={{ left: `calc(11px + (100% - 22px) * ${at / last})` }}
            >
              {GLYPHS[mark]}
            </span>
          );
        })}
        <input
          type="range"
          min={0}
          max={last}
          step={1}
          value={model.stop}
          aria-labelledby={label}
          aria-describedby={says}
          aria-valuetext={texts[model.stop]}
          onInput={(event) => go(Number(event.currentTarget.value))}
        />
      </span>
      <button
        type="button"
        class="stepper"
        aria-label={desk.less(name)}
        aria-disabled={model.stop === 0}
        onClick={() => go(model.stop - 1)}
      >
        −
      </button>
      <AmountField tongue={tongue} name={name} stops={model.stops} stop={model.stop} texts={texts} onStop={go} />
      <button
        type="button"
        class="stepper"
        aria-label={desk.more(name)}
        aria-disabled={model.stop === last}
        onClick={() => go(model.stop + 1)}
      >
        +
      </button>
    </div>
  );
}
