import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { levelsEn } from '../../src/locale/levels-en.ts';
import { placesOf, type Place } from '../../src/presenter/level-places.ts';
import { TOWN_POINTS } from '../../src/presenter/map-points.ts';
import { shippedLevels } from '../support/shipped-levels.ts';

interface Fact {
  readonly id: string;
  readonly statement: { readonly en: string };
}
const path = new URL('../../levels/facts/history.json', import.meta.url);
const facts = Object.values(JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>)
  .filter((value): value is Fact[] => Array.isArray(value))
  .flat();

describe.each(shippedLevels().map(({ file }) => [file.id, file] as const))('the places of %s', (id, file) => {
  const { places, line } = placesOf(id);
  const text = JSON.stringify(file);
  const cited = facts.filter((fact) => text.includes(`"${fact.id}"`)).map((fact) => fact.statement.en);
  const told = [text, ...cited].join('\n');

  test('are named by the level or by a fact that it cites', () => {
    for (const { place } of places) expect(told).toContain(levelsEn.places[place]);
    if (line) expect(told).toMatch(/demilitarized zone|north of the line/i);
  });

  test('are, where delegations meet, those of its calendar, and Seoul', () => {
    const meeting = new Set(file.calendar.rounds.flatMap((round) => round.place?.en ?? []));
    meeting.delete('By video');
    meeting.add('Seoul');
    const talks = places.filter(({ role }) => role === 'talks').map(({ place }) => levelsEn.places[place]);
    expect(talks.toSorted()).toEqual([...meeting].sort());
  });

  test('are each there once', () => {
    expect(new Set(places.map(({ place }) => place)).size).toBe(places.length);
  });
});

test('every place on the map belongs to a level', () => {
  const used = new Set(shippedLevels().flatMap(({ file }) => placesOf(file.id).places.map(({ place }) => place)));
  expect((Object.keys(TOWN_POINTS) as Place[]).filter((place) => !used.has(place))).toEqual([]);
});

test('a level that nobody has placed is Seoul’s', () => {
  expect(placesOf('practice')).toEqual({ places: [{ place: 'seoul', role: 'talks' }], line: false });
});
