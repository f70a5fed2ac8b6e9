import { describe, expect, test } from 'vitest';
import type { SessionQuestion } from '../../src/presenter/debrief-questions.ts';
import { debriefed } from './debriefed.ts';
import { figuresIn } from './figures-in.ts';
import { ownDebrief } from './own-debrief.ts';
import { toSeoul, stopFigures } from './own-level.ts';
import { ownSession, type OwnSession } from './own-session.ts';
import { declined } from './own-turns.ts';
import { playedFile, type Played } from './played-files.ts';

/** Between them every end, threats met in every way, words kept and broken, and untruths found out and not. */
const SESSIONS: readonly Played[] = [
  { level: '2019-five-billion', policy: 'patient-trader', seed: 166, wild: 3 },
  { level: '2018-one-year', policy: 'fast-conceder', seed: 165, wild: 4 },
  { level: '2024-early-lock', policy: 'hard-liner', seed: 107, wild: 2 },
  { level: '2013-unspent', policy: 'linear', seed: 114, wild: 4 },
  { level: 'breaking-point', policy: 'tit-for-tat', seed: 109, wild: 3 },
  { level: '2025-package', policy: 'linear', seed: 108, wild: 4 },
  { level: '2019-five-billion', policy: 'patient-trader', seed: 106, wild: 3 },
  { level: '2005-the-only-cut', policy: 'fast-conceder', seed: 1086, wild: 4 },
];

const debriefs = SESSIONS.map((played) => {
  const text = playedFile(played);
  const own = ownSession(text);
  return { played, model: debriefed(text), own, counted: ownDebrief(own) };
});

describe.each(debriefs)('the debrief of $played.level, $played.policy, no. $played.seed', ({ model, own, counted }) => {
  test('has the very figures that follow from its session file', () => {
    const found = figuresIn(Object.fromEntries(Object.entries(model).filter(([part]) => !TOLD_IN_WORDS.has(part))));
    expect(differences(found, figuresIn(counted))).toEqual([]);
    expect(found.size).toBeGreaterThan(1000);
  });

  test('asks five questions about its own moments, with their figures', () => {
    const { asked } = model;
    expect(asked).toHaveLength(5);
    expect(asked.map((one) => one.beat)).toEqual(asked.map((one) => one.beat).toSorted((a, b) => a - b));
    for (const question of asked) {
      const { move, after } = own.beats[question.beat] ?? {};
      if (move?.kind !== 'pass') expect(question.round, question.kind).toBe(after?.round);
      expect(figuresOf(question), question.kind).toEqual(factsOf(question, own, counted));
    }
  });
});

/** Of words alone, and the questions, which have a test of their own. */
const TOLD_IN_WORDS: ReadonlySet<string> = new Set(['title', 'history', 'persona', 'lesson', 'asked', 'questions']);

/** Paths at which two trees of figures are not the same, with both. */
function differences(a: ReturnType<typeof figuresIn>, b: ReturnType<typeof figuresIn>): string[] {
  const paths = [...new Set([...a.keys(), ...b.keys()])];
  return paths.flatMap((path) =>
    a.get(path) === b.get(path) ? [] : [`${path}: ${a.get(path)}, counted ${b.get(path)}`],
  );
}

test('the sessions show whatever a debrief can tell', () => {
  const all = debriefs.map(({ model }) => model);
  const seen = new Set(
    all.flatMap(({ end, word, threats, turns, planes }) => [
      end,
      planes?.otherIs,
      ...word.given.map(({ kind, fate }) => `${kind} ${fate}`),
      ...word.told.map(({ judged, honest }) => `${judged} ${honest ? 'true' : 'untrue'}`),
      ...threats.map(({ answer, fate }) => `${answer} ${fate}`),
      ...turns.map(({ kind }) => kind),
    ]),
  );
  expect(MUST_BE_SEEN.filter((one) => !seen.has(one))).toEqual([]);
});

const MUST_BE_SEEN = [
  'ratified',
  'rejected',
  'lapsed',
  'collapsed',
  'start',
  'yardstick',
  'vow broken',
  'promise kept',
  'promise broken',
  'promise open',
  'borne-out untrue',
  'found-out untrue',
  'called void',
  'moved withdrawn',
  'signed lapsed',
  'stood carried-out',
  'stood withdrawn',
  'trust',
  'nearly',
  'bid-passed',
  'bluff',
  'leader-refused',
  'vote-failed',
];

