/** Most characters of a link's fragment, and of a text that a code is looked for in. */
export const LONGEST_LINK = 4000;
export const LONGEST_PASTE = 20_000;

const URL_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Douglas Crockford's base 32: no I, L, O or U, so that it can be read out and typed. */
const CODE_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS_A_LINE = 6;

/** What a link's fragment says. */
export interface Fragment {
  readonly bytes: Uint8Array | null;
  /** The beat to start from; null where none is named. */
  readonly at: number | null;
}

/** `#s=…`, with a beat `#s=…&at=N`. */
export function fragmentOf(bytes: Uint8Array, at: number | null = null): string {
  return `#s=${lettersOf(bytes, URL_LETTERS, 6)}${at === null ? '' : `&at=${at}`}`;
}

/** A fragment that means to be a session's; null where it means something else. Without bytes it is damaged. */
export function readFragment(fragment: string): Fragment | null {
  if (!fragment.startsWith('#s=')) return null;
  const parts = fragment.length <= LONGEST_LINK ? /^#s=([\w-]+)(?:&at=(\d{1,4}))?$/.exec(fragment) : null;
  const at = parts?.[2];
  return { bytes: parts?.[1] ? bytesOf(parts[1], URL_LETTERS, 6) : null, at: at === undefined ? null : Number(at) };
}

/** The payload for pasting: `burden[` groups of five letters `]`, in lines that mail programs leave alone. */
export function codeOf(bytes: Uint8Array): string {
  const groups = lettersOf(bytes, CODE_LETTERS, 5).match(/.{1,5}/g) ?? [];
  const lines: string[] = [];
  for (let i = 0; i < groups.length; i += GROUPS_A_LINE) lines.push(groups.slice(i, i + GROUPS_A_LINE).join(' '));
  return `burden[${lines.join('\n')}]`;
}

/**
 * The session in a pasted text: a code or a link, whatever stands around it. Spaces, line breaks, quote marks of mail
 * and small letters do no harm. Null where there is neither; without bytes it is damaged.
 */
export function readPaste(text: string): Fragment | null {
  if (text.length > LONGEST_PASTE) return null;
  const link = /#s=[\w-]*(?:&at=\d+)?/.exec(text)?.[0];
  if (link !== undefined) return readFragment(link);
  const code = /burden\s*\[([^\]]*)\]?/i.exec(text)?.[1];
  if (code === undefined) return null;
  const letters = code
    .replace(/[\s>|*`\u00ad\u200b-\u200d\u2060\ufeff-]/g, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return { bytes: bytesOf(letters, CODE_LETTERS, 5), at: null };
}

function lettersOf(bytes: Uint8Array, letters: string, bits: number): string {
  let [text, held, count] = ['', 0, 0];
  for (const byte of bytes) {
    held = (held << 8) | byte;
    count += 8;
    for (; count >= bits; count -= bits) text += letters[(held >>> (count - bits)) & (letters.length - 1)];
    held &= (1 << count) - 1;
  }
  return count === 0 ? text : text + letters[(held << (bits - count)) & (letters.length - 1)];
}

/** Null where a letter is none of them, or the last one says more than its bytes. */
function bytesOf(text: string, letters: string, bits: number): Uint8Array | null {
  const bytes: number[] = [];
  let [held, count] = [0, 0];
  for (const letter of text) {
    const value = letters.indexOf(letter);
    if (value < 0) return null;
    held = (held << bits) | value;
    count += bits;
    if (count < 8) continue;
    count -= 8;
    bytes.push(held >>> count);
    held &= (1 << count) - 1;
  }
  return count >= bits || held !== 0 ? null : Uint8Array.from(bytes);
}
