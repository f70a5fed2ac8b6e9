import { describe, expect, it } from 'vitest';
import { type EndFrame, farScale, tableAt } from '../../src/scenes/end-frame.ts';
import { facingOf, frameRoom, pileAt, seatAt, tableLength } from '../../src/scenes/frame.ts';

const BOXES = [
  [390, 186],
  [390, 240],
  [390, 300],
  [390, 440],
  [320, 160],
  [320, 246],
  [768, 560],
] as const;

function endOn(width: number, height: number): EndFrame {
  const frame = frameRoom({ width, height });
  if (frame.view !== 'end') throw new Error(`${width} by ${height} is not end-on`);
  return frame;
}

const frames = BOXES.map(([width, height]) => [`${width} by ${height}`, endOn(width, height)] as const);
/** From the neck to the top of the hair, at scale 1. */
const HEAD = 90;

describe.each(frames)('the room from its end in a box of %s', (_, frame) => {
  it('moves Washington away and makes it smaller as trust falls, without a jump', () => {
    for (let trust = 0; trust < 10_000; trust += 250) {
      const far = seatAt(frame, trust, 1, 0);
      const near = seatAt(frame, trust + 250, 1, 0);
      expect(near.y).toBeGreaterThan(far.y);
      expect(near.scale).toBeGreaterThan(far.scale);
      expect(near.scale - far.scale).toBeLessThan(0.02);
    }
    expect(tableLength(frame, 2000)).toBeGreaterThan(tableLength(frame, 8000) * 1.12);
  });

  it('keeps every head inside and below the sills, and Seoul where it sits', () => {
    for (const trust of [0, 500, 5000, 10_000])
      for (const side of [-1, 1] as const)
        for (const index of [0, 1, 2]) {
          const { x, y, scale } = seatAt(frame, trust, side, index);
          expect(x - 44 * scale).toBeGreaterThanOrEqual(0);
          expect(x + 44 * scale).toBeLessThanOrEqual(frame.width);
          expect(y - HEAD * scale).toBeGreaterThan(frame.north.y + frame.north.height - 20);
          expect(y).toBeLessThan(frame.height);
          if (side === -1) expect({ x, y, scale }).toEqual(seatAt(frame, 5000, side, index));
        }
  });

  it('leaves calendar and clock free of heads at the longest table', () => {
    const top = seatAt(frame, 0, 1, 0).y - HEAD * farScale(0);
    expect(frame.calendar.y + frame.calendar.height).toBeLessThan(top);
    expect(frame.clock.y + frame.clock.radius).toBeLessThan(top);
  });

  it('lays the papers on the table', () => {
    for (const trust of [0, 5000, 10_000])
      for (const side of [-1, 1] as const) {
        const { x, y } = pileAt(frame, trust, side);
        expect(y).toBeGreaterThan(tableAt(frame, farScale(trust)));
        expect(y).toBeLessThan(frame.height);
        expect(Math.abs(x - frame.centre)).toBeLessThan(frame.halfTable);
      }
  });

  it('keeps windows, calendar and clock inside and apart', () => {
    const { north, street, calendar, clock } = frame;
    expect(north.x).toBeGreaterThanOrEqual(0);
    expect(north.x + north.width).toBeLessThan(calendar.x);
    expect(calendar.x + calendar.width).toBeLessThan(clock.x - clock.radius);
    expect(clock.x + clock.radius).toBeLessThan(street.x);
    expect(street.x + street.width).toBeLessThanOrEqual(frame.width);
    for (const area of [north, street]) expect(area.height).toBeGreaterThan(100);
  });

  it('fills the box exactly', () => {
    const [width, height] = _.split(' by ').map(Number);
    expect(frame.width * frame.unit).toBeCloseTo(width ?? 0, 6);
    expect(frame.height * frame.unit).toBeCloseTo(height ?? 0, 6);
  });
});

describe('the choice between the two views', () => {
  it.each([
    [390, 200, 'end'],
    [390, 844, 'end'],
    [320, 160, 'end'],
    [768, 600, 'end'],
    [844, 150, 'side'],
    [1024, 330, 'side'],
    [1280, 420, 'side'],
    [2560, 1100, 'side'],
  ] as const)('shows a box of %i by %i from its %s', (width, height, view) => {
    expect(frameRoom({ width, height }).view).toBe(view);
  });

  it('has everybody look in over the table', () => {
    const side = frameRoom({ width: 1280, height: 420 });
    const end = frameRoom({ width: 390, height: 220 });
    for (const index of [0, 1, 2]) {
      expect(facingOf(side, -1, index)).toBe(1);
      expect(facingOf(side, 1, index)).toBe(-1);
      const { x } = seatAt(end, 5000, -1, index);
      expect(facingOf(end, -1, index)).toBe(x < end.centre ? 1 : -1);
    }
  });
});
