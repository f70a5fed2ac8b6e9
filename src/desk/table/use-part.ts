import { useEffect, useState } from 'preact/hooks';

/** A part that no first screen needs: fetched as soon as there is a table, before anything can call for it. */
export function usePart<Part>(load: () => Promise<Part>): Part | null {
  const [part, setPart] = useState<{ readonly loaded: Part } | null>(null);
  useEffect(() => void load().then((loaded) => setPart({ loaded })), []);
  return part?.loaded ?? null;
}
