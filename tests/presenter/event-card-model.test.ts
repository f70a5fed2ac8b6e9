import { expect, test } from 'vitest';
import type { Beat } from '../../src/engine/rerun.ts';
import { eventCards } from '../../src/presenter/event-card-model.ts';
import { pictureOfEntry } from '../../src/presenter/entry-picture.ts';
import { logModel } from '../../src/presenter/log-model.ts';
import { level } from './played-level.ts';
import { firstPlayed, playedBy } from './played-session.ts';

const NO_SOURCES = new Map<string, string>();
const OUTSIDE = ['calendar-event', 'deck-event', 'provoked', 'leaked', 'threat-carried-out', 'old-agreement-expired'];
const whole = playedBy('hard-liner', 7);
const cardsOf = (beats: readonly Beat[], from = 0) => eventCards(level, beats, from, NO_SOURCES);
const calendarNamed = (id: string) => level.file.calendar.events.find((event) => event.id === id);

test('every event outside the room has one card, but for the expiry that the level tells of itself', () => {
  const events = whole.flatMap((beat) => beat.events).filter((event) => OUTSIDE.includes(event.kind));
  expect(calendarNamed('expiry')?.effects).toEqual([]);
  expect(cardsOf(whole).map((card) => card.about)).not.toContain('expired');
  expect(cardsOf(whole)).toHaveLength(events.length - 1);
  expect(new Set(cardsOf(whole).map((card) => card.key)).size).toBe(events.length - 1);
});

test('on a level that does not tell of the expiry the rules have a card of their own for it', () => {
  const { calendar } = level.file;
  const silent = { ...level, file: { ...level.file, calendar: { ...calendar, events: [] } } };
  const rules = { calendar: { ...level.rules.calendar, events: [] } };
  const cards = eventCards(silent, playedBy('hard-liner', 7, rules), 0, NO_SOURCES);
  expect(cards.filter((card) => card.about === 'expired')).toEqual([
    expect.objectContaining({ name: null, picture: 'calendar' }),
  ]);
});

test('a card tells what its event did, and nothing that another did', () => {
  const act = cardsOf(whole).find((card) => card.name === calendarNamed('defence-act')?.name);
  expect(act?.effects).toEqual([{ kind: 'meter', meter: 'deterrence', by: 200 }]);
  expect(act?.picture).toBe('capitol');
});

test('what moves Washington’s reservation value in secret is on no card', () => {
  const letter = cardsOf(whole).find((card) => card.name === calendarNamed('letter-november')?.name);
  expect(calendarNamed('letter-november')?.effects).toEqual([{ on: 'reservation-washington', by: -20 }]);
  expect(letter?.effects).toEqual([]);
});

test('a provocation and a threat carried out have cards with what they did', () => {
  const provoked = firstPlayed('hard-liner', (beats) => cardsOf(beats).some((card) => card.about === 'provoked'));
  expect(cardsOf(provoked).find((card) => card.about === 'provoked')?.picture).toBe('missile');
  const carried = firstPlayed('hard-liner', (beats) => cardsOf(beats).some((card) => card.about === 'threat'));
  const card = cardsOf(carried).find(({ about }) => about === 'threat');
  expect(card?.effects).toContainEqual(expect.objectContaining({ kind: 'meter', meter: 'deterrence' }));
  expect(card?.effects).toContainEqual(expect.objectContaining({ kind: 'reservation' }));
});

test('sources are named once each, and only those that the text cites', () => {
  const facts = calendarNamed('defence-act')?.text.facts ?? [];
  expect(facts.length).toBeGreaterThan(0);
  const sources = new Map([...facts.map((fact) => [fact, 'A newspaper'] as const), ['other', 'Another']]);
  const card = eventCards(level, whole, 0, sources).find((one) => one.name === calendarNamed('defence-act')?.name);
  expect(card?.sources).toEqual(['A newspaper']);
});

test('cards begin with the beat that is asked for', () => {
  const first = whole.findIndex((beat) => beat.events.some((event) => event.kind === 'calendar-event'));
  expect(cardsOf(whole.slice(0, first + 1))).not.toEqual([]);
  expect(cardsOf(whole, first + 1).length).toBeLessThan(cardsOf(whole).length);
  expect(cardsOf(whole, whole.length)).toEqual([]);
});

test('the log shows the same pictures as the cards', () => {
  const logged = logModel(level, whole).flatMap((round) =>
    round.entries.flatMap((entry) => pictureOfEntry(entry) ?? []),
  );
  const cards = cardsOf(whole).map((card) => card.picture);
  // The expiry is told twice in the log, by the level and by the rules.
  const inOrder = (names: readonly (string | null)[]) => names.map(String).toSorted((a, b) => a.localeCompare(b));
  expect(inOrder([...cards, 'calendar'])).toEqual(inOrder(logged));
});
