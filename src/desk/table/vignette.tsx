import type { JSX } from 'preact';
import type { Picture } from '../../presenter/event-pictures.ts';

interface Props {
  readonly picture: Picture;
  /** A stamp beside a line of text. */
  readonly small?: boolean;
}

/** A drawing of an event. The words beside it say all that it shows, so that it has none of its own. */
export function Vignette({ picture, small = false }: Props): JSX.Element {
  return (
    <img
      class={small ? 'vignette small' : 'vignette'}
      src={`./vignettes/${picture}.svg`}
      alt=""
      width={320}
      height={200}
      loading="lazy"
      decoding="async"
    />
  );
}
