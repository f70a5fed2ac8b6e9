import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Characters that are written from numbers and signs in code, or typed by players. */
const ALWAYS =
  Array.from({ length: 0x7e - 0x20 + 1 }, (_, i) => String.fromCharCode(0x20 + i)).join('') +
  '·×÷±−–—…‘’“”•◆●▼▲↑↓↕←→↶✓✗⚠⚑₩€°′″½⅓¼％，。　';

/** Every character that the catalogues, the screens and the levels can show. */
export function charactersShown(root: string): string {
  const texts = [...under(join(root, 'src/locale')), ...under(join(root, 'src/desk')), ...under(join(root, 'levels'))];
  const shown = new Set(ALWAYS);
  for (const path of texts) for (const character of readFileSync(path, 'utf8')) shown.add(character);
  return [...shown]
    .filter((c) => c >= ' ')
    .sort()
    .join('');
}

function under(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The 2,350 syllables of KS X 1001: what Korean names and imported levels are written with. */
export function commonHangul(): string {
  const decode = new TextDecoder('euc-kr');
  let syllables = '';
  for (let lead = 0xb0; lead <= 0xc8; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) syllables += decode.decode(new Uint8Array([lead, trail]));
  }
  return syllables;
}

/** Characters as a CSS unicode-range, neighbours joined. */
export function unicodeRanges(characters: string): string {
  const codes = Array.from(characters, (c) => c.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const code of codes) {
    const run = runs[runs.length - 1];
    if (run && code === run[1] + 1) run[1] = code;
    else runs.push([code, code]);
  }
  return runs
    .map(([from, to]) => (from === to ? `U+${from.toString(16)}` : `U+${from.toString(16)}-${to.toString(16)}`))
    .join(', ');
}

/** Of the characters shown, those that the page needs before Korean is asked for. */
export function charactersFirst(root: string, shown: string): string {
  const english = under(join(root, 'src/locale')).filter((path) => /[\\/](debrief-)?en[^\\/]*$/.test(path));
  const spoken = new Set(english.flatMap((path) => Array.from(readFileSync(path, 'utf8'))));
  return Array.from(shown)
    .filter((c) => spoken.has(c) || c < '\u1100' || (c >= '\u2000' && c < '\u3000'))
    .join('');
}
