import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { change, points } from '../../locale/figures.ts';
import type { MomentMessages } from '../../locale/moment-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { MomentModel } from '../../presenter/moment-model.ts';
import { phraseText } from '../phrases.ts';
import { isStill } from '../shell/stillness.ts';
import { Seal } from './seal.tsx';
import '../styles/moment.css';

/** So long it stands by itself, in milliseconds: time for two sentences. */
const STANDS_MS = 3500;
const FAST_MS = 1800;

interface Props {
  readonly tongue: Tongue;
  readonly messages: MomentMessages;
  readonly model: MomentModel;
  readonly fast: boolean;
  readonly onGoOn: () => void;
}

/**
 * The room as it looks when a text has been initialled or torn up, and what that means. It goes on by itself, at any key
 * or tap; whoever moves through the page by Tab, or wants no motion, has all the time there is.
 */
export function MomentScreen({ tongue, messages, model, fast, onGoOn }: Props): JSX.Element {
  const { kind, headline } = model;
  const says = useId();
  const next = useRef<HTMLButtonElement>(null);
  const [waits, setWaits] = useState(isStill);
  const passes = !waits;
  useEffect(() => next.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (!passes) return undefined;
    const timer = setTimeout(onGoOn, fast ? FAST_MS : STANDS_MS);
    return () => clearTimeout(timer);
  }, [passes, fast]);
  useEffect(() => {
    if (waits) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const { key, target, repeat } = event;
      if (key === 'Tab') setWaits(true);
      // A button hears its own keys; a key held down since the move before is not meant.
      else if (!repeat && !HELPERS.has(key) && !(target instanceof HTMLButtonElement)) onGoOn();
      else if (!repeat && key === 'Escape') onGoOn();
    };
    addEventListener('keydown', onKey);
    addEventListener('click', onGoOn);
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('click', onGoOn);
    };
  }, [waits]);
  const text = headline ? phraseText(tongue, headline) : '';
  return (
    <main class={`moment ${kind}`}>
      <Seal words={kind === 'refused' ? messages.torn : messages.sealed} torn={kind === 'refused'} />
      <div class="moment-plate">
        <h1>{messages.title[kind]}</h1>
        <div id={says} role="status">
          <p class="moment-lead">{messages.lead[kind](text)}</p>
          {model.words && <blockquote>“{tongue.of(model.words)}”</blockquote>}
          <p>
            {kind !== 'refused' && `${messages.worth(points(model.worth), points(model.reservation))} `}
            {kind !== 'refused'
              ? messages.next[kind]
              : model.over
                ? messages.next.over
                : messages.next.refused(change(model.trust))}
          </p>
        </div>
        <button
          ref={next}
          type="button"
          class={passes ? 'button main moment-on passing' : 'button main moment-on'}
          style={passes ? { '--stands': `${fast ? FAST_MS : STANDS_MS}ms` } : undefined}
          aria-describedby={says}
          onClick={(event) => {
            event.stopPropagation();
            onGoOn();
          }}
        >
          {kind === 'refused' ? messages.goOn : messages.toVote}
        </button>
      </div>
    </main>
  );
}

const HELPERS: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', 'CapsLock', 'AltGraph']);
