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

/** The window is wide enough for two columns, however low it is. */
export function isBroad(): boolean {
  return widthInRem() >= MEDIUM;
}

function layoutNow(): Layout {
  if (!matchMedia(HIGH_ENOUGH).matches) return 'narrow';
  const width = widthInRem();
  return width >= WIDE ? 'wide' : width >= MEDIUM ? 'medium' : 'narrow';
}

/** How many columns the window has room for. */
export function useLayout(): Layout {
  const [layout, setLayout] = useState(layoutNow);
  useEffect(() => {
    const update = () => setLayout(layoutNow());
    const sizes = new ResizeObserver(update);
    const texts = new MutationObserver(update);
    sizes.observe(document.body);
    texts.observe(document.documentElement, { attributeFilter: ['data-text'] });
    return () => {
      sizes.disconnect();
      texts.disconnect();
    };
  }, []);
  return layout;
}
