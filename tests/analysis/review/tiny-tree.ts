import { COMPILED, where } from '../../../src/analysis/play-out.ts';
import { automaticMove } from '../../../src/engine/autoplay.ts';
import { openStream } from '../../../src/engine/dice.ts';
import type { SeoulMove } from '../../../src/engine/moves.ts';
import type { LevelRules } from '../../../src/engine/rules.ts';
import { scoreOf } from '../../../src/engine/score.ts';
import type { Session } from '../../../src/engine/session.ts';
import type { Table } from '../../../src/engine/table-state.ts';
import { countPackages, packageAt } from '../../../src/engine/values.ts';
import { SCORES, TONES } from '../../../src/engine/vocabulary.ts';
import { smallLevel } from '../small-level.ts';

/** Three issues, twelve packages, no cards: all that Seoul can say at a table can be listed. */
export function tinyLevel(rounds: number, change: Partial<LevelRules> = {}): LevelRules {
  const base = smallLevel();
  return {
    ...base,
    id: 'tiny',
    issues: [
      {
        kind: 'amount',
        stops: [1000, 1500, 2000],
        expiring: 0,
        value: { seoul: [10000, 6000, 0], washington: [0, 5500, 10000] },
        winSet: [0, 2],
      },
      {
        kind: 'choice',
        stops: [0, 1],
        expiring: 0,
        value: { seoul: [10000, 3000], washington: [0, 10000] },
        winSet: [0, 1],
      },
      {
        kind: 'choice',
        stops: [0, 1],
        expiring: 0,
        value: { seoul: [4000, 10000], washington: [0, 10000] },
        winSet: [0, 1],
      },
    ],
    weights: { seoul: [6000, 2500, 1500], ledger: [8000, 2000, 0], alliance: [3000, 4000, 3000] },
    calendar: { ...base.calendar, rounds, expiryAfter: null, furloughFrom: null },
    cards: [],
    sideMoves: { backChannel: { cost: 1, cap: 1 }, goPublic: { cost: 1, cap: 1 } },
    ...change,
  };
}

/** A state that may be copied. */
interface Node {
  readonly table: Table;
  readonly place: { talks: number; relation: number };
}

/** What ends a turn: every package in every tone, the bid, holding, adjourning, walking out. */
export function closings(rules: LevelRules): SeoulMove[] {
  const packages = Array.from({ length: countPackages(rules) }, (_, i) => packageAt(rules, i));
  return [
    { seat: 'seoul', kind: 'accept' },
    ...TONES.flatMap((tone): SeoulMove[] => [
      ...packages.map((x): SeoulMove => ({ seat: 'seoul', kind: 'propose', package: x, card: null, tone })),
      { seat: 'seoul', kind: 'hold', card: null, tone },
    ]),
    { seat: 'seoul', kind: 'adjourn' },
    { seat: 'seoul', kind: 'walkOut' },
  ];
}

/** What may come before: every side move, promise and disclosure. */
export function openings(rules: LevelRules): SeoulMove[] {
  return [
    ...Object.keys(rules.sideMoves).map(
      (what): SeoulMove => ({
        seat: 'seoul',
        kind: 'side',
        what: what as 'backChannel',
        stop: what === 'goPublic' ? 1 : null,
      }),
    ),
    ...rules.issues.flatMap(({ stops }, issue): SeoulMove[] => [
      ...stops.map((_, stop): SeoulMove => ({ seat: 'seoul', kind: 'promise', issue, stop })),
      { seat: 'seoul', kind: 'disclose', issue, claim: 'matters' },
      { seat: 'seoul', kind: 'disclose', issue, claim: 'minor' },
    ]),
  ];
}

/** The same talks searched by brute force: every turn of Seoul's, dice averaged over so many throws a turn. */
export class TinyTree {
  constructor(
    private readonly rules: LevelRules,
    private readonly throws: readonly number[],
    private readonly firsts: readonly SeoulMove[] = openings(rules),
    private readonly lasts: readonly SeoulMove[] = closings(rules),
  ) {}

  /** The best turn at a moment of Seoul's: its moves, and the expected score in hundredths of a point. */
  best({ table, chart }: Session): { readonly moves: readonly SeoulMove[]; readonly score: number } {
    return this.bestFrom({ table: { ...table }, place: COMPILED.place(chart) }, 0);
  }

  private bestFrom(node: Node, depth: number): { moves: SeoulMove[]; score: number } {
    let best: { moves: SeoulMove[]; score: number } = { moves: [], score: -1 };
    for (const first of [null, ...this.firsts]) {
      const opened = first ? this.after(node, first) : node;
      if (!opened) continue;
      for (const last of this.lasts) {
        const score = this.expected(opened, last, depth);
        if (score !== null && score > best.score) best = { moves: first ? [first, last] : [last], score };
      }
    }
    return best;
  }

  private after({ table, place }: Node, move: SeoulMove): Node | null {
    const next = { table: { ...table }, place: { ...place } };
    return COMPILED.step(next.place, { rules: this.rules, table: next.table, news: [] }, move) ? null : next;
  }

  private expected(node: Node, move: SeoulMove, depth: number): number | null {
    const next = this.after(node, move);
    if (!next) return null;
    const throws = this.throws[Math.min(depth, this.throws.length - 1)] ?? 1;
    let sum = 0;
    for (let k = 0; k < throws; k++) sum += this.playedOn(next, 7919 * (depth + 1) + k, depth);
    return sum / throws;
  }

  private playedOn(from: Node, seed: number, depth: number): number {
    const { rules } = this;
    const node = { table: { ...from.table }, place: { ...from.place } };
    node.table.dice = {
      counterpart: openStream(seed, 'counterpart'),
      world: openStream(seed, 'world'),
      assembly: openStream(seed, 'assembly'),
    };
    for (;;) {
      const { phase, seat } = where(node.place);
      if (seat === 'seoul') return this.bestFrom(node, depth + 1).score;
      const move = seat && automaticMove(rules, node.table, phase);
      if (!move) break;
      COMPILED.step(node.place, { rules, table: node.table, news: [] }, move);
    }
    const { scores } = scoreOf(rules, node.table);
    return SCORES.reduce((sum, name) => sum + scores[name] * rules.scoreWeights[name], 0);
  }
}
