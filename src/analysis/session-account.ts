import { beliefOf, type BeliefAccount } from './belief-account.ts';
import { acceptanceLine } from '../engine/counterpart/stand.ts';
import { weightNow } from '../engine/offers.ts';
import type { Beat } from '../engine/rerun.ts';
import type { LevelRules } from '../engine/rules.ts';
import { scoreOf, type Scored } from '../engine/score.ts';
import type { Table } from '../engine/table-state.ts';
import { transactionalWeight, worthToSeoul, worthToWashington } from '../engine/values.ts';
import type { Package, Side } from '../engine/vocabulary.ts';

/** What a package is worth to both sides, in basis points. */
export interface Worth {
  readonly seoul: number;
  readonly washington: number;
}

/** A package that one side put on the table. */
export interface OfferAccount extends Worth {
  /** Number of the beat in which it was made, from 0. */
  readonly beat: number;
  readonly round: number;
  readonly by: Side;
  readonly package: Package;
  /** Washington's value at the level's reference trust: the same yardstick for all. */
  readonly onYardstick: number;
  /** Washington's value at the transactional weight of the last beat: all offers on one plane. */
  readonly atEnd: number;
}

/** What lay on the table after a beat, as both sides really valued it then. */
export interface HandAccount {
  /** Transactional weight in whole per cent. */
  readonly weight: number;
  readonly offer: Worth | null;
  readonly bid: Worth | null;
  /** What Washington would have needed to say yes, where it had to answer in this beat. */
  readonly needed: number | null;
}

/** A session told in numbers that the rules alone can give. */
export interface SessionAccount {
  readonly offers: readonly OfferAccount[];
  /** One for each beat. */
  readonly hands: readonly HandAccount[];
  /** Null while the talks go on. */
  readonly scored: Scored | null;
  /** Null while the talks go on. */
  readonly belief: BeliefAccount | null;
}

export function accountOf(rules: LevelRules, beats: readonly Beat[]): SessionAccount {
  const offers: OfferAccount[] = [];
  const reference = transactionalWeight(rules, rules.referenceTrust, 0);
  const last = beats[beats.length - 1]?.session.table;
  const end = last ? weightNow(rules, last) : reference;
  const hands = beats.map((beat, i): HandAccount => {
    const { table } = beat.session;
    const weight = weightNow(rules, table);
    for (const event of beat.events) {
      if (event.kind !== 'demand-made' && event.kind !== 'offer-made') continue;
      const by = event.kind === 'offer-made' ? 'seoul' : 'washington';
      const onYardstick = worthToWashington(rules, event.package, reference);
      offers.push({
        beat: i,
        round: table.round,
        by,
        package: event.package,
        onYardstick,
        atEnd: worthToWashington(rules, event.package, end),
        ...worth(rules, event.package, weight),
      });
    }
    const before = beats[i - 1]?.session.table;
    return {
      weight,
      offer: worthOfLast(rules, table.offers, weight),
      bid: worthOfLast(rules, table.bids, weight),
      needed: beat.move.kind === 'respond' && before && before.offers.length > 0 ? acceptanceLine(rules, before) : null,
    };
  });
  return {
    offers,
    hands,
    scored: last?.end ? scoreOf(rules, last) : null,
    belief: last?.end ? beliefOf(rules, beats) : null,
  };
}

function worth(rules: LevelRules, x: Package, weight: number): Worth {
  return { seoul: worthToSeoul(rules, x), washington: worthToWashington(rules, x, weight) };
}

function worthOfLast(rules: LevelRules, list: Table['offers'], weight: number): Worth | null {
  const last = list[list.length - 1];
  return last ? worth(rules, last.package, weight) : null;
}
