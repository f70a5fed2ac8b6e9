import type { Move } from '../engine/moves.ts';
import { FINGERPRINT_LENGTH, hashOf } from './fingerprint.ts';

/**
 * What a session is known by: the first 16 hex digits of the SHA-256 of the canonical JSON of level hash, ruleset, seed
 * and moves. Notes and parent do not change it.
 */
export function sessionId(level: string, ruleset: number, seed: number, moves: readonly Move[]): string {
  return hashOf({ level, ruleset, seed, moves }).slice(0, FINGERPRINT_LENGTH);
}
