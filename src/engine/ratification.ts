import { diceOf, type Dice } from './dice.ts';
import type { Move } from './moves.ts';
import { moveReservation } from './reservations.ts';
import type { LevelRules } from './rules.ts';
import type { Play, Table } from './table-state.ts';
import { loseTrust, moveMeter } from './trust.ts';
import { TUNING } from './tuning.ts';
import { worthToSeoul } from './values.ts';
import type { Package } from './vocabulary.ts';
import { at, clamp, floorDivide } from './whole.ts';

/** What a package is worth to Seoul if it is signed now: furloughs and interim funding have had their price. */
export function signedWorth(rules: LevelRules, table: Table, x: Package): number {
  return worthToSeoul(rules, x) - table.signingPrice;
}

/**
 * Votes for an agreement, bloc by bloc (two-level games after Putnam 1988; the share is ours): a bloc is split evenly
 * where the agreement is worth exactly its threshold, and whole .05 above or below.
 * `noise` in basis points, one number a bloc; zeros give the honest whip count.
 */
export function countVotes(
  rules: LevelRules,
  table: Table,
  x: Package,
  noise: readonly number[],
): { yes: number[]; total: number } {
  const { standingWeight, marginForAll } = TUNING.assembly;
  const mood = floorDivide(standingWeight * (table.standing - 5000), 100);
  const broken =
    x[rules.headline] !== undefined && table.vow && !table.vow.broken && at(x, rules.headline) > table.vow.stop
      ? TUNING.vow.brokenMargin
      : 0;
  const base = signedWorth(rules, table, x) + mood + table.openness - table.commitmentsBroken - broken;
  const yes = rules.assembly.blocs.map((bloc, i) => {
    const margin = base - bloc.threshold + (noise[i] ?? 0);
    const share = clamp(5000 + floorDivide(margin * 10000, marginForAll), 0, 10000);
    return floorDivide(bloc.seats * share + 5000, 10000);
  });
  return { yes, total: yes.reduce((sum, n) => sum + n, 0) };
}

/** The Assembly's vote, chosen by its dice. */
export function assemblyVotes(
  rules: LevelRules,
  table: Table,
  dice: Dice = diceOf(table.dice.assembly),
): Extract<Move, { kind: 'vote' }> {
  const { noise } = TUNING.assembly;
  return {
    seat: 'world',
    kind: 'vote',
    noise: rules.assembly.blocs.map(() => dice.between(-noise, noise, 'a bloc votes')),
  };
}

export function wouldPass(rules: LevelRules, table: Table, noise: readonly number[]): boolean {
  return (
    table.initialled !== null && countVotes(rules, table, table.initialled, noise).total >= rules.assembly.majority
  );
}

/** The vote is taken. A failed one sends the text back and leaves marks. */
export function takeVote(play: Play, move: Extract<Move, { kind: 'vote' }>): void {
  const { table, rules, news } = play;
  if (!table.initialled) return;
  const { yes, total } = countVotes(rules, table, table.initialled, move.noise);
  const passed = total >= rules.assembly.majority;
  news.push({ kind: 'vote-taken', yes, total, passed });
  if (passed) return;
  table.initialled = null;
  table.failedVotes += 1;
  moveReservation(play, 'seoul', -TUNING.failedVote.seoul, 'vote-failed');
  moveMeter(play, 'standing', -TUNING.failedVote.standing, 'vote-failed');
  loseTrust(play, TUNING.failedVote.trust, 'vote-failed');
}
