import { describe, expect, it } from 'vitest';
import { levelsModel, nextOf, type LevelCard, type LevelResult } from '../../src/presenter/levels-model.ts';

const words = (en: string) => ({ en, ko: '말' });
const card = (id: string, order: number, difficulty: number): LevelCard => ({
  id,
  title: words(id),
  persona: 'envoy',
  rounds: 9,
  opens: { year: 2010 + 4 * order, month: 9 },
  closes: { year: 2011 + 4 * order, month: 3 },
  hypothetical: false,
  campaign: { order, when: words('then'), stake: words('all'), lesson: words('wait'), minutes: 10, difficulty },
});
const cards = [card('hard', 1, 4), card('easy', 2, 1), card('later', 3, 1)];
const envoy = { id: 'envoy', name: words('Envoy'), about: words('An envoy') };
const played =
  (...ids: string[]) =>
  (id: string): LevelResult | null =>
    ids.includes(id) ? { end: 'ratified', overall: 61 } : null;

describe('the choice of levels', () => {
  it('keeps the order of the years and tells what was made of each', () => {
    const model = levelsModel(cards, [envoy], played('easy'));
    expect(model.levels.map((level) => level.id)).toEqual(['hard', 'easy', 'later']);
    expect(model.levels.map((level) => level.result?.overall ?? null)).toEqual([null, 61, null]);
    expect(model.played).toBe(1);
    expect(model.levels[0]?.persona).toEqual(words('Envoy'));
  });

  it('suggests the easiest that has not been played, the earlier among equals', () => {
    expect(nextOf(cards, played())?.id).toBe('easy');
    expect(nextOf(cards, played('easy'))?.id).toBe('later');
    expect(nextOf(cards, played('easy', 'later'))?.id).toBe('hard');
    expect(levelsModel(cards, [envoy], played('easy')).levels.filter((level) => level.next)).toHaveLength(1);
  });

  it('goes on in time from the first level, and looks back after the others that are as hard', () => {
    const all = [card('before', 1, 2), card('first', 2, 1), card('after', 3, 3), card('beyond', 4, 2)];
    const done: string[] = [];
    for (let i = 0; i < all.length; i++) done.push(nextOf(all, played(...done))?.id ?? '');
    expect(done).toEqual(['first', 'beyond', 'before', 'after']);
  });

  it('begins again when all have been played', () => {
    expect(nextOf(cards, played('hard', 'easy', 'later'))?.id).toBe('easy');
  });

  it('knows the years of each, and how many lie between', () => {
    const { levels } = levelsModel(cards, [envoy], played());
    expect(levels.map(({ firstYear, lastYear }) => [firstYear, lastYear])).toEqual([
      [2014, 2015],
      [2018, 2019],
      [2022, 2023],
    ]);
    expect(levels.map((level) => level.yearsSince)).toEqual([0, 3, 3]);
  });

  it('counts no years between levels that overlap', () => {
    const [first, second] = cards;
    if (!first || !second) throw new Error('two levels are needed');
    const early = { ...second, opens: { year: 2013, month: 1 } };
    expect(levelsModel([first, early], [envoy], played()).levels[1]?.yearsSince).toBe(0);
  });

  it('marks what never was, and shows every level on the map', () => {
    const { levels } = levelsModel([...cards, { ...card('never', 4, 5), hypothetical: true }], [envoy], played());
    expect(levels.map((level) => level.hypothetical)).toEqual([false, false, false, true]);
    for (const level of levels) expect(level.map.places.map(({ place }) => place)).toContain('seoul');
  });
});
