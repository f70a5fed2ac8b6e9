/**
 * Makes `sessions.json` anew: every script, a few random sessions of every level, and as many more random ones as it
 * takes until each branch of the chart, taken away, is noticed by some session. Run it after a change of the rules,
 * the constants or the chart, and read the difference before you commit it:
 *
 *   npx tsx tests/golden/make-golden.ts
 *
 * The formulas' golden grid is another file: `UPDATE_GOLDEN=1 npx vitest run --project unit tests/engine/formulas`.
 */
import { automaticMove } from '../../src/engine/autoplay.ts';
import type { Machine } from '../../src/engine/machine.ts';
import type { Move } from '../../src/engine/moves.ts';
import { newSession, phase, play, type Session } from '../../src/engine/session.ts';
import { branchPlaces } from '../engine/chart-branches.ts';
import { randomNext, testDice } from '../fixtures/random-moves.ts';
import { fingerprint, type Attempt } from '../fixtures/sessions.ts';
import { GOLDEN_LEVELS, mutantOf, notices, writeGolden, type GoldenLevel, type GoldenSession } from './golden-session.ts';
import { SCRIPTS, type Script } from './scripts.ts';

const TRIES = 400;
const MOST_ATTEMPTS = 120;
const AFTER_THE_END = 2;

function record(name: string, level: GoldenLevel, seed: number, next: (session: Session) => Move | null): GoldenSession {
  let session = newSession(GOLDEN_LEVELS[level], seed);
  const attempts: Attempt[] = [];
  for (let move = next(session); move; move = next(session)) {
    const played = play(session, move);
    attempts.push({ move, refusal: played.ok ? null : played.refusal });
    if (played.ok) session = played.session;
  }
  return { name, level, seed, attempts, end: session.table.end, fingerprint: fingerprint(session) };
}

function scripted({ name, level, moves }: Script): GoldenSession {
  let at = 0;
  return record(name, level, 1, (session) => {
    const move = moves[at++] ?? null;
    if (move !== 'auto') return move;
    const automatic = automaticMove(session.rules, session.table, phase(session));
    if (!automatic) throw new Error(`'${name}', move ${at}: nothing happens by itself in ${phase(session)}`);
    return automatic;
  });
}

function random(level: GoldenLevel, seed: number): GoldenSession {
  const roll = testDice(seed);
  let tried = 0;
  let after = 0;
  return record(`random ${level} ${seed}`, level, seed, (session) => {
    if (tried++ >= MOST_ATTEMPTS || (session.table.end && after++ >= AFTER_THE_END)) return null;
    return randomNext(session.rules, session.table, phase(session), roll(), 6);
  });
}

const unnoticed = new Map<string, Machine>();
for (const place of branchPlaces()) {
  const mutant = mutantOf(place);
  if (mutant) unnoticed.set(place.name, mutant);
}

/** Takes off the list what a session notices; whether it noticed anything. */
function strikeOff(golden: GoldenSession): boolean {
  const found = [...unnoticed].filter(([, mutant]) => notices(golden, mutant)).map(([name]) => name);
  for (const name of found) unnoticed.delete(name);
  return found.length > 0;
}

const kept = [
  ...SCRIPTS.map(scripted),
  ...[11, 12, 13].map((seed) => random('small', seed)),
  ...[21, 22].map((seed) => random('longer', seed)),
  ...[31, 32, 33].map((seed) => random('trial', seed)),
];
for (const golden of kept) strikeOff(golden);
for (let seed = 1000; unnoticed.size > 0 && seed < 1000 + TRIES; seed++) {
  const level = (['small', 'longer', 'allied', 'ruptured'] as const)[seed % 4] ?? 'small';
  const golden = random(level, seed);
  if (strikeOff(golden)) kept.push(golden);
}
writeGolden(kept);
console.log(`${kept.length} golden sessions, ${kept.reduce((sum, golden) => sum + golden.attempts.length, 0)} attempts`);
for (const name of unnoticed.keys()) console.error(`no session notices the loss of: ${name}`);
process.exitCode = unnoticed.size > 0 ? 1 : 0;
