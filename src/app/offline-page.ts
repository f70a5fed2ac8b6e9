import type { LevelFile } from '../content/level-schema.ts';
import type { FactBase } from '../content/facts.ts';
import type { Language } from '../locale/language.ts';

/** The page that the build makes (`tools/offline-template.ts`), and where the session goes in it. */
export const TEMPLATE = 'offline-replay.html';
const PLACES = ['language', 'title', 'session', 'facts'] as const;
const PLACE = new RegExp(`\\{\\{(${PLACES.join('|')})\\}\\}`);

export interface OfflineContent {
  readonly language: Language;
  readonly title: string;
  /** The text of a session file. */
  readonly session: string;
  /** The facts that its level cites (`citedFacts`). */
  readonly facts: string;
}

/**
 * The template with a session put in. Its script and its policy stay as they were built; what comes in is data, written
 * so that none of it can end the element that it stands in. Throws where the template lacks a place.
 */
export function offlinePage(template: string, { language, title, session, facts }: OfflineContent): string {
  const content = { language, title: inHtml(title), session: inScript(session), facts: inScript(facts) };
  // Text, place, text, place …: what is put in is not searched for places again.
  const parts = template.split(PLACE);
  const found = parts.filter((_, i) => i % 2 === 1);
  if (PLACES.some((place) => found.filter((one) => one === place).length !== 1))
    throw new Error(`the template of the offline page has the places ${found.join(', ')}`);
  return parts.map((part, i) => (i % 2 === 1 ? content[part as keyof OfflineContent] : part)).join('');
}

/** JSON that says the same and has nothing in it that HTML or an old script reader would take for its own. */
export function inScript(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function inHtml(text: string): string {
  return text.replace(/[<>&"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** The facts with a source that a level cites, by their ids: without them the level would not pass its checks. */
export function citedFacts(level: LevelFile, facts: FactBase): string {
  const cited = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'facts' && Array.isArray(inner)) for (const id of inner) cited.add(String(id));
      walk(inner);
    }
  };
  walk(level);
  return JSON.stringify(
    [...facts.values()].filter(({ id }) => cited.has(id)).map(({ id, sources }) => [id, sources.length]),
  );
}
