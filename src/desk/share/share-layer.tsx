import type { JSX } from 'preact';
import { loadShareMessages } from '../../locale/share-messages.ts';
import type { OpenSheet } from '../../presenter/share-model.ts';
import { Lazily } from '../shell/lazily.tsx';
import type { ShareSheetProps } from './share-sheet.tsx';

interface Props extends Omit<ShareSheetProps, 'words' | 'open'> {
  readonly tell: () => Promise<OpenSheet | null>;
}

/** What lies over the page when something is shared or opened; fetched when it is first asked for. */
export function ShareLayer(props: Props): JSX.Element {
  return (
    <Lazily
      waiting={null}
      load={() =>
        Promise.all([import('./share-sheet.tsx'), loadShareMessages(props.tongue.language), props.tell()] as const)
      }
      show={([{ ShareSheet }, words, open]) => (open ? <ShareSheet {...props} words={words} open={open} /> : <p />)}
    />
  );
}
