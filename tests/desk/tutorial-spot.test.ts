import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestSpot, boxOf, spots } from '../../src/desk/table/tutorial-spot.ts';
import type { Box } from '../../src/desk/table/tutorial-place.ts';

const WINDOW: Box = { left: 0, top: 0, right: 390, bottom: 844 };
const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
/** A control that lies in the window as a whole. */
const control = fc
  .record({
    left: fc.integer({ min: 0, max: 340 }),
    top: fc.integer({ min: 0, max: 800 }),
    width: fc.integer({ min: 46, max: 390 }),
    height: fc.integer({ min: 40, max: 80 }),
  })
  .map(({ left, top, width, height }) => ({
    left,
    top,
    right: Math.min(390, left + width),
    bottom: Math.min(844, top + height),
  }))
  .filter((box) => box.right - box.left >= 46 && box.bottom - box.top >= 40);

test('the hand always touches what it points at, and is never cut off by the window', () => {
  fc.assert(
    fc.property(control, (at) => {
      const hand = boxOf(bestSpot(at, WINDOW, () => 0));
      expect(meet(hand, at)).toBe(true);
      expect(hand.left >= 0 && hand.top >= 0 && hand.right <= 390 && hand.bottom <= 844).toBe(true);
    }),
  );
});

test('of all places it takes the one that covers least', () => {
  fc.assert(
    fc.property(control, fc.array(control, { maxLength: 6 }), (at, others) => {
      const cost = (box: Box) => others.filter((other) => meet(box, other)).length;
      const chosen = cost(boxOf(bestSpot(at, WINDOW, cost)));
      const within = spots(at)
        .map(boxOf)
        .filter((box) => box.left >= 0 && box.top >= 0 && box.right <= 390 && box.bottom <= 844);
      for (const box of within) expect(cost(box)).toBeGreaterThanOrEqual(chosen);
    }),
  );
});

test('a button at the foot of a phone, with tabs above it, is pointed at from within', () => {
  const button = { left: 80, top: 788, right: 270, bottom: 836 };
  const tabs = { left: 0, top: 735, right: 390, bottom: 785 };
  const beside = { left: 276, top: 788, right: 382, bottom: 836 };
  const before = { left: 8, top: 788, right: 72, bottom: 836 };
  const label = { left: 130, top: 800, right: 210, bottom: 824 };
  const cost = (box: Box) => [tabs, before, beside, label].filter((other) => meet(box, other)).length;
  const spot = bestSpot(button, WINDOW, cost);
  expect(spot.points).toBe('left');
  expect(cost(boxOf(spot))).toBe(0);
});
