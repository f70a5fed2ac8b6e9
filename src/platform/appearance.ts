const NIGHT = '(prefers-color-scheme: dark)';
const CONTRAST = '(prefers-contrast: more)';
const STILLNESS = '(prefers-reduced-motion: reduce)';

/** What the player chose; `system` leaves it to the system. */
export interface Wishes {
  readonly theme: 'system' | 'light' | 'dark';
  readonly contrast: 'system' | 'usual' | 'more';
  readonly motion: 'system' | 'full' | 'none';
  /** In percent. */
  readonly textSize: string;
  readonly pace: string;
}

export interface Appearance {
  apply(wishes: Wishes): void;
  /** Nothing is to move. */
  still(): boolean;
  /** Told when stillness changes, by choice or by the system. */
  watch(listener: (still: boolean) => void): void;
}

/** Puts the choices on the root element, where the styles find them, and follows the system where it was left to it. */
export function openAppearance(root: HTMLElement, first: Wishes): Appearance {
  const night = matchMedia(NIGHT);
  const contrast = matchMedia(CONTRAST);
  const stillness = matchMedia(STILLNESS);
  const listeners: ((still: boolean) => void)[] = [];
  let wishes = first;
  const still = (): boolean => (wishes.motion === 'system' ? stillness.matches : wishes.motion === 'none');
  const wear = (): void => {
    const dark = wishes.theme === 'system' ? night.matches : wishes.theme === 'dark';
    const strong = wishes.contrast === 'system' ? contrast.matches : wishes.contrast === 'more';
    const before = root.dataset['motion'];
    root.dataset['theme'] = dark ? 'dark' : 'light';
    root.dataset['contrast'] = strong ? 'more' : 'usual';
    root.dataset['motion'] = still() ? 'none' : 'full';
    root.dataset['text'] = wishes.textSize;
    root.dataset['pace'] = wishes.pace;
    const ground = getComputedStyle(root).getPropertyValue('background-color');
    if (ground)
      for (const meta of document.querySelectorAll('meta[name="theme-color"]')) meta.setAttribute('content', ground);
    if (before !== root.dataset['motion']) for (const listener of listeners) listener(still());
  };
  for (const list of [night, contrast, stillness]) list.addEventListener('change', wear);
  wear();
  return {
    apply(next) {
      if (next === wishes) return;
      wishes = next;
      wear();
    },
    still,
    watch: (listener) => void listeners.push(listener),
  };
}
