import { describe, expect, test } from 'vitest';
import { POLICY_NAMES } from '../../src/engine/policies/policy.ts';
import { following, readKept, tables, told } from '../golden/campaign-sessions.ts';

// If rules, levels or counterparts were meant to change: npx tsx tests/golden/make-campaign-sessions.ts
const kept = readKept();
const levels = tables();

describe('a session of every level against every counterpart', () => {
  test('there is one of each, and every stand-in plays some', () => {
    expect(kept.map(({ level, persona }) => `${level} ${persona}`)).toEqual(
      levels.map(({ file }) => `${file.id} ${file.persona.id}`),
    );
    expect(kept).toHaveLength(60);
    expect(new Set(kept.map(({ policy }) => policy))).toEqual(new Set(POLICY_NAMES));
  });

  test.each(kept.map((session, i) => [`${session.level}, ${session.persona}`, session, i] as const))(
    '%s: Seoul’s moves lead through the same states to the same result',
    (_, session, i) => {
      const level = levels[i];
      if (!level) throw new Error('no such table');
      const { policy: _p, link: _l, ...was } = session;
      expect(told(level, following(level, session))).toEqual(was);
    },
  );
});
