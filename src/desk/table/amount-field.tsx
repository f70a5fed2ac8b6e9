import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { readAmount, type Reading } from '../../locale/read-amount.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { StopModel } from '../../presenter/composer-model.ts';
import { nearestStop } from '../../presenter/nearest-stop.ts';

interface Props {
  readonly tongue: Tongue;
  readonly name: string;
  readonly stops: readonly StopModel[];
  readonly stop: number;
  /** The stops as they are said. */
  readonly texts: readonly string[];
  readonly onStop: (stop: number) => void;
}

type Told =
  | { readonly kind: 'snapped'; readonly at: number }
  | {
      readonly kind: 'refused';
      readonly at: number;
      readonly why: (Reading & { ok: false })['why'];
      readonly typed: string;
    };

const STEPS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 };
/** What somebody typed is told again in so many letters. */
const TOLD = 16;
/** An amount so near to its step, as a share, is that step. */
const SAME = 0.005;

/** A field that understands an amount as people write it, takes the nearest step, and says what it does not understand. */
export function AmountField({ tongue, name, stops, stop, texts, onStop }: Props): JSX.Element {
  const { composer } = tongue.words;
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const amounts = stops.map(({ label }) => (label.kind === 'amount' ? label.amount : 0));
  const unit = stops[0]?.label.kind === 'amount' ? stops[0].label.unit : 'troops';
  const shown = texts[stop] ?? '';
  const ends = { least: Math.min(...amounts), most: Math.max(...amounts) };
  const example = texts[stops.length >> 1] ?? shown;

  const take = (leaving: boolean) => {
    if (typed === null) return;
    const said = typed.trim();
    if (said === '' || said === shown) {
      setTyped(null);
      return;
    }
    const reading = readAmount(said, unit, tongue.language, ends);
    if (!reading.ok) {
      setTold({ kind: 'refused', at: stop, why: reading.why, typed: said.slice(0, TOLD) });
      if (leaving) setTyped(null);
      return;
    }
    const next = nearestStop(amounts, reading.amount);
    const taken = amounts[next] ?? 0;
    setTyped(null);
    setTold(Math.abs(taken - reading.amount) > SAME * Math.abs(taken) ? { kind: 'snapped', at: next } : null);
    if (next !== stop) onStop(next);
  };

  // What was told of another step is over.
  const now = told?.at === stop ? told : null;
  const refused = now?.kind === 'refused';
  return (
    <>
      <input
        ref={box}
        class="amount-field"
        type="text"
        inputMode={tongue.language === 'ko' ? 'text' : 'decimal'}
        enterKeyHint="done"
        autoComplete="off"
        spellcheck={false}
        aria-label={composer.typeAmount(name)}
        aria-describedby={`${id}-help ${id}-told`}
        aria-invalid={refused ? 'true' : undefined}
        value={typed ?? shown}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setTold(null);
        }}
        onBlur={() => take(true)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          const by = STEPS[event.key];
          if (event.key === 'Enter') {
            take(false);
            box.current?.select();
          } else if (event.key === 'Escape') {
            setTyped(null);
            setTold(null);
          } else if (by !== undefined) {
            event.preventDefault();
            setTyped(null);
            setTold(null);
            onStop(stop + by);
          }
        }}
      />
      <span class="unseen" id={`${id}-help`}>
        {composer.amountHelp(example)}
      </span>
      <span class={refused ? 'field-told grave' : 'field-told'} id={`${id}-told`} role="alert">
        {now?.kind === 'snapped' && composer.snapped(shown)}
        {now?.kind === 'refused' && (
          <>
            <span aria-hidden="true">⚠ </span>
            {composer.refused[now.why](now.typed, example)}{' '}
            {now.why === 'outside' && `${composer.range(texts[0] ?? '', texts[texts.length - 1] ?? '')} `}
            {composer.kept(shown)}
          </>
        )}
      </span>
    </>
  );
}
