import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props<Part> {
  readonly load: () => Promise<Part>;
  /** What was fetched ahead and need not be waited for. */
  readonly now?: Part | null;
  readonly show: (part: Part) => JSX.Element;
  /** Told meanwhile. */
  readonly waiting: string | null;
}

/** A part of the page that is fetched when it is first needed. Give it a key that names what is loaded. */
export function Lazily<Part>({ load, now = null, show, waiting }: Props<Part>): JSX.Element | null {
  const [part, setPart] = useState<{ readonly loaded: Part } | null>(now && { loaded: now });
  useEffect(() => {
    if (part) return undefined;
    let wanted = true;
    void load().then((loaded) => wanted && setPart({ loaded }));
    return () => {
      wanted = false;
    };
  }, []);
  if (part) return show(part.loaded);
  return waiting === null ? null : <p class="waiting">{waiting}</p>;
}
