import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { LevelFile } from '../content/level-schema.ts';
import { rerun } from '../engine/rerun.ts';
import type { Session } from '../engine/session.ts';
import { canonicalJson } from './canonical-json.ts';

/** Hex digits of a fingerprint: 64 bits tell states apart; they are no seal against a forger, re-simulation is. */
export const FINGERPRINT_LENGTH = 16;

/** SHA-256 of the data's canonical JSON, 64 hex digits. Pure JavaScript: `crypto.subtle` is missing on a LAN page. */
export function hashOf(data: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(data))));
}

/** What a level is known by: the hash of all that its file says. */
export function levelHash(file: LevelFile): string {
  return hashOf(file);
}

/** Fingerprint of a session's state: chart and table, neither rules nor texts. */
export function fingerprintOf(session: Pick<Session, 'chart' | 'table'>): string {
  return hashOf({ chart: session.chart, table: session.table }).slice(0, FINGERPRINT_LENGTH);
}

/** The fingerprint after each move of a session, by playing it again. Throws where the moves are not the session's. */
export function fingerprintsOf(session: Session): readonly string[] {
  const run = rerun(session.rules, session.seed, session.moves);
  if (!run.ok) throw new Error(`move ${run.at + 1} of a session was refused: ${run.refusal}`);
  return run.beats.map((beat) => fingerprintOf(beat.session));
}
