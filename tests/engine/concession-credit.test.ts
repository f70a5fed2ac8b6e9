import { describe, expect, test } from 'vitest';
import {
  acceptanceLine,
  creditOf,
  floorOf,
  linesNow,
  wishedLines,
  worthCredit,
} from '../../src/engine/counterpart/stand.ts';
import { mindOf, seoulsIdeal } from '../../src/engine/counterpart/mind.ts';
import { weightNow } from '../../src/engine/offers.ts';
import type { Package } from '../../src/engine/vocabulary.ts';
import { trialRules } from '../fixtures/trial-rules.ts';
import { playOf } from '../fixtures/sessions.ts';

const { table } = playOf(trialRules, { round: 5 });
const weight = weightNow(trialRules, table);
const ideal = seoulsIdeal(trialRules);
const generous: Package = [10, 2, 2, 1, 1, 1, 1];
const offers = (...xs: Package[]) => xs.map((x, i) => ({ round: i + 1, package: x }));
const credit = (...xs: Package[]) => creditOf(trialRules, table, offers(...xs));
const { creditStep } = trialRules.persona;

describe('credit is earned by moving, step by step', () => {
  test('what Seoul would like most earns nothing', () => {
    expect(worthCredit(trialRules, ideal, weight)).toBe(0);
    expect(credit(ideal)).toBe(0);
  });

  test('one jump earns one step, however far it goes', () => {
    expect(worthCredit(trialRules, generous, weight)).toBeGreaterThan(creditStep);
    expect(credit(generous)).toBe(creditStep);
    expect(credit(generous, generous)).toBe(Math.min(2 * creditStep, worthCredit(trialRules, generous, weight)));
  });

  test('what is retracted stops counting', () => {
    expect(credit(generous, generous, ideal)).toBe(0);
    expect(credit(generous, generous, ideal, generous)).toBe(creditStep);
  });

  test('an offer is judged by the credit of those before it', () => {
    const first = { ...table, offers: offers(generous) };
    expect(acceptanceLine(trialRules, first)).toBe(wishedLines(trialRules, table, table.round + 1, 0).accept);
    const jump = { ...table, offers: offers(ideal, generous) };
    const earned = { ...table, offers: offers(generous, generous, generous) };
    expect(acceptanceLine(trialRules, jump)).toBeGreaterThan(acceptanceLine(trialRules, earned));
  });
});

describe("Washington's lines", () => {
  test('the floor falls with credit, further the more trust there is, never below what no agreement is worth', () => {
    const fall = (trust: number) => {
      const now = { ...table, trust };
      return floorOf(trialRules, now, 0, 5) - floorOf(trialRules, now, 10000, 5);
    };
    expect(fall(1000)).toBeGreaterThan(0);
    expect(fall(8000)).toBeGreaterThan(fall(1000));
    expect(floorOf(trialRules, { ...table, trust: 10000 }, 10000, 5)).toBe(table.reservationWashington);
  });

  test('come down with the rounds to the floor in the last', () => {
    const bids = [1, 3, 5, 7, 9, 11].map((round) => wishedLines(trialRules, table, round, 3000).bid);
    expect(bids).toEqual(bids.toSorted((a, b) => b - a));
    expect(bids[0]).toBe(mindOf(trialRules).best(weight));
    expect(bids.at(-1)).toBe(floorOf(trialRules, table, 3000, 11));
  });

  test('do not rise without a price, and then by the price alone', () => {
    const lines = { bid: 6000, accept: 5500 };
    const now = { ...table, lines, fresh: true };
    expect(linesNow(trialRules, now)).toEqual(lines);
    expect(linesNow(trialRules, { ...now, price: 70 })).toEqual({ bid: 6070, accept: 5570 });
  });

  test('do not fall in a round without a new proposal', () => {
    const lines = { bid: 9990, accept: 9980 };
    expect(linesNow(trialRules, { ...table, lines, fresh: false })).toEqual(lines);
    expect(linesNow(trialRules, { ...table, lines, fresh: true }).bid).toBeLessThan(9990);
  });
});
