import { useEffect, useState } from 'preact/hooks';

/** A phone on its side: the room is a strip, as in `narrow.css`. */
const SHORT = '(max-height: 539px)';

export function useShortWindow(): boolean {
  const [short, setShort] = useState(() => matchMedia(SHORT).matches);
  useEffect(() => {
    const list = matchMedia(SHORT);
    const update = () => setShort(list.matches);
    list.addEventListener('change', update);
    return () => list.removeEventListener('change', update);
  }, []);
  return short;
}
