import { describe, expect, it } from 'vitest';
import { frameRoom, HALF_PERSON, pileAt, seatAt, tableLength } from '../../src/scenes/frame.ts';
import { halfTableAt, type SideFrame } from '../../src/scenes/side-frame.ts';

const BOXES = [
  [1280, 420],
  [1024, 330],
  [1920, 480],
  [768, 260],
  [844, 140],
  [844, 160],
  [2560, 640],
  [2560, 1100],
] as const;

function sideOn(width: number, height: number): SideFrame {
  const frame = frameRoom({ width, height });
  if (frame.view !== 'side') throw new Error(`${width} by ${height} is not side-on`);
  return frame;
}

const frames: readonly (readonly [string, SideFrame])[] = BOXES.map(([width, height]) => [
  `${width} by ${height}`,
  sideOn(width, height),
]);

describe.each(frames)('the room in a box of %s', (_, frame) => {
  it('has a longer table at trust 20 than at trust 80, clearly', () => {
    expect(tableLength(frame, 2000)).toBeGreaterThan(tableLength(frame, 8000) * 1.12);
  });

  it('stretches the table without a jump', () => {
    for (let trust = 0; trust < 10_000; trust += 250) {
      const step = tableLength(frame, trust) - tableLength(frame, trust + 250);
      expect(step).toBeGreaterThan(0);
      expect(step).toBeLessThan(frame.width * 0.03);
    }
  });

  it('keeps the table, everyone at it and their papers inside', () => {
    for (const trust of [0, 500, 5000, 9500, 10_000]) {
      expect(frame.centre - halfTableAt(frame, trust)).toBeGreaterThanOrEqual(0);
      for (const side of [-1, 1] as const) {
        for (const seat of [0, 1, 2].map((index) => seatAt(frame, trust, side, index))) {
          expect(seat.x - HALF_PERSON * seat.scale).toBeGreaterThanOrEqual(0);
          expect(seat.x + HALF_PERSON * seat.scale).toBeLessThanOrEqual(frame.width);
          // Top of the hair.
          expect(seat.y - 90 * seat.scale).toBeGreaterThanOrEqual(0);
        }
        expect(pileAt(frame, trust, side).y).toBeLessThan(frame.tableNear);
      }
    }
  });

  it('keeps windows, calendar and clock inside and apart', () => {
    const { north, street, calendar, clock } = frame;
    expect(north.x).toBeGreaterThanOrEqual(0);
    expect(north.x + north.width).toBeLessThan(calendar.x);
    expect(calendar.x + calendar.width).toBeLessThan(clock.x - clock.radius);
    expect(clock.x + clock.radius).toBeLessThan(street.x);
    expect(street.x + street.width).toBeLessThanOrEqual(frame.width);
    for (const area of [north, street, calendar]) {
      expect(area.y).toBeGreaterThanOrEqual(0);
      expect(area.height).toBeGreaterThan(50);
    }
  });

  it('never lets the two delegations touch', () => {
    const left = seatAt(frame, 10_000, -1, 0).x;
    const right = seatAt(frame, 10_000, 1, 0).x;
    expect(right - left).toBeGreaterThan(100);
  });

  it('fills the box exactly', () => {
    const [width, height] = _.split(' by ').map(Number);
    expect(frame.width * frame.unit).toBeCloseTo(width ?? 0, 6);
    expect(frame.height * frame.unit).toBeCloseTo(height ?? 0, 6);
  });
});

describe('the room from its long side', () => {
  it('gives heads in a low strip more of the height than on a wide screen', () => {
    expect(sideOn(844, 150).unit / 150).toBeGreaterThan(sideOn(1280, 420).unit / 420);
  });

  it('treats trust outside its range as its ends', () => {
    const frame = frameRoom({ width: 1280, height: 420 });
    expect(tableLength(frame, -50)).toBe(tableLength(frame, 0));
    expect(tableLength(frame, 20_000)).toBe(tableLength(frame, 10_000));
  });
});
