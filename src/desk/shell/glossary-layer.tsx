import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { GlossaryTerm } from '../../locale/glossary-en.ts';
import { loadGlossary, type GlossaryMessages } from '../../locale/glossary-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { ownWords, type LevelTerm } from '../../presenter/glossary.ts';
import { GlossaryDialog } from './glossary-dialog.tsx';
import { Glossary, type GlossaryDesk } from './glossary-desk.ts';
import '../styles/glossary.css';

interface Props {
  readonly tongue: Tongue;
  /** Terms that the open level explains itself. */
  readonly levelTerms: readonly LevelTerm[];
  readonly children: ComponentChildren;
}

interface Asked {
  readonly id: GlossaryTerm;
  readonly beside: HTMLElement;
}

/** Shows what terms mean over the page: one card at a time, or all of them. The words are fetched for the first. */
export function GlossaryLayer({ tongue, levelTerms, children }: Props): JSX.Element {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [all, setAll] = useState(false);
  const [loaded, setLoaded] = useState<{ readonly of: string; readonly glossary: GlossaryMessages } | null>(null);
  const wanted = asked !== null || all;
  const { language } = tongue;
  useEffect(() => {
    if (wanted) void loadGlossary(language).then((glossary) => setLoaded({ of: language, glossary }));
  }, [wanted, language]);
  const glossary = loaded?.of === language ? loaded.glossary : null;
  const desk = useMemo<GlossaryDesk>(
    () => ({ ask: (id, beside) => setAsked({ id, beside }), askAll: () => setAll(true) }),
    [],
  );
  return (
    <Glossary.Provider value={desk}>
      {children}
      {asked && glossary && (
        <TermCard
          key={asked.id}
          tongue={tongue}
          asked={asked}
          glossary={glossary}
          levelTerms={levelTerms}
          onClose={() => setAsked(null)}
          onAll={() => setAll(true)}
        />
      )}
      {all && glossary && (
        <GlossaryDialog tongue={tongue} glossary={glossary} levelTerms={levelTerms} onClose={() => setAll(false)} />
      )}
    </Glossary.Provider>
  );
}

interface CardProps extends Omit<Props, 'children'> {
  readonly asked: Asked;
  readonly glossary: GlossaryMessages;
  readonly onClose: () => void;
  readonly onAll: () => void;
}

/** Escape or a press elsewhere closes it, and the focus is back on the term. */
function TermCard({ tongue, asked, glossary, levelTerms, onClose, onAll }: CardProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const general = glossary.cards[asked.id];
  const own = ownWords(levelTerms, asked.id);
  useLayoutEffect(() => {
    const card = box.current;
    if (!card) return;
    card.showPopover();
    place(asked.beside, card);
    card.focus();
  }, []);
  return (
    <div
      ref={box}
      popover="auto"
      class="term-card"
      role="dialog"
      aria-labelledby="term-name"
      tabIndex={-1}
      onToggle={(event: { readonly newState: string }) => {
        if (event.newState === 'closed') onClose();
      }}
    >
      <p class="term-name" id="term-name">
        <b>{own ? tongue.of(own.term) : general.term}</b>{' '}
        <span lang={tongue.language === 'en' ? 'ko' : 'en'}>{general.also}</span>
      </p>
      <p>{own ? tongue.of(own.means) : general.means}</p>
      <button
        type="button"
        class="small-button"
        onClick={() => {
          box.current?.hidePopover();
          onAll();
        }}
      >
        {glossary.words.all}
      </button>
    </div>
  );
}

const GAP = 6;
const EDGE = 8;

/** Under the term, or above it where there is no room; never outside the window. */
function place(term: HTMLElement, card: HTMLElement): void {
  const at = term.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const below = at.bottom + GAP + height <= innerHeight - EDGE;
  card.style.top = `${below ? at.bottom + GAP : Math.max(EDGE, at.top - GAP - height)}px`;
  card.style.left = `${Math.max(EDGE, Math.min(at.left, innerWidth - EDGE - width))}px`;
}
