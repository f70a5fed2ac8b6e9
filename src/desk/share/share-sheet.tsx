import type { JSX } from 'preact';
import type { ShareMessages } from '../../locale/share-messages.ts';
import type { Words } from '../../locale/language.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { OpenSheet, ReplaceAnswer, ShareWay } from '../../presenter/share-model.ts';
import type { SaveCard } from './card-way.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import { ReplaceDialog } from './replace-dialog.tsx';
import { ShareDialog } from './share-dialog.tsx';
import '../styles/share.css';

export interface ShareSheetProps {
  readonly tongue: Tongue;
  readonly words: ShareMessages;
  readonly open: OpenSheet;
  /** False where the browser does not let the game copy. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onWay: (way: ShareWay) => void;
  readonly onSaveCard: SaveCard;
  /** Why what was pasted cannot be opened; null where it can. */
  readonly onPaste: (text: string) => Promise<Words | null>;
  readonly onAnswer: (answer: ReplaceAnswer) => void;
  readonly onClose: () => void;
}

export function ShareSheet(props: ShareSheetProps): JSX.Element {
  const { open, tongue, words, onClose } = props;
  switch (open.is) {
    case 'share':
      return <ShareDialog {...props} tell={open.tell} />;
    case 'paste':
      return <PasteDialog tongue={tongue} words={words} onPaste={props.onPaste} onClose={onClose} />;
    case 'replace':
      return <ReplaceDialog {...props} level={tongue.of(open.level)} round={open.round} />;
  }
}
