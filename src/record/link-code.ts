import { sha256 } from '@noble/hashes/sha2.js';
import type { SeoulMove } from '../engine/moves.ts';
import { ByteReader, ByteWriter, DamagedBytes } from './link-bytes.ts';
import { readMove, writeMove } from './link-moves.ts';
import type { ParentOf } from './parent.ts';

/** What a link or a code holds: the rest follows from the level and the rules. */
export interface LinkPayload {
  readonly ruleset: number;
  /** Id of a level that the game brings along, and of the counterpart it was played against. */
  readonly level: string;
  readonly persona: string;
  /** First 16 hex digits of the level's hash. */
  readonly hash: string;
  readonly seed: number;
  readonly parent: ParentOf | null;
  /** Seoul's alone: Washington's and the world's follow. */
  readonly moves: readonly SeoulMove[];
  /** Of the state after the last move of all seats. */
  readonly fingerprint: string;
}

export type LinkRead =
  | { readonly ok: true; readonly payload: LinkPayload }
  | { readonly ok: false; readonly is: 'damaged-link' | 'newer-link' };

/** Version of the layout, the first byte. */
export const LINK_VERSION = 1;

/** Last bytes of the layout: the first of the SHA-256 of all before them, in every version. */
const CHECK_BYTES = 6;

/** More bytes than a link may have are not even looked at: 4,000 characters of base64url. */
export const MOST_LINK_BYTES = 3000;
const MOST_LINK_MOVES = 1000;
const LONGEST_ID = 40;
const MOST_ISSUES = 10;

/**
 * The payload as bytes; docs/session-file.md tells them one by one. Throws RangeError where the payload is none: an
 * id that is too long, packages of different lengths.
 */
export function linkBytes(payload: LinkPayload): Uint8Array {
  const { ruleset, level, persona, hash, seed, parent, moves, fingerprint } = payload;
  const out = new ByteWriter();
  const issues = moves.reduce((most, move) => (move.kind === 'propose' ? move.package.length : most), 0);
  out.byte(LINK_VERSION);
  out.varint(ruleset);
  out.ascii(level, LONGEST_ID);
  out.ascii(persona, LONGEST_ID);
  out.hex(hash, 8);
  out.word(seed);
  out.byte(parent ? 1 : 0);
  if (parent) {
    out.hex(parent.session, 8);
    out.varint(parent.moves);
  }
  out.byte(issues);
  out.varint(moves.length);
  for (const move of moves) writeMove(out, move, issues);
  out.hex(fingerprint, 8);
  const body = out.bytes();
  return Uint8Array.from([...body, ...checkOf(body)]);
}

/** Reads what `linkBytes` wrote. Whatever else it is given is refused; nothing is built before its length is known. */
export function readLink(bytes: Uint8Array): LinkRead {
  if (bytes.length <= CHECK_BYTES || bytes.length > MOST_LINK_BYTES) return { ok: false, is: 'damaged-link' };
  const body = bytes.subarray(0, -CHECK_BYTES);
  const check = bytes.subarray(-CHECK_BYTES);
  if (checkOf(body).some((byte, i) => byte !== check[i])) return { ok: false, is: 'damaged-link' };
  if (body[0] !== LINK_VERSION) return { ok: false, is: 'newer-link' };
  try {
    return { ok: true, payload: payloadIn(new ByteReader(body)) };
  } catch (error) {
    if (error instanceof DamagedBytes) return { ok: false, is: 'damaged-link' };
    throw error;
  }
}

function payloadIn(bytes: ByteReader): LinkPayload {
  bytes.byte();
  const ruleset = bytes.varint(1_000_000);
  const level = bytes.ascii(LONGEST_ID);
  const persona = bytes.ascii(LONGEST_ID);
  const hash = bytes.hex(8);
  const seed = bytes.word();
  const parent = bytes.below(2) === 1 ? { session: bytes.hex(8), moves: bytes.varint(2000) } : null;
  const issues = bytes.below(MOST_ISSUES + 1);
  // Every move takes at least a byte: a count beyond what is left is none.
  const count = bytes.varint(Math.min(MOST_LINK_MOVES, bytes.left()));
  const moves: SeoulMove[] = [];
  for (let i = 0; i < count; i++) moves.push(readMove(bytes, issues));
  const fingerprint = bytes.hex(8);
  if (bytes.left() > 0) throw new DamagedBytes('more than a payload');
  return { ruleset, level, persona, hash, seed, parent, moves, fingerprint };
}

function checkOf(body: Uint8Array): Uint8Array {
  return sha256(body).subarray(0, CHECK_BYTES);
}
