/** Longest name of a session in graphemes: what a reader counts as one letter. */
export const LONGEST_NAME = 60;

export type NameFault = 'too-long' | 'hidden';

/** A name as it is kept: composed (NFC), without space around it; null takes the name away. */
export type NameRead =
  | { readonly ok: true; readonly name: string | null }
  | { readonly ok: false; readonly why: NameFault };

/** Controls, marks that turn or join letters unseen, and letters that nobody sees (U+3164 passes as a letter). */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/** Reads what somebody calls a session. */
export function readName(text: string): NameRead {
  const name = text.normalize('NFC').trim();
  if (name === '') return { ok: true, name: null };
  if (HIDDEN.test(name)) return { ok: false, why: 'hidden' };
  const letters = [...new Intl.Segmenter().segment(name)].length;
  return letters > LONGEST_NAME ? { ok: false, why: 'too-long' } : { ok: true, name };
}
