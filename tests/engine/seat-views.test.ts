import { describe, expect, test } from 'vitest';
import { eventsFor, viewFor } from '../../src/engine/view.ts';
import { newSession, phase, play, type Session } from '../../src/engine/session.ts';
import type { Event } from '../../src/engine/events.ts';
import * as word from '../fixtures/moves.ts';
import { randomNext, testDice } from '../fixtures/random-moves.ts';
import { longerRules } from '../fixtures/small-rules.ts';
import { trialRules } from '../fixtures/trial-rules.ts';
import { playAll, started } from '../fixtures/sessions.ts';

/** Names that no seat may read, wherever they stand. */
const SECRET = [
  'dice',
  'seed',
  'fuzz',
  'lines',
  'price',
  'rules',
  'moves',
  'realLess',
  'transactionalShift',
  'prior',
  'persona',
];
const HIDDEN_FROM_SEOUL = [
  ...SECRET,
  'reservationWashington',
  'threatIsReal',
  'transactionalWeight',
  'worthOfLastOffer',
];
const HIDDEN_FROM_WASHINGTON = [...SECRET, 'reservationSeoul', 'capital', 'estimate', 'signingPrice'];

/** Every name in a value, with what stands under it. */
function* namesIn(value: unknown): Generator<readonly [string, unknown]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) yield [name, inner];
    yield* namesIn(inner);
  }
}

/** What in a view or in news betrays a secret. */
function leaks(shown: unknown, hidden: readonly string[], session: Session): string[] {
  const plain: unknown = JSON.parse(JSON.stringify(shown));
  const found = [...namesIn(plain)].filter(
    ([name, value]) => hidden.includes(name) || (name === 'real' && value !== null),
  );
  const text = JSON.stringify(plain);
  const dice = Object.values(session.table.dice).flat();
  return [...found.map(([name]) => name), ...dice.filter((n) => text.includes(String(n))).map((n) => `dice ${n}`)];
}

function scan(rules: typeof longerRules, seeds: number): { found: string[]; events: Set<string> } {
  const found: string[] = [];
  const kinds = new Set<string>();
  for (let seed = 0; seed < seeds; seed++) {
    const roll = testDice(seed);
    let session = newSession(rules, seed);
    for (let i = 0; i < 200 && !session.table.end; i++) {
      const played = play(session, randomNext(rules, session.table, phase(session), roll(), 10));
      if (!played.ok) continue;
      session = played.session;
      for (const event of played.events) kinds.add(event.kind);
      const shown = [viewFor(session, 'seoul'), eventsFor('seoul', played.events)];
      found.push(...leaks(shown, HIDDEN_FROM_SEOUL, session).map((what) => `seed ${seed}: seoul sees ${what}`));
      const theirs = leaks(viewFor(session, 'washington'), [...HIDDEN_FROM_WASHINGTON, 'real'], session);
      found.push(...theirs.map((what) => `seed ${seed}: washington sees ${what}`));
      const worlds = leaks(viewFor(session, 'world'), [...HIDDEN_FROM_SEOUL, ...HIDDEN_FROM_WASHINGTON], session);
      found.push(...worlds.map((what) => `seed ${seed}: the world sees ${what}`));
    }
  }
  return { found, events: kinds };
}

describe('a seat sees nothing it cannot know', () => {
  test('in 150 random sessions, after every move', () => {
    const { found, events } = scan(longerRules, 150);
    expect(found).toEqual([]);
    expect(events.size).toBeGreaterThan(25);
  });

  test('in 20 of the trial level', () => {
    expect(scan(trialRules, 20).found).toEqual([]);
  });

  test('a bluff and a threat that is meant look the same to Seoul', () => {
    const idle = [word.demand([3, 1, 0]), word.hold(), word.pass()];
    const before = started(longerRules, 1, [word.begin, ...idle, ...idle]);
    const seen = [true, false].map((real) => {
      const { session, events } = playAll(before, [word.demand([3, 1, 0], { threat: 'deadline', real })]);
      return [viewFor(session, 'seoul'), eventsFor('seoul', events)];
    });
    expect(seen[0]).toStrictEqual(seen[1]);
  });

  test('what no agreement is worth moves unseen by the other side', () => {
    const moved: Event[] = (['seoul', 'washington'] as const).map((side) => ({
      kind: 'reservation-moved',
      side,
      by: -50,
      because: 'agreement-expired',
    }));
    expect(eventsFor('seoul', moved)).toEqual([moved[0]]);
    expect(eventsFor('washington', moved)).toEqual([moved[1]]);
  });

  test('how much an unchanged offer lost in worth to Washington is shown as a direction alone', () => {
    expect(eventsFor('seoul', [{ kind: 'offer-revalued', by: -173 }])).toEqual([{ kind: 'offer-revalued', by: -1 }]);
  });
});
