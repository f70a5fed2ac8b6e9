import type { FactBase } from '../../src/content/facts.ts';
import type { Move } from '../../src/engine/moves.ts';
import type { LevelRules } from '../../src/engine/rules.ts';
import { newSession, play, type Session } from '../../src/engine/session.ts';
import { fingerprintOf, hashOf } from '../../src/record/fingerprint.ts';
import { readSessionFile, sealed } from '../../src/record/session-file.ts';
import { verify, type Verdict } from '../../src/record/verify.ts';

type Plain = Record<string, unknown>;

/** What a session file says, for a forger to change. */
export interface Forgery extends Plain {
  level: { id: string; hash: string; file: Plain };
  seed: number;
  moves: Plain[];
  fingerprints: string[];
  result: Plain | null;
}

export function opened(text: string): Forgery {
  return JSON.parse(text) as Forgery;
}

/** What became of a file: how reading refused it, or what verification says. */
export function judge(text: string, facts: FactBase): Verdict | { readonly verdict: 'refused'; readonly is: string } {
  const read = readSessionFile(text, facts);
  if (!read.ok) return { verdict: 'refused', is: read.problems[0]?.is ?? '' };
  return verify(read.value);
}

/** A forger's last step: level hash, as many fingerprints as can be played, and the checksum are made right again. */
export function resigned(forgery: Forgery, rules: LevelRules | null): string {
  const { level } = forgery;
  const fingerprints = rules ? replayed(rules, forgery) : forgery.fingerprints;
  const count = forgery.moves.length;
  const padded = Array.from({ length: count }, (_, i) => fingerprints[i] ?? '0123456789abcdef');
  return sealed({ ...forgery, level: { ...level, hash: hashOf(level.file) }, fingerprints: padded });
}

/** The fingerprints of the forged moves by the engine itself, as far as it takes them; a refused move is passed over. */
function replayed(rules: LevelRules, { seed, moves }: Forgery): string[] {
  try {
    let session: Session = newSession(rules, seed);
    return moves.map((move) => {
      const played = play(session, move as unknown as Move);
      if (played.ok) session = played.session;
      return fingerprintOf(session);
    });
  } catch {
    return [];
  }
}
