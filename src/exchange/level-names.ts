import { name as levelName } from '../content/level-parts.ts';

/** Most UTF-16 units of a name in a level, and of an id less room for a number that tells it from others. */
const MOST_NAME = 80;
const MOST_BASE = 36;

/** Keys that no JSON file of the game may have. */
const FORBIDDEN_IDS: ReadonlySet<string> = new Set(['constructor', 'prototype']);

/**
 * One id for each name, none twice: its Latin letters and digits in kebab-case. Where nothing is left of a name, as of
 * one in Hangul, `fallback` and its place from 1 stand in.
 */
export function idsOf(names: readonly string[], fallback: string): string[] {
  const taken = new Set<string>();
  return names.map((name, i) => {
    const kebab = kebabOf(name);
    const base = kebab === '' || FORBIDDEN_IDS.has(kebab) ? `${fallback}-${i + 1}` : kebab;
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    return id;
  });
}

function kebabOf(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, MOST_BASE)
    .replace(/-$/, '');
}

/** The names as they stand, cut where they are too long for a level, and numbered where cutting made two alike. */
export function shortNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let short = cut(name, MOST_NAME);
    for (let n = 2; taken.has(short); n++) short = `${cut(name, MOST_NAME - 5)} (${n})`;
    taken.add(short);
    return short;
  });
}

/** At most so many UTF-16 units, no character cut in two; an ellipsis stands for the rest. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length >= most) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Whether a level may hold the name: something to see and nothing hidden, by the level schema's own rule. */
export function isVisible(name: string): boolean {
  const short = cut(name, MOST_NAME);
  return levelName.safeParse({ en: short, ko: short }).success && !HIDDEN.test(name);
}

const HIDDEN = /[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/** A name for a message, hidden characters written out: `a\u{202e}b`. */
export function spelledOut(name: string): string {
  const all = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
  return cut(name, 60).replaceAll(all, (hidden) => `\\u{${(hidden.codePointAt(0) ?? 0).toString(16)}}`);
}
