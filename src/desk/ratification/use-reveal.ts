import { useEffect, useState } from 'preact/hooks';
import { isStill } from '../shell/stillness.ts';

const STEP_MS = 700;
const FAST_MS = 300;

/** How many of `all` things are shown: one more at a time, all at once where motion is reduced or on request. */
export function useReveal(
  all: number,
  counted: { current: number },
  fast: boolean,
): { readonly shown: number; readonly showAll: () => void } {
  const [shown, setShown] = useState(() => (isStill() ? all : counted.current));
  counted.current = shown;
  useEffect(() => {
    if (shown >= all) return undefined;
    const timer = setTimeout(() => setShown((n) => n + 1), fast ? FAST_MS : STEP_MS);
    return () => clearTimeout(timer);
  }, [shown, all, fast]);
  return { shown, showAll: () => setShown(all) };
}
