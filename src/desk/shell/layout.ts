import { useEffect, useState } from 'preact/hooks';

export type Layout = 'narrow' | 'medium' | 'wide';

/** Lower windows, such as a phone on its side, have no room for columns that are read at once. */
const WIDE = '(min-width: 1160px) and (min-height: 540px)';
const MEDIUM = '(min-width: 800px) and (min-height: 540px)';

function layoutNow(): Layout {
  return matchMedia(WIDE).matches ? 'wide' : matchMedia(MEDIUM).matches ? 'medium' : 'narrow';
}

/** How many columns the window has room for. */
export function useLayout(): Layout {
  const [layout, setLayout] = useState(layoutNow);
  useEffect(() => {
    const lists = [matchMedia(WIDE), matchMedia(MEDIUM)];
    const update = () => setLayout(layoutNow());
    for (const list of lists) list.addEventListener('change', update);
    return () => {
      for (const list of lists) list.removeEventListener('change', update);
    };
  }, []);
  return layout;
}
