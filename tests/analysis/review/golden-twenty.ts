import { briefOf } from '../../../src/engine/brief.ts';
import { diceOf, openStream } from '../../../src/engine/dice.ts';
import type { SeoulMove } from '../../../src/engine/moves.ts';
import { POLICIES } from '../../../src/engine/policies/policies.ts';
import type { PolicyName } from '../../../src/engine/policies/policy.ts';
import { playOn } from '../../../src/engine/rerun.ts';
import type { LevelRules } from '../../../src/engine/rules.ts';
import { newSession, phase, toAct, type Session } from '../../../src/engine/session.ts';
import { viewFor } from '../../../src/engine/view.ts';
import { shippedLevels } from '../../support/shipped-levels.ts';

const PLAYERS: readonly PolicyName[] = ['patient-trader', 'linear', 'trust-builder', 'tit-for-tat', 'fast-conceder'];
const HOLD = { seat: 'seoul', kind: 'hold', card: null, tone: 'plain' } as const satisfies SeoulMove;
const NO_DICE = diceOf(openStream(0, 'nature'));

/** Whose session it is: a level, a seed and a stand-in. */
export interface Golden {
  readonly rules: LevelRules;
  readonly seed: number;
  readonly player: PolicyName;
}

/** Twenty sessions: every level of the campaign twice, four by each of five stand-ins. */
export function goldenTwenty(): readonly Golden[] {
  const levels = shippedLevels();
  return Array.from({ length: 20 }, (_, i) => ({
    rules: (levels[i % levels.length] as (typeof levels)[number]).rules,
    seed: 100 + i,
    player: PLAYERS[(i + Math.floor(i / levels.length)) % PLAYERS.length] as PolicyName,
  }));
}

export function begun({ rules, seed }: Golden): Session {
  return sent(newSession(rules, seed), { seat: 'seoul', kind: 'begin' });
}

/** Seoul's move and what follows by itself; throws where it is refused. */
export function sent(session: Session, move: SeoulMove): Session {
  const played = playOn(session, move);
  if (!played.ok) throw new Error(`${move.kind} was refused: ${played.refusal}`);
  return played.beats[played.beats.length - 1]?.session ?? session;
}

export function wish(session: Session, player: PolicyName): SeoulMove {
  return POLICIES[player](briefOf(session.rules), viewFor(session, 'seoul'), NO_DICE);
}

/** A stand-in plays on until something is so, or to the end. */
export function playedUntil(session: Session, player: PolicyName, stop: (now: Session) => boolean): Session {
  let now = session;
  while (toAct(now) === 'seoul' && !stop(now)) {
    const played = playOn(now, wish(now, player));
    now = played.ok ? (played.beats[played.beats.length - 1]?.session ?? now) : sent(now, HOLD);
  }
  return now;
}

/** A session with a blunder in it, played on legally to its end; `from` and `to` are the beats between which it lies. */
export interface Spoilt {
  readonly session: Session;
  readonly from: number;
  readonly to: number;
}

const NEVER = (): boolean => false;

function spoilt(before: Session, blunder: readonly SeoulMove[], player: PolicyName): Spoilt {
  const from = before.moves.length;
  const after = blunder.reduce(sent, before);
  const last = after.moves.findLastIndex((move, beat) => beat >= from && move.seat === 'seoul');
  return { session: playedUntil(after, player, NEVER), from, to: last + 1 };
}

/** Takes Washington's first demand as it stands. */
export function acceptsTheOpening(golden: Golden): Spoilt {
  return spoilt(begun(golden), [{ seat: 'seoul', kind: 'accept' }], golden.player);
}

/** Spoils trust to about 20 by holding hard, then names an absurd ceiling in public and speaks harshly. */
export function insultsInPublic(golden: Golden): Spoilt | null {
  const low = playedUntil(
    begun(golden),
    'hard-liner',
    (now) => phase(now) === 'preparation' && now.table.trust <= 2300,
  );
  if (toAct(low) !== 'seoul' || !golden.rules.sideMoves.goPublic) return null;
  const insult: readonly SeoulMove[] = [
    { seat: 'seoul', kind: 'side', what: 'goPublic', stop: 0 },
    { ...HOLD, tone: 'hard' },
  ];
  return spoilt(low, insult, golden.player);
}

/** Promises a better stop of an issue, the cheapest there is, and offers at once a text without it. */
export function breaksItsWord(golden: Golden): Spoilt | null {
  const { rules, player } = golden;
  const ready = (now: Session) =>
    phase(now) === 'preparation' && now.table.round >= 3 && wish(now, player).kind === 'propose';
  const before = playedUntil(begun(golden), player, ready);
  const offer = toAct(before) === 'seoul' ? wish(before, player) : null;
  const promise = offer?.kind === 'propose' ? cheapestPromise(rules, offer.package) : null;
  if (!offer || !promise) return null;
  const { from, ...rest } = spoilt(before, [promise, offer], player);
  return { ...rest, from: from + 1 };
}

function cheapestPromise(rules: LevelRules, x: readonly number[]): SeoulMove | null {
  let best: { readonly issue: number; readonly stop: number; readonly cost: number } | null = null;
  for (const [issue, { value }] of rules.issues.entries()) {
    if (issue === rules.headline) continue;
    const at = x[issue] ?? 0;
    for (const [stop, worth] of value.washington.entries()) {
      const cost = (rules.weights.seoul[issue] ?? 0) * ((value.seoul[at] ?? 0) - (value.seoul[stop] ?? 0));
      if (worth > (value.washington[at] ?? 0) && (!best || cost < best.cost)) best = { issue, stop, cost };
    }
  }
  return best && { seat: 'seoul', kind: 'promise', issue: best.issue, stop: best.stop };
}
