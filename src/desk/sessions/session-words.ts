import type { SessionsMessages } from '../../locale/sessions-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { ListedSession } from '../../presenter/session-list-model.ts';
import { phraseText } from '../phrases.ts';

const MEGABYTE = 1_000_000;

/** What a session is called: its name, or its level. */
export function nameOf(tongue: Tongue, words: SessionsMessages, { name, digest }: ListedSession): string {
  return name ?? (digest ? tongue.of(digest.title) : words.unknown);
}

/** How far it has come, or how it ended. */
export function outcomeOf(tongue: Tongue, words: SessionsMessages, { digest }: ListedSession): string {
  if (!digest) return '';
  const { end, round, rounds } = digest;
  return end ? words.ended(tongue.words.names.ends[end], round) : words.goesOn(round, rounds);
}

/** All that can be searched for in a session. */
export function sayAll(tongue: Tongue, words: SessionsMessages, session: ListedSession): string {
  const { digest, name } = session;
  if (!digest) return name ?? '';
  const { title, persona, level, seed, headline } = digest;
  return [
    name ?? '',
    title.en,
    title.ko,
    persona.en,
    persona.ko,
    level,
    String(seed),
    outcomeOf(tongue, words, session),
    headline ? phraseText(tongue, headline) : '',
  ].join('\n');
}

export function sizeText(words: SessionsMessages, bytes: number): string {
  return bytes < MEGABYTE ? words.kilobytes(Math.ceil(bytes / 1000)) : words.megabytes((bytes / MEGABYTE).toFixed(1));
}
