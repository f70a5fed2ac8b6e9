import { useEffect } from 'preact/hooks';

/** The other moves fold away again at a tap beside them, and at Escape, which leaves the focus on what opens them. */
export function useFoldedAway(unfolded: boolean, setUnfolded: (unfolded: boolean) => void): void {
  useEffect(() => {
    if (!unfolded) return undefined;
    const bar = document.querySelector('.action-bar');
    const beside = ({ target }: Event) => {
      const inside = target instanceof Element && target.closest('.action-bar, dialog, .teach-hand') !== null;
      if (!inside) setUnfolded(false);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return;
      setUnfolded(false);
      bar?.querySelector<HTMLElement>('.fold')?.focus();
    };
    addEventListener('pointerdown', beside);
    addEventListener('keydown', escape);
    return () => {
      removeEventListener('pointerdown', beside);
      removeEventListener('keydown', escape);
    };
  }, [unfolded]);
}
