import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';

/** The bytes end too early, or say what cannot be. */
export class DamagedBytes extends Error {}

/** Collects bytes. Throws RangeError on what has no place in them. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  /** A whole number, 0..255. */
  byte(value: number): void {
    if (!Number.isInteger(value) || value < 0 || value > 255) throw new RangeError(`${value} is no byte`);
    this.#bytes.push(value);
  }

  /** A whole number from 0 in groups of seven bits, the lowest first; all but the last have the high bit. */
  varint(value: number): void {
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} is no count`);
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) this.byte((rest % 128) + 128);
    this.byte(rest);
  }

  /** Four bytes, the highest first. */
  word(value: number): void {
    for (const shift of [24, 16, 8, 0]) this.byte((value >>> shift) & 255);
  }

  /** Length, then printable ASCII. */
  ascii(text: string, longest: number): void {
    if (text.length > longest || !/^[!-~]*$/.test(text)) throw new RangeError(`${text} is no short id`);
    this.byte(text.length);
    for (let i = 0; i < text.length; i++) this.byte(text.charCodeAt(i));
  }

  /** So many bytes out of twice as many hex digits. */
  hex(digits: string, bytes: number): void {
    if (digits.length !== bytes * 2) throw new RangeError(`${digits} is not ${bytes} bytes`);
    for (const byte of hexToBytes(digits)) this.byte(byte);
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** Reads what a `ByteWriter` wrote, each in the one way that it writes it. Throws DamagedBytes on anything else. */
export class ByteReader {
  #at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  left(): number {
    return this.#bytes.length - this.#at;
  }

  byte(): number {
    const byte = this.#bytes[this.#at];
    if (byte === undefined) throw new DamagedBytes('cut off');
    this.#at += 1;
    return byte;
  }

  /** A byte below `limit`. */
  below(limit: number): number {
    const byte = this.byte();
    if (byte >= limit) throw new DamagedBytes(`${byte} where less than ${limit} belongs`);
    return byte;
  }

  varint(most: number): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.byte();
      value += (byte % 128) * scale;
      if (value > most) throw new DamagedBytes(`more than ${most}`);
      if (byte >= 128 && scale < 128 * 128 * 128) continue;
      if (byte >= 128 || (byte === 0 && scale > 1)) throw new DamagedBytes('a count written too long');
      return value;
    }
  }

  word(): number {
    return ((this.byte() << 24) | (this.byte() << 16) | (this.byte() << 8) | this.byte()) >>> 0;
  }

  ascii(longest: number): string {
    const length = this.below(longest + 1);
    let text = '';
    for (let i = 0; i < length; i++) text += String.fromCharCode(this.byte());
    if (!/^[!-~]*$/.test(text)) throw new DamagedBytes('no id');
    return text;
  }

  hex(count: number): string {
    if (this.left() < count) throw new DamagedBytes('cut off');
    this.#at += count;
    return bytesToHex(this.#bytes.subarray(this.#at - count, this.#at));
  }
}
