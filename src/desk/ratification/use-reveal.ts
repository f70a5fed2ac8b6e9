import { useEffect, useState } from 'preact/hooks';

const STEP_MS = 700;

function still(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** How many of `all` things are shown: one more at a time, all at once where motion is reduced or on request. */
export function useReveal(
  all: number,
  counted: { current: number },
): { readonly shown: number; readonly showAll: () => void } {
  const [shown, setShown] = useState(() => (still() ? all : counted.current));
  counted.current = shown;
  useEffect(() => {
    if (shown >= all) return undefined;
    const timer = setTimeout(() => setShown((n) => n + 1), STEP_MS);
    return () => clearTimeout(timer);
  }, [shown, all]);
  return { shown, showAll: () => setShown(all) };
}
