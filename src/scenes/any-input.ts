/** Calls back at any new key press or touch anywhere on the page, without getting in its way. Returns how to stop. */
export function onAnyInput(happened: () => void): () => void {
  const key = (event: KeyboardEvent): void => {
    if (!event.repeat) happened();
  };
  const passive = { capture: true, passive: true } as const;
  window.addEventListener('keydown', key, passive);
  window.addEventListener('pointerdown', happened, passive);
  return () => {
    window.removeEventListener('keydown', key, passive);
    window.removeEventListener('pointerdown', happened, passive);
  };
}
