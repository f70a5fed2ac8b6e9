import type { FactBase } from '../../src/content/facts.ts';
import type { Move } from '../../src/engine/moves.ts';
import type { LevelRules } from '../../src/engine/rules.ts';
import { newSession, play, type Session } from '../../src/engine/session.ts';
import { fingerprintOf, hashOf } from '../../src/record/fingerprint.ts';
import { recordOf } from '../../src/record/record-of.ts';
import type { RecordedBeat } from '../../src/record/recorded-beat.ts';
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
  record: Plain[] | null;
  parent: Plain | null;
  notes: Plain[];
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

/**
 * A forger's last step: level hash, checksum, and as many fingerprints and as much of the record as can be played, are
 * made right again. A record that was taken out, or that is itself `forged`, stays as it is.
 */
export function resigned(forgery: Forgery, rules: LevelRules | null, forged = false): string {
  const { level, moves, record } = forgery;
  const played = rules ? replayed(rules, forgery) : [];
  const padded = moves.map((_, i) => played[i]?.fingerprint ?? forgery.fingerprints[i] ?? '0123456789abcdef');
  const told = moves.map((_, i) => played[i]?.told ?? record?.[i] ?? record?.[0] ?? {});
  return sealed({
    ...forgery,
    level: { ...level, hash: hashOf(level.file) },
    fingerprints: padded,
    record: forged ? record : record && told,
  });
}

/** What the engine itself makes of the forged moves, as far as it takes them; a refused move is passed over. */
function replayed(rules: LevelRules, { seed, moves }: Forgery): { fingerprint: string; told: RecordedBeat }[] {
  try {
    let session: Session = newSession(rules, seed);
    return moves.map((plain) => {
      const move = plain as unknown as Move;
      const before = session.moves.length > 0 ? session.table : null;
      const played = play(session, move);
      if (played.ok) session = played.session;
      const events = played.ok ? played.events : [];
      return { fingerprint: fingerprintOf(session), told: recordOf(rules, { move, events, session }, before) };
    });
  } catch {
    return [];
  }
}
