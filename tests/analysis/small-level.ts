import type { LevelRules } from '../../src/engine/rules.ts';
import { PLAIN_GAP, PLAIN_TRAITS } from '../fixtures/traits.ts';

/** A level of three issues and 5 × 3 × 2 packages, for tests of rooms above the engine. */
export function smallLevel(change: Partial<LevelRules> = {}): LevelRules {
  return {
    id: 'small',
    issues: [
      {
        kind: 'amount',
        stops: [1000, 1200, 1500, 2000, 4000],
        expiring: 0,
        value: { seoul: [10000, 8000, 6000, 3000, 0], washington: [0, 3000, 5000, 8000, 10000] },
        winSet: [0, 4],
      },
      {
        kind: 'choice',
        stops: [0, 1, 2],
        expiring: 1,
        value: { seoul: [10000, 6000, 0], washington: [0, 7000, 10000] },
        winSet: [0, 2],
      },
      {
        kind: 'choice',
        stops: [0, 1],
        expiring: 0,
        value: { seoul: [3000, 10000], washington: [0, 10000] },
        winSet: [0, 1],
      },
    ],
    headline: 0,
    weights: { seoul: [5000, 3000, 2000], ledger: [8000, 2000, 0], alliance: [2000, 3000, 5000] },
    reservation: { seoul: 5000, washington: 4500, spread: 200 },
    start: { trust: 4000, deterrence: 6000, standing: 5000, capital: 6 },
    transactional: { low: 15, high: 95 },
    referenceTrust: 6000,
    calendar: { rounds: 5, expiryAfter: 2, furloughFrom: 4, gap: PLAIN_GAP, events: [] },
    deck: [],
    threats: ['deadline', 'furloughNotice', 'troopReview', 'pressRemark'],
    cards: [{ kind: 'ledger' }, { kind: 'history' }],
    sideMoves: { backChannel: { cost: 1, cap: 3 }, reassure: { cost: 2, cap: 2 }, goPublic: { cost: 1, cap: 1 } },
    assembly: {
      majority: 151,
      blocs: [
        { seats: 180, threshold: 5000 },
        { seats: 120, threshold: 6000 },
      ],
    },
    persona: {
      ...PLAIN_TRAITS,
      beta: 70,
      phi: 7000,
      acceptance: 3500,
      creditStep: 3000,
      presumedReservation: 5000,
      prior: [
        [5, 2, 1],
        [2, 3, 2],
        [1, 2, 3],
      ],
      leaderRefusal: 3000,
      pressure: 3500,
      bluff: 5000,
      remark: 800,
      fit: {
        ledger: [150, 50],
        land: [50, 100],
        arms: [100, 100],
        history: [-50, 200],
        deterrence: [50, 150],
        fairness: [0, 100],
        domestic: [20, 80],
      },
    },
    scoreWeights: { seoul: 40, joint: 20, trust: 15, deterrence: 10, standing: 15 },
    ...change,
  };
}
