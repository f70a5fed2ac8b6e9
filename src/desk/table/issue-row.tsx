import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { IssueModel } from '../../presenter/composer-model.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { stopText } from '../phrases.ts';

interface Props {
  readonly tongue: Tongue;
  readonly model: IssueModel;
  readonly onStop: (issue: number, stop: number) => void;
}

const GLYPHS = { washington: '▼', mine: '●', expiring: '◆' } as const;
type Mark = keyof typeof GLYPHS;
const MARKS: readonly Mark[] = ['washington', 'mine', 'expiring'];

export function IssueRow(props: Props): JSX.Element {
  const { tongue, model } = props;
  const id = useId();
  const { desk } = tongue.words;
  const said = MARKS.flatMap((mark) => {
    const at = model.marks[mark];
    const stop = at === null ? undefined : model.stops[at];
    return stop ? [`${desk.marks[mark]}: ${stopText(tongue, stop.label)}`] : [];
  }).join('. ');
  const note = model.stops[model.stop]?.note;
  return (
    <li class={`issue ${model.kind}`} data-teach={`issue-${model.index}`}>
      <span class="issue-name" id={id} title={tongue.of(model.about)}>
        {tongue.of(model.name)}
      </span>
      {model.kind === 'amount' ? (
        <Amount {...props} label={id} says={`${id}-says`} />
      ) : (
        <Choice {...props} label={id} says={`${id}-says`} />
      )}
      <span class="unseen" id={`${id}-says`}>
        {said}. {note ? tongue.of(note) : ''}
      </span>
    </li>
  );
}

type Inner = Props & { readonly label: string; readonly says: string };

function Amount({ tongue, model, onStop, label, says }: Inner): JSX.Element {
  const { desk } = tongue.words;
  const last = model.stops.length - 1;
  const name = tongue.of(model.name);
  const texts = model.stops.map((stop) => stopText(tongue, stop.label));
  const go = (stop: number) => onStop(model.index, Math.min(last, Math.max(0, stop)));
  return (
    <div class="amount-control">
      <button
        type="button"
        class="stepper"
        aria-label={desk.less(name)}
        aria-disabled={model.stop === 0}
        onClick={() => go(model.stop - 1)}
      >
        −
      </button>
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
        aria-label={desk.more(name)}
        aria-disabled={model.stop === last}
        onClick={() => go(model.stop + 1)}
      >
        +
      </button>
      <select
        aria-label={desk.pick(name)}
        value={String(model.stop)}
        onChange={(event) => go(Number(event.currentTarget.value))}
      >
        {texts.map((text, stop) => (
          <option key={text} value={String(stop)} selected={stop === model.stop}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

function Choice({ tongue, model, onStop, label, says }: Inner): JSX.Element {
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
              <span class={text.length <= 12 ? 'segment-text short' : 'segment-text'}>{text}</span>
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
