import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  readonly name: string;
  readonly values: readonly Value[];
  readonly texts: Readonly<Record<Value, string>>;
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  /** What the choice means, told beneath. */
  readonly says?: string;
  /** The language a text is written in, where that is not the page's. */
  readonly langOf?: (value: Value) => string;
}

/** One of a few, all in sight. */
export function Options<Value extends string>(props: Props<Value>): JSX.Element {
  const { name, values, texts, chosen, onChoose, says, langOf } = props;
  const id = useId();
  return (
    <fieldset class="options" aria-describedby={says ? `${id}-says` : undefined}>
      <legend>{name}</legend>
      <div class="options-line">
        {values.map((value) => (
          <label key={value} class="option">
            <input type="radio" name={id} checked={value === chosen} onChange={() => onChoose(value)} />
            <span class="option-face" lang={langOf?.(value)}>
              {texts[value]}
            </span>
          </label>
        ))}
      </div>
      {says && (
        <p class="hint" id={`${id}-says`}>
          {says}
        </p>
      )}
    </fieldset>
  );
}
