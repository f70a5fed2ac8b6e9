import type { JSX } from 'preact';
import type { TheatreMessages } from '../../locale/theatre-messages.ts';
import { Button } from '../shell/button.tsx';
import '../styles/branch-strip.css';

export interface StripProps {
  /** These talks are a branch, or the original of one. */
  readonly is: 'branch' | 'original';
  /** The round in which they part. */
  readonly round: number;
  readonly onCompare: () => void;
  readonly onOther: () => void;
}

/** Tells that there is an original or a branch of these talks, and leads to it. */
export function BranchStrip({
  words,
  is,
  round,
  onCompare,
  onOther,
}: StripProps & { readonly words: TheatreMessages }): JSX.Element {
  const { strip } = words;
  return (
    <section class="branch-strip" aria-label={words.strip.compare}>
      <p>{strip[is](round)}</p>
      <Button onPress={onCompare}>{strip.compare}</Button>
      <Button look="quiet" onPress={onOther}>
        {is === 'branch' ? strip.toOriginal : strip.toBranch}
      </Button>
    </section>
  );
}
