import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { MapBox } from '../../presenter/map-frame.ts';

/** The size of the map, and how much of it the card at its right covers; null before it is laid out. */
export function useMapBox(map: RefObject<HTMLElement | null>, card: RefObject<HTMLElement | null>): MapBox | null {
  const [box, setBox] = useState<MapBox | null>(null);
  useLayoutEffect(() => {
    const measure = (): void => {
      const outer = map.current?.getBoundingClientRect();
      if (!outer || outer.width === 0) return;
      const inner = card.current?.getBoundingClientRect();
      const over = inner && inner.top < outer.bottom && inner.left > outer.left + outer.width / 4;
      setBox({
        width: outer.width,
        height: outer.height,
        covered: over ? outer.right - inner.left : 0,
        coveredTo: over ? inner.bottom - outer.top : 0,
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const element of [map.current, card.current]) if (element) observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return box;
}
