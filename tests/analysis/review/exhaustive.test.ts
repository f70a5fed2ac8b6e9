import { describe, expect, test } from 'vitest';
import { reviewOf } from '../../../src/analysis/review/review.ts';
import type { ReviewSettings } from '../../../src/analysis/review/settings.ts';
import type { SeoulMove } from '../../../src/engine/moves.ts';
import type { LevelRules } from '../../../src/engine/rules.ts';
import { newSession, toAct } from '../../../src/engine/session.ts';
import { sent } from './golden-twenty.ts';
import { closings, TinyTree, tinyLevel } from './tiny-tree.ts';

const SETTINGS: ReviewSettings = { candidates: 30, first: 4, contenders: 4, more: 12, last: 32, most: 128 };

const propose = (x: readonly number[]): SeoulMove => ({
  seat: 'seoul',
  kind: 'propose',
  package: x,
  card: null,
  tone: 'cordial',
});

/** Plays what the search finds best, turn by turn, and reviews just these moves. */
function wordsOfTheBest(rules: LevelRules, seed: number, tree: TinyTree, before: readonly SeoulMove[]) {
  let session = before.reduce(sent, sent(newSession(rules, seed), { seat: 'seoul', kind: 'begin' }));
  const beats: number[] = [];
  while (toAct(session) === 'seoul')
    for (const move of tree.best(session).moves) {
      beats.push(session.moves.length);
      session = sent(session, move);
    }
  return reviewOf(session, SETTINGS, beats).moves.map(({ move, word, judgement }) => ({ move, word, judgement }));
}

const neverMistakes = (words: ReturnType<typeof wordsOfTheBest>): void => {
  expect(words.length).toBeGreaterThan(0);
  for (const { move, word, judgement } of words)
    expect(
      ['mistake', 'turning-point'],
      JSON.stringify({ move, best: judgement?.best, lead: judgement?.lead }),
    ).not.toContain(word);
};

describe('what an exhaustive search finds best is never rated a mistake', () => {
  test.each([1500, 2500, 4000, 5500, 7000, 9000])('with one round left, at trust %i', (trust) => {
    const level = tinyLevel(1);
    const rules = { ...level, start: { ...level.start, trust } };
    neverMistakes(wordsOfTheBest(rules, trust, new TinyTree(rules, [30]), []));
  });

  test.each([
    [1, [propose([0, 0, 1]), propose([0, 1, 1])]],
    [2, [propose([0, 1, 0]), { seat: 'seoul', kind: 'hold', card: null, tone: 'hard' }]],
    [3, [propose([2, 1, 1]), propose([1, 1, 1])]],
    [4, [propose([0, 0, 0]), propose([1, 0, 1])]],
  ] as const)('in the last round of talks that went this way or that, seed %i', (seed, before) => {
    const rules = tinyLevel(3);
    neverMistakes(wordsOfTheBest(rules, seed, new TinyTree(rules, [30]), before));
  });

  test.each([2500, 4000, 6000])('with two rounds left, at trust %i', (trust) => {
    const level = tinyLevel(2);
    const rules = { ...level, start: { ...level.start, trust } };
    const lasts = closings(rules).filter((move) =>
      move.kind === 'propose' ? move.tone === 'cordial' : move.kind === 'accept' || move.kind === 'hold',
    );
    const favour: SeoulMove = { seat: 'seoul', kind: 'side', what: 'backChannel', stop: null };
    neverMistakes(wordsOfTheBest(rules, trust, new TinyTree(rules, [8, 4], [favour], lasts), []));
  });
});
