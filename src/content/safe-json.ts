import { Faults, type Result } from './problem.ts';

/** What a JSON text from outside may be at most. */
export interface JsonLimits {
  /** UTF-8 bytes of the whole text. */
  readonly bytes: number;
  /** Nested lists and objects. */
  readonly depth: number;
  /** Values and keys altogether. */
  readonly values: number;
  /** UTF-16 units of one string, as written. */
  readonly text: number;
  /** Every number must be whole and written in digits alone. */
  readonly whole: boolean;
}

interface Frame {
  readonly list: boolean;
  readonly keys: Set<string>;
  /** Key or index of the value being read. */
  at: string | number;
  /** In an object: a string read now is a key. */
  beforeColon: boolean;
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const WHOLE = /^-?(0|[1-9][0-9]*)$/;
const LONE_SURROGATE = /\p{Cs}/u;
const PLAIN_TOKEN = /[^\s,:[\]{}"]+/y;
const STRING_TOKEN = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"/y;

/**
 * Parses a JSON text that may be hostile. Size, depth, counts, keys and numbers are checked on the text itself before
 * `JSON.parse` sees it, so that nothing large or poisonous is ever built. Never throws.
 */
export function readJson(text: string, limits: JsonLimits): Result<unknown> {
  const faults = new Faults();
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (byteLength(json, limits.bytes) > limits.bytes) faults.add([], 'file-too-big', { most: limits.bytes });
  else scan(json, limits, faults);
  if (faults.found.length > 0) return { ok: false, problems: faults.found };
  try {
    return { ok: true, value: JSON.parse(json) as unknown };
  } catch (error) {
    return { ok: false, problems: [{ path: '', is: 'not-json', with: placeOf(json, error) }] };
  }
}

/** UTF-8 bytes, counted no further than just beyond `most`. */
function byteLength(text: string, most: number): number {
  if (text.length > most) return text.length;
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // A surrogate pair is four bytes: two for each half.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}

/** Walks over the tokens. Malformed text is left to `JSON.parse`; after the first fault of size it stops. */
function scan(text: string, limits: JsonLimits, faults: Faults): void {
  const stack: Frame[] = [];
  let values = 0;
  let i = 0;
  const path = () => stack.map((frame) => frame.at);
  while (i < text.length) {
    const top = stack[stack.length - 1];
    const c = text[i] as string;
    i += 1;
    if (c === '{' || c === '[') {
      if (stack.length >= limits.depth) return faults.add(path(), 'too-deep', { most: limits.depth });
      stack.push({ list: c === '[', keys: new Set(), at: c === '[' ? 0 : '', beforeColon: c === '{' });
    } else if (c === '}' || c === ']') {
      stack.pop();
      continue;
    } else if (c === ',') {
      if (top && typeof top.at === 'number') top.at += 1;
      if (top) top.beforeColon = !top.list;
      continue;
    } else if (c === ':') {
      if (top) top.beforeColon = false;
      continue;
    } else if (c === '"') {
      STRING_TOKEN.lastIndex = i - 1;
      const token = STRING_TOKEN.exec(text)?.[0];
      if (token === undefined) return;
      i += token.length - 1;
      if (token.length - 2 > limits.text) return faults.add(path(), 'text-too-long', { most: limits.text });
      const string = decoded(token);
      if (top?.beforeColon) checkKey(string, top, path, faults);
      if (LONE_SURROGATE.test(string)) faults.add(path(), 'broken-letter', {});
    } else if (c.trim() === '') {
      continue;
    } else {
      PLAIN_TOKEN.lastIndex = i - 1;
      const token = PLAIN_TOKEN.exec(text)?.[0] ?? c;
      i += token.length - 1;
      if (token.length > limits.text) return faults.add(path(), 'text-too-long', { most: limits.text });
      checkNumber(token, limits, path, faults);
    }
    values += 1;
    if (values > limits.values) return faults.add([], 'too-many-values', { most: limits.values });
    if (faults.found.length >= 50) return;
  }
}

function decoded(token: string): string {
  if (!token.includes('\\')) return token.slice(1, -1);
  try {
    return JSON.parse(token) as string;
  } catch {
    return '';
  }
}

function checkKey(key: string, frame: Frame, path: () => (string | number)[], faults: Faults): void {
  frame.at = key;
  if (FORBIDDEN.has(key)) faults.add(path(), 'forbidden-key', { key });
  if (frame.keys.has(key)) faults.add(path(), 'repeated-key', { key });
  frame.keys.add(key);
}

function checkNumber(token: string, limits: JsonLimits, path: () => (string | number)[], faults: Faults): void {
  if (!/^-?[0-9]/.test(token)) return;
  const number = Number(token);
  if (Number.isNaN(number)) return;
  const written = token.slice(0, 40);
  if (Math.abs(number) > Number.MAX_SAFE_INTEGER) faults.add(path(), 'number-out-of-range', { written });
  else if (number === 0 && token.startsWith('-')) faults.add(path(), 'minus-zero', {});
  else if (limits.whole && !WHOLE.test(token)) faults.add(path(), 'not-whole', { written });
}

/** Line and column of the fault, from 1. Engines word the message differently; some name no place. */
function placeOf(text: string, error: unknown): { line: number; column: number } {
  const said = error instanceof Error ? error.message : '';
  const [, line, column] = /line (\d+) column (\d+)/.exec(said) ?? [];
  if (line !== undefined && column !== undefined) return { line: Number(line), column: Number(column) };
  const position = /position (\d+)/.exec(said)?.[1];
  const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n');
  return { line: before.length, column: (before[before.length - 1] ?? '').length + 1 };
}
