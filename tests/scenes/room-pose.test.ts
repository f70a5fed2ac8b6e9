import { describe, expect, it } from 'vitest';
import type { RoomModel } from '../../src/presenter/room-model.ts';
import { eased, mixPoses, type Pose, poseOf } from '../../src/scenes/pose.ts';
import { rainAt, storminess } from '../../src/scenes/window-north.ts';
import { unrest } from '../../src/scenes/window-street.ts';

const calm: RoomModel = {
  trust: 8000,
  deterrence: 9000,
  standing: 9000,
  year: 2018,
  month: 3,
  round: 1,
  rounds: 10,
  expired: false,
  light: 'dawn',
  seoul: { expression: 'calm', posture: 'upright', papers: 0 },
  washington: { expression: 'calm', posture: 'forward', papers: 2 },
  phoneLit: false,
  threatPending: false,
  seal: 'none',
};
const tense: RoomModel = { ...calm, trust: 1000, light: 'storm', threatPending: true, phoneLit: true, round: 9 };

const between = (part: number, into: Pose = poseOf(calm)): Pose => mixPoses(poseOf(calm), poseOf(tense), part, into);

describe('the pose between two models', () => {
  it('is the first at the start and exactly the second at the end', () => {
    expect(between(0, poseOf(tense))).toEqual(poseOf(calm));
    expect(between(1)).toEqual(poseOf(tense));
  });

  it('passes through the middle', () => {
    const half = between(0.5);
    expect(half.trust).toBe(4500);
    expect(half.folder).toBe(0.5);
  });

  it('is written into the pose it is given, so that a moving room makes none anew', () => {
    const kept = poseOf(calm);
    expect(between(0.3, kept)).toBe(kept);
  });

  it('mixes light channel by channel', () => {
    const from = { ...poseOf(calm), room: 0xff0010 };
    const to = { ...poseOf(calm), room: 0x00ff30 };
    expect(mixPoses(from, to, 0.5, poseOf(calm)).room).toBe(0x808020);
  });

  it('puts the clock hand at twelve before the talks and after the last round', () => {
    expect(poseOf({ ...calm, round: 0 }).hand).toBe(0);
    expect(poseOf({ ...calm, round: 10 }).hand).toBe(1);
    expect(poseOf({ ...calm, round: 0, rounds: 0 }).hand).toBe(0);
  });

  it('starts and ends gently', () => {
    expect(eased(-1)).toBe(0);
    expect(eased(2)).toBe(1);
    expect(eased(0.1)).toBeLessThan(0.1);
  });
});

describe('the windows', () => {
  it('show worse weather the weaker deterrence is, and rain only then', () => {
    expect(storminess(9500)).toBe(0);
    expect(storminess(500)).toBe(1);
    expect(storminess(5000)).toBeLessThan(storminess(3000));
    expect(rainAt(7000)).toBe(0);
    expect(rainAt(1500)).toBeGreaterThan(0.5);
  });

  it('show a quiet street while standing is high', () => {
    expect(unrest(9000)).toBe(0);
    expect(unrest(6000)).toBeLessThan(unrest(3000));
    expect(unrest(0)).toBe(1);
  });
});
