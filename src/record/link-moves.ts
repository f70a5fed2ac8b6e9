import type { SeoulMove } from '../engine/moves.ts';
import { CLAIMS, SIDE_MOVES, TONES, type Tone } from '../engine/vocabulary.ts';
import { DamagedBytes, type ByteReader, type ByteWriter } from './link-bytes.ts';
import { MOST } from './recorded-move.ts';

/** The first byte of a move is its place here. Appended to, never changed: links keep these numbers. */
const KINDS = ['begin', 'side', 'promise', 'disclose', 'propose', 'hold', 'accept', 'adjourn', 'walkOut'] as const;

/** Stands for no stop and no card. */
const NONE = 255;

export function writeMove(out: ByteWriter, move: SeoulMove, issues: number): void {
  out.byte(KINDS.indexOf(move.kind));
  switch (move.kind) {
    case 'begin':
    case 'accept':
    case 'adjourn':
    case 'walkOut':
      return;
    case 'side':
      out.byte(SIDE_MOVES.indexOf(move.what));
      out.byte(move.stop ?? NONE);
      return;
    case 'promise':
      out.byte(move.issue);
      out.byte(move.stop);
      return;
    case 'disclose':
      out.byte(move.issue);
      out.byte(CLAIMS.indexOf(move.claim));
      return;
    case 'propose':
      if (move.package.length !== issues) throw new RangeError('packages of different lengths');
      for (const stop of move.package) out.byte(stop);
      writeSpeech(out, move);
      return;
    case 'hold':
      writeSpeech(out, move);
  }
}

export function readMove(bytes: ByteReader, issues: number): SeoulMove {
  const kind = named(KINDS, bytes);
  const seat = 'seoul';
  switch (kind) {
    case 'begin':
    case 'accept':
    case 'adjourn':
    case 'walkOut':
      return { seat, kind };
    case 'side':
      return { seat, kind, what: named(SIDE_MOVES, bytes), stop: stopOrNone(bytes) };
    case 'promise':
      return { seat, kind, issue: bytes.below(MOST.issues), stop: bytes.below(MOST.stops) };
    case 'disclose':
      return { seat, kind, issue: bytes.below(MOST.issues), claim: named(CLAIMS, bytes) };
    case 'propose': {
      const x = Array.from({ length: issues }, () => bytes.below(MOST.stops));
      return { seat, kind, package: x, ...readSpeech(bytes) };
    }
    case 'hold':
      return { seat, kind, ...readSpeech(bytes) };
  }
}

interface Speech {
  readonly card: number | null;
  readonly tone: Tone;
}

/** Tone and card in one byte: the tone in the two highest bits, the card, counted from 1, in the rest. */
function writeSpeech(out: ByteWriter, { card, tone }: Speech): void {
  out.byte(TONES.indexOf(tone) * 64 + (card === null ? 0 : card + 1));
}

function readSpeech(bytes: ByteReader): Speech {
  const byte = bytes.below(TONES.length * 64);
  const card = byte % 64;
  return { card: card === 0 ? null : card - 1, tone: TONES[Math.floor(byte / 64)] ?? 'plain' };
}

function stopOrNone(bytes: ByteReader): number | null {
  const byte = bytes.byte();
  if (byte === NONE) return null;
  if (byte >= MOST.stops) throw new DamagedBytes(`no stop ${byte}`);
  return byte;
}

function named<T>(list: readonly T[], bytes: ByteReader): T {
  return list[bytes.below(list.length)] as T;
}
