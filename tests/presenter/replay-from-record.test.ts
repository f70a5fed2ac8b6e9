import { expect, test } from 'vitest';
import { accountOf } from '../../src/analysis/session-account.ts';
import { playPolicy } from '../../src/cli/play-through.ts';
import { diceOf, nextTurn, openStream, type Dice } from '../../src/engine/dice.ts';
import { POLICIES } from '../../src/engine/policies/policies.ts';
import { POLICY_NAMES } from '../../src/engine/policies/policy.ts';
import { rerun } from '../../src/engine/rerun.ts';
import { replayFromRecord, type ToldSession } from '../../src/presenter/replay-from-record.ts';
import { replayModel } from '../../src/presenter/replay-model.ts';
import { readSessionFile, sealed, writeSessionFile } from '../../src/record/session-file.ts';
import { opened } from '../record/forge.ts';
import { playSession } from '../record/play-session.ts';
import { LIBRARY } from '../support/library.ts';
import { shippedLevels } from '../support/shipped-levels.ts';

function toldBy(text: string): ToldSession {
  const read = readSessionFile(text, LIBRARY.facts);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { level, ruleset, seed, moves, record } = read.value;
  return { level, ruleset, seed, moves, record: record?.beats ?? [] };
}

test('on every level and with every stand-in a replay from the record shows what the engine would have shown', () => {
  for (const [i, level] of shippedLevels().entries())
    for (const name of POLICY_NAMES.filter((_, k) => (k + i) % 5 === 0)) {
      const { session } = playPolicy(level.rules, 40 + i, POLICIES[name]);
      const run = rerun(level.rules, session.seed, session.moves);
      const played = replayModel(level, run.beats, accountOf(level.rules, run.beats), null);
      expect(replayFromRecord(toldBy(writeSessionFile(level.file, session)))).toEqual(played);
    }
});

test('talks that went on when they were saved keep both hands closed', () => {
  const [level] = shippedLevels();
  if (!level) throw new Error('no level');
  const session = playSession(level.rules, 5, POLICIES.linear, 6);
  const run = rerun(level.rules, 5, session.moves);
  const model = replayFromRecord(toldBy(writeSessionFile(level.file, session)));
  expect(model).toEqual(replayModel(level, run.beats, accountOf(level.rules, run.beats), null));
  expect(model.over).toBe(false);
  expect(model.beats.every(({ seenBy }) => Object.keys(seenBy).join() === 'seoul')).toBe(true);
});

/** Other numbers and words in a record, none of them of a wrong form. */
function bend(record: Record<string, unknown>[], dice: Dice): void {
  const all = record.flatMap((beat) => [beat, ...(beat['events'] as Record<string, unknown>[])]);
  for (let n = dice.between(1, 12, 'how many'); n > 0; n--) {
    const node = all[dice.between(0, all.length - 1, 'which')] ?? {};
    const keys = Object.keys(node).filter((key) => typeof node[key] === 'number' || Array.isArray(node[key]));
    const key = keys[dice.between(0, Math.max(0, keys.length - 1), 'what')];
    if (key === undefined) continue;
    if (typeof node[key] === 'number') node[key] = dice.between(0, 19, 'another number');
    else (node[key] as unknown[]).splice(dice.between(0, 3, 'where'), 1);
  }
}

test('a record that tells nonsense is shown or refused, and never breaks the replay', () => {
  const level = shippedLevels()[6];
  if (!level) throw new Error('no level');
  const text = writeSessionFile(level.file, playPolicy(level.rules, 3, POLICIES['hard-liner']).session);
  let stream = openStream(20260101, 'world');
  let shown = 0;
  for (let i = 0; i < 60; i++) {
    stream = nextTurn(stream);
    const file = opened(text);
    if (file.record) bend(file.record, diceOf(stream));
    const read = readSessionFile(sealed({ ...file, ruleset: 99 }), LIBRARY.facts);
    if (!read.ok) continue;
    const { moves, seed, ruleset, record } = read.value;
    const model = replayFromRecord({ level: read.value.level, ruleset, seed, moves, record: record?.beats ?? [] });
    expect(model.beats).toHaveLength(moves.length);
    shown += 1;
  }
  expect(shown).toBeGreaterThan(10);
});

test('events of a ruleset that this one has no word for are left out and counted; wrong ones are refused', () => {
  const level = shippedLevels()[0];
  if (!level) throw new Error('no level');
  const file = opened(writeSessionFile(level.file, playPolicy(level.rules, 3, POLICIES.linear).session));
  const withEvent = (event: object) =>
    readSessionFile(
      sealed({ ...file, ruleset: 99, record: file.record?.map((beat, i) => (i === 1 ? plus(beat, event) : beat)) }),
      LIBRARY.facts,
    );
  const unknown = withEvent({ kind: 'press-conference', by: 'seoul' });
  expect(unknown).toMatchObject({ ok: true, value: { record: { skipped: 1 } } });
  const wrong = [{ kind: 'provoked', by: 3 }, { kind: 'leaked', extra: 1 }, { kind: 7 }, {}];
  for (const event of wrong) expect(withEvent(event).ok).toBe(false);
});

function plus(beat: Record<string, unknown>, event: object): Record<string, unknown> {
  return { ...beat, events: [...(beat['events'] as object[]), event] };
}
