export interface PageWatch {
  hidden(): void;
  shown(): void;
  /** A gesture: the only moment at which iOS lets a stopped clock run again. */
  touched(): void;
}

const GESTURES = ['pointerup', 'keydown'] as const;

export function pageIsHidden(): boolean {
  return typeof document !== 'undefined' && document.visibilityState === 'hidden';
}

/** Returns what stops the watching. Without a page (tests, a worker) there is nothing to watch. */
export function watchPage(watch: PageWatch): () => void {
  if (typeof document === 'undefined') return () => undefined;
  const page = document;
  const onChange = (): void => (pageIsHidden() ? watch.hidden() : watch.shown());
  const onGesture = (): void => watch.touched();
  page.addEventListener('visibilitychange', onChange);
  for (const gesture of GESTURES) page.addEventListener(gesture, onGesture, { passive: true, capture: true });
  return () => {
    page.removeEventListener('visibilitychange', onChange);
    for (const gesture of GESTURES) page.removeEventListener(gesture, onGesture, { capture: true });
  };
}
