import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly says: string;
  readonly onRoom: (host: HTMLElement | null) => void;
}

/** Where the picture of the room hangs. It stays the same element on every screen, so that it is drawn once. */
export function RoomFrame({ says, onRoom }: Props): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    onRoom(frame.current);
    return () => onRoom(null);
  }, []);
  return <div ref={frame} class="room" role="img" aria-label={says} />;
}
