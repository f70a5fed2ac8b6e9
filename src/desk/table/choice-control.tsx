import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { stopText } from '../phrases.ts';
import type { IssueProps, Labelled } from './issue-props.ts';
import { GLYPHS, MARKS } from './marks.ts';

/** A text of so many letters is not broken over two lines. */
const SHORT = 12;

/** One of a few options: a row of segments, each with the marks of those who hold to it. */
export function ChoiceControl({ tongue, model, onStop, label, says }: IssueProps & Labelled): JSX.Element {
  const group = useId();
  const { desk } = tongue.words;
  return (
    <div class="choice-control" role="radiogroup" aria-labelledby={label} aria-describedby={says}>
      {model.stops.map((stop, at) => {
        const text = stopText(tongue, stop.label);
        return (
          <label key={text} class="segment" title={stop.note ? tongue.of(stop.note) : undefined}>
            <input
              type="radio"
              name={group}
              value={String(at)}
              checked={at === model.stop}
              onChange={() => onStop(model.index, at)}
            />
            <span class="segment-face">
              <span class={text.length <= SHORT ? 'segment-text short' : 'segment-text'}>{text}</span>
              <span class="segment-marks" aria-hidden="true">
                {MARKS.map((mark) => (
                  <span key={mark} class={`mark ${mark}`} title={desk.marks[mark]}>
                    {model.marks[mark] === at ? GLYPHS[mark] : ''}
                  </span>
                ))}
              </span>
            </span>
          </label>
        );
      })}
    </div>
  );
}
