import type { Move } from './moves.ts';
import type { Cause } from './events.ts';
import type { Effect } from './rules.ts';
import type { Play } from './table-state.ts';
import { gainTrust, loseTrust, moveMeter } from './trust.ts';
import { TUNING } from './tuning.ts';
import { at, floorDivide } from './whole.ts';
import { moveReservation } from './reservations.ts';
import { weightNow } from './offers.ts';
import { diceOf, type Dice } from './dice.ts';
import { leakChance } from './side-moves.ts';
import type { LevelRules } from './rules.ts';
import type { Table } from './table-state.ts';

/** Chance in basis points that the north provokes, at a deterrence in hundredths. */
export function provocationChance(deterrence: number): number {
  const { bearable, divisor } = TUNING.provocation;
  return floorDivide(Math.max(0, bearable - deterrence) * 100, divisor);
}

/** What the world does when a round is over, chosen by its dice. */
export function worldPasses(
  rules: LevelRules,
  table: Table,
  dice: Dice = diceOf(table.dice.world),
): Extract<Move, { kind: 'pass' }> {
  const leak = leakChance(table);
  const events: number[] = [];
  for (const [index, event] of rules.deck.entries()) {
    if (table.round < event.from || table.round > event.to || table.deckPlayed.includes(index)) continue;
    if (dice.chance(event.chance, 'a card of the event deck')) events.push(index);
  }
  return {
    seat: 'world',
    kind: 'pass',
    provocation: dice.chance(provocationChance(table.deterrence), 'a provocation by the north'),
    leak: leak > 0 && dice.chance(leak, 'the back channel leaks'),
    events,
  };
}

/** Time passes: what was kept quiet comes out, the north moves, the calendar turns, the old agreement runs out. */
export function passRound(play: Play, move: Extract<Move, { kind: 'pass' }>): void {
  const { table, rules, news } = play;
  if (move.leak) {
    news.push({ kind: 'leaked' });
    loseTrust(play, TUNING.leak.trust, 'leaked');
    moveMeter(play, 'standing', -TUNING.leak.standing, 'leaked');
    table.price += TUNING.leak.price;
    // A favour that everybody knows of is none.
    table.favours = Math.max(0, table.favours - 1);
  }
  if (move.provocation) {
    news.push({ kind: 'provoked' });
    shiftWeight(play, TUNING.provocation.transactional, 'provocation');
    table.price += rules.persona.provocationPrice;
  }
  for (const [index, event] of rules.calendar.events.entries()) {
    if (event.round !== table.round) continue;
    news.push({ kind: 'calendar-event', index });
    for (const effect of event.effects) takeEffect(play, effect, 'calendar');
  }
  for (const index of move.events) {
    news.push({ kind: 'deck-event', index });
    table.deckPlayed = [...table.deckPlayed, index];
    for (const effect of at(rules.deck, index).effects) takeEffect(play, effect, 'deck');
  }
  if (table.round === rules.calendar.expiryAfter) news.push({ kind: 'old-agreement-expired' });
  const { furloughFrom } = rules.calendar;
  if (furloughFrom !== null && table.round >= furloughFrom) payForGap(play);
  table.recoverableBefore = table.recoverableNow;
  table.recoverableNow = 0;
  table.sidesThisRound = [];
  table.gainedLast = table.gainedThisRound;
  table.gainedThisRound = false;
}

/** A round without an agreement in force: furloughs, and what they cost both sides. */
function payForGap(play: Play): void {
  const { price, standing, washington } = play.rules.calendar.gap;
  const part = play.table.interim ? 2 : 1;
  play.table.signingPrice += floorDivide(price, part);
  moveMeter(play, 'standing', -floorDivide(standing, part), 'agreement-expired');
  moveReservation(play, 'washington', -washington, 'agreement-expired');
}

function takeEffect(play: Play, effect: Effect, because: Cause): void {
  switch (effect.on) {
    case 'transactional':
      return shiftWeight(play, effect.by, because);
    case 'reservation-washington':
      return moveReservation(play, 'washington', effect.by, because);
    case 'reservation-seoul':
      return moveReservation(play, 'seoul', effect.by, because);
    case 'openness':
      play.table.openness += effect.by;
      return;
    case 'trust':
      if (effect.by < 0) loseTrust(play, -effect.by, because);
      else gainTrust(play, effect.by, because);
      return;
    case 'deterrence':
    case 'standing':
      return moveMeter(play, effect.on, effect.by, because);
  }
}

function shiftWeight(play: Play, by: number, because: Cause): void {
  const before = weightNow(play.rules, play.table);
  play.table.transactionalShift += by;
  const moved = weightNow(play.rules, play.table) - before;
  if (moved !== 0) play.news.push({ kind: 'weight-moved', by: moved, because });
}