type Own = ReturnType<typeof ownDebrief>;

/** The figures of a question without its words. */
function figuresOf(question: SessionQuestion): Record<string, unknown> {
  return Object.fromEntries(figuresIn(question));
}

/** The same, from what the session was. */
function factsOf(question: SessionQuestion, own: OwnSession, debrief: Own): Record<string, unknown> {
  const { kind, beat, round } = question;
  const facts = { kind, beat, round, ...partsOf(question, own, debrief) };
  return Object.fromEntries(figuresIn(facts));
}

function partsOf(question: SessionQuestion, own: OwnSession, debrief: Own): object {
  const { level, beats, end } = own;
  const { move, before, after } = beats[question.beat] ?? {};
  const headline = (x: readonly number[] | null | undefined) =>
    x ? stopFigures(level, level.headline, x[level.headline] ?? 0) : null;
  const offered = after?.offers[after.offers.length - 1]?.package;
  const asked = after?.bids[after.bids.length - 1]?.package;
  const demanded = move?.kind === 'demand' ? move.package : [];
  const declinedHere = declined(own).find((one) => one.beat === question.beat);
  const word = debrief.word as { deception: { effects: { trust: number } }; told: { beat: number; judged: string }[] };
  const given = debrief.word.given as unknown as {
    fateBeat: number;
    kind: string;
    term: object;
    effects: Record<string, number>;
  }[];
  switch (question.kind) {
    case 'untruth': {
      const told = word.told.find((one) => one.beat === question.beat);
      return { foundOut: told?.judged === 'found-out', trust: word.deception.effects.trust };
    }
    case 'broken': {
      const one = given.find((other) => other.fateBeat === question.beat && other.kind === question.word);
      const effect = one?.effects[question.word === 'vow' ? 'standing' : 'trust'];
      return { word: one?.kind, term: one?.term, effect };
    }
    case 'vote': {
      const vote = beats[question.beat]?.events.find((event) => event.kind === 'vote-taken');
      return { votes: vote?.total, majority: level.file.assembly.majority };
    }
    case 'leader':
      return { headline: headline(before?.initialled) };
    case 'threat': {
      const threats = debrief.threats as readonly { beat: number; real: boolean; answer: string }[];
      const threat = threats.find((one) => one.beat === question.beat);
      return { real: threat?.real, answer: threat?.answer };
    }
    case 'nearly': {
      const { offer = 0, needed = 0 } = declinedHere ?? {};
      return { short: needed - offer, seoul: toSeoul(level, offered ?? []), headline: headline(offered) };
    }
    case 'passed': {
      const worth = toSeoul(level, demanded) - (after?.signingPrice ?? 0);
      return { worth, outcome: debrief.value, headline: headline(asked) };
    }
    case 'trade': {
      const offers = (debrief.offers as unknown as { beat: number; by: string; seoul: number; atEnd: number }[]).filter(
        (one) => one.by === 'seoul',
      );
      const i = offers.findIndex((one) => one.beat === question.beat);
      const [first, second] = [offers[i - 1], offers[i]];
      return { cost: (first?.seoul ?? 0) - (second?.seoul ?? 0), gain: (second?.atEnd ?? 0) - (first?.atEnd ?? 0) };
    }
    case 'trust': {
      const { changes } = debrief.meters.find((one) => one.meter === 'trust') ?? { changes: [] };
      const most = changes
        .filter((one) => Math.sign(one.by) === Math.sign(question.by))
        .toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by))[0];
      return { by: most?.by, to: most?.to, change: { because: most?.because } };
    }
    case 'line':
      return { offer: declinedHere?.offer, needed: declinedHere?.needed };
    case 'words':
      return { worth: toSeoul(level, demanded) };
    case 'belief': {
      const { issues } = debrief.belief as { issues: { truth: number; believed: number[] }[] };
      const gaps = issues.map(({ truth, believed }) => ({ truth, believed: believed[believed.length - 1] ?? 0 }));
      const widest = gaps.toSorted((a, b) => Math.abs(b.believed - b.truth) - Math.abs(a.believed - a.truth))[0];
      return { ...widest };
    }
    case 'first-demand':
      return { headline: headline(demanded), worth: toSeoul(level, demanded) };
    case 'meter':
      return { meter: question.meter, start: level.file.start[question.meter], end: end[question.meter] };
  }
}
