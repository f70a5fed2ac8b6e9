import { useEffect, useState } from 'preact/hooks';

export type Layout = 'narrow' | 'medium' | 'wide';

/** In rem, as in the styles: larger text counts as a smaller window. */
const WIDE = 72.5;
const MEDIUM = 50;
/** Lower windows, such as a phone on its side, have no room for columns that are read at once. */
const HIGH_ENOUGH = '(min-height: 540px)';

function widthInRem(): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return document.body.clientWidth / rem;
}

function layoutNow(): Layout {
  if (!matchMedia(HIGH_ENOUGH).matches) return 'narrow';
  const width = widthInRem();
  return width >= WIDE ? 'wide' : width >= MEDIUM ? 'medium' : 'narrow';
}

/** How many columns the window has room for. */
export function useLayout(): Layout {
  return useMeasured(layoutNow);
}

/** The window is wide enough for two columns, however low it is. */
export function useBroad(): boolean {
  return useMeasured(() => widthInRem() >= MEDIUM);
}

/** What is measured of the window, measured again whenever its size or that of the text changes. */
function useMeasured<T>(measure: () => T): T {
  const [measured, set] = useState(measure);
  useEffect(() => {
    const update = () => set(measure);
    const sizes = new ResizeObserver(update);
    const texts = new MutationObserver(update);
    sizes.observe(document.body);
    texts.observe(document.documentElement, { attributeFilter: ['data-text'] });
    return () => {
      sizes.disconnect();
      texts.disconnect();
    };
  }, []);
  return measured;
}
