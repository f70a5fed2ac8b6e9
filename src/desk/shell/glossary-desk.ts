import { createContext } from 'preact';
import type { GlossaryTerm } from '../../locale/glossary-en.ts';

export interface GlossaryDesk {
  /** Shows the card of a term beside the element that asked. */
  ask(id: GlossaryTerm, beside: HTMLElement): void;
  /** Shows all terms. */
  askAll(): void;
}

/** Where terms anywhere on the page ask for their card. */
export const Glossary = createContext<GlossaryDesk>({ ask: () => {}, askAll: () => {} });
