import type { JSX } from 'preact';
import type { GlossaryTerm } from '../../locale/glossary-en.ts';
import type { GlossaryMessages } from '../../locale/glossary-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { notExplained, type LevelTerm } from '../../presenter/glossary.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

interface Props {
  readonly tongue: Tongue;
  readonly glossary: GlossaryMessages;
  readonly levelTerms: readonly LevelTerm[];
  readonly onClose: () => void;
}

/** Every term: the level's own first, then those of the talks and of the game. */
export function GlossaryDialog({ tongue, glossary, levelTerms: own, onClose }: Props): JSX.Element {
  const { shell } = tongue.words;
  return (
    <Dialog reading title={shell.glossary} onClose={onClose} actions={<Button onPress={onClose}>{shell.close}</Button>}>
      {own.length > 0 && (
        <>
          <h3 class="eyebrow">{glossary.words.ofLevel}</h3>
          <dl class="terms-list">
            {own.map((term) => (
              <Entry key={term.id} term={tongue.of(term.term)} means={tongue.of(term.means)} />
            ))}
          </dl>
        </>
      )}
      <h3 class="eyebrow">{glossary.words.general}</h3>
      <dl class="terms-list">
        {notExplained(Object.keys(glossary.cards) as GlossaryTerm[], own).map((id) => {
          const { term, also, means } = glossary.cards[id];
          return (
            <Entry key={id} term={term} also={also} alsoIn={tongue.language === 'en' ? 'ko' : 'en'} means={means} />
          );
        })}
      </dl>
    </Dialog>
  );
}

interface EntryProps {
  readonly term: string;
  readonly also?: string;
  readonly alsoIn?: string;
  readonly means: string;
}

function Entry({ term, also, alsoIn, means }: EntryProps): JSX.Element {
  return (
    <div>
      <dt>
        {term} {also && <span lang={alsoIn}>{also}</span>}
      </dt>
      <dd>{means}</dd>
    </div>
  );
}
