import type { ComponentChildren, JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  readonly actions: ComponentChildren;
  readonly className?: string;
  /** Something to read: it opens at its heading, not at the first button. */
  readonly reading?: boolean;
}

/** A question over the page. Escape closes it; the page behind is out of reach meanwhile. */
export function Dialog({ title, onClose, children, actions, className, reading = false }: Props): JSX.Element {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const dialog = box.current;
    const before = document.activeElement;
    if (dialog && !dialog.open) dialog.showModal();
    if (reading) {
      heading.current?.focus({ preventScroll: true });
      dialog?.scrollTo(0, 0);
    }
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={box}
      class={className ? `dialog ${className}` : 'dialog'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id} ref={heading} tabIndex={reading ? -1 : undefined}>
        {title}
      </h2>
      <div class="dialog-text">{children}</div>
      <div class="dialog-actions">{actions}</div>
    </dialog>
  );
}
