import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { TheatreMessages } from '../../locale/theatre-messages.ts';
import type { Takeover } from '../../presenter/replay-model.ts';
import type { Viewpoint } from '../../presenter/viewpoint.ts';
import { Button } from '../shell/button.tsx';
import '../styles/settings.css';

interface Props {
  readonly words: TheatreMessages;
  readonly viewpoints: readonly Viewpoint[];
  readonly viewpoint: Viewpoint;
  readonly onViewpoint: (viewpoint: Viewpoint) => void;
  readonly veiled: boolean;
  readonly onVeil: (on: boolean) => void;
  readonly takeover: Takeover | null;
  readonly onTakeOver: () => void;
  readonly onCompareFile: ((file: File) => void) | null;
}

/** Whose eyes one looks with, what is kept back, and what can be done with the talks besides watching. */
export function TheatreRow(props: Props): JSX.Element {
  const { words, viewpoints, viewpoint, onViewpoint, veiled, onVeil, takeover, onTakeOver, onCompareFile } = props;
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div class="theatre-row">
      {viewpoints.length > 1 && (
        <div class="viewpoints" role="group" aria-labelledby={id}>
          <span id={id} class="aside">
            {words.viewpoint}
          </span>
          {viewpoints.map((eyes) => (
            <button
              key={eyes}
              type="button"
              class="viewpoint"
              aria-pressed={eyes === viewpoint}
              onClick={() => onViewpoint(eyes)}
            >
              {words.viewpoints[eyes]}
            </button>
          ))}
        </div>
      )}
      <label class="switch veil" title={words.veilSays}>
        <input type="checkbox" checked={veiled} onChange={(event) => onVeil(event.currentTarget.checked)} />
        <span>{words.veil}</span>
      </label>
      <div class="theatre-does">
        {takeover && <Button onPress={onTakeOver}>{words.takeOver(takeover.round)}</Button>}
        {onCompareFile && <Button onPress={() => picker.current?.click()}>{words.compare.withFile}</Button>}
        <input
          ref={picker}
          class="unseen"
          type="file"
          accept=".json,application/json"
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) onCompareFile?.(file);
          }}
        />
      </div>
    </div>
  );
}
