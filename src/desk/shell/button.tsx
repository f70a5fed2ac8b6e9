import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly onPress: () => void;
  readonly children: ComponentChildren;
  readonly look?: 'main' | 'grave' | 'quiet' | undefined;
  /** Why it cannot be pressed now. The button stays in reach and tells. */
  readonly because?: string | null | undefined;
  /** It was pressed although it cannot be. */
  readonly onRefused?: (() => void) | undefined;
  readonly label?: string | undefined;
  readonly pressed?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly className?: string | undefined;
  /** What the tutorial calls it. */
  readonly teach?: string | undefined;
}

export function Button({
  onPress,
  children,
  look,
  because,
  onRefused,
  label,
  pressed,
  hint,
  className,
  teach,
}: Props): JSX.Element {
  const id = useId();
  const more = because ?? hint;
  return (
    <>
      <button
        type="button"
        class={['button', look, className].filter(Boolean).join(' ')}
        data-teach={teach}
        aria-disabled={because ? 'true' : undefined}
        aria-describedby={more ? id : undefined}
        aria-label={label}
        aria-pressed={pressed}
        title={more ?? label}
        onClick={() => {
          if (because) onRefused?.();
          else onPress();
        }}
      >
        {children}
      </button>
      {more && (
        <span id={id} class="unseen">
          {more}
        </span>
      )}
    </>
  );
}
