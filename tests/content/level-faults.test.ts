import { describe, expect, it } from 'vitest';
import { changed, FACTS, faultsOf, LEVEL_TEXT, levelData, named, problemsWith } from './level-fixture.ts';

describe('an author is told where a level is wrong and why', () => {
  it('when a key is unknown', () => {
    expect(faultsOf(['calender'], {})).toEqual(['calender: unknown-key']);
    expect(faultsOf(['start', 'money'], 1)).toEqual(['start.money: unknown-key']);
  });

  it('when the Korean text is missing or empty', () => {
    expect(faultsOf(['title', 'ko'], undefined)).toEqual(['title.ko: missing']);
    expect(faultsOf(['issues', 2, 'name', 'ko'], '')).toContain('issues.2.name.ko: too-short');
    expect(faultsOf(['title', 'en'], ' ')).toEqual(['title.en: wrong-form']);
  });

  it('when a text hides characters', () => {
    for (const hidden of ['\u202e', '\u200b', '\u0007', '\u3164'])
      expect(faultsOf(['title', 'en'], `The ask${hidden}`)).toEqual(['title.en: wrong-form']);
  });

  it('when the phrase of an amount has no place for the figure', () => {
    expect(faultsOf(['issues', 0, 'phrase', 'en'], 'the sum')).toEqual(['issues.0.phrase.en: wrong-form']);
  });

  it('when weights do not add up or miss an issue', () => {
    expect(faultsOf(['weights', 'ledger', 'cash'], 6500)).toEqual(['weights.ledger: weights-sum']);
    expect(faultsOf(['weights', 'seoul', 'cash'], undefined)).toContain('weights.seoul: weights-issues');
    expect(faultsOf(['scoreWeights', 'seoul'], 36)).toEqual(['scoreWeights: weights-sum']);
  });

  it('when stops or curves do not rise, turn or fall short', () => {
    expect(faultsOf(['issues', 0, 'stops', 2, 'at'], 1_038_900)).toContain('issues.0.stops.2.at: stops-not-rising');
    expect(faultsOf(['issues', 0, 'values', 'seoul', 1], [1386300, 10001])).toEqual([
      'issues.0.values.seoul.1.1: too-large',
    ]);
    expect(faultsOf(['issues', 0, 'values', 'seoul', 2], [1965800, 9000])).toContain(
      'issues.0.values.seoul.2: curve-turns',
    );
    expect(faultsOf(['issues', 0, 'values', 'washington', 1], [999900, 10])).toContain(
      'issues.0.values.washington.1: curve-not-rising',
    );
    expect(faultsOf(['issues', 0, 'values', 'seoul', 5], [5_800_000, 0])).toContain(
      'issues.0.values.seoul: curve-too-short',
    );
  });

  it('when a choice has too few values', () => {
    expect(faultsOf(['issues', 1, 'values', 'seoul'], [1, 2])).toContain('issues.1.values.seoul: values-count');
  });

  it('when the expiring agreement, the win-set or history names a stop that is not there', () => {
    expect(faultsOf(['issues', 0, 'expiring'], 1_038_901)).toEqual(['issues.0.expiring: no-such-stop']);
    expect(faultsOf(['issues', 0, 'winSet'], [5_829_000, 999_900])).toEqual(['issues.0.winSet: win-set-empty']);
    expect(faultsOf(['history', 'package', 'term'], 'seven')).toEqual(['history.package.term: no-such-stop']);
  });

  it('when the headline is no issue', () => {
    expect(faultsOf(['headline'], 'money')).toEqual(['headline: no-such-issue']);
  });

  it('when a round is never reached', () => {
    expect(faultsOf(['calendar', 'events', 0, 'after'], 12)).toEqual(['calendar.events.0.after: no-such-round']);
    expect(faultsOf(['deck', 0, 'to'], 13)).toEqual(['deck.0.to: no-such-round']);
    expect(faultsOf(['deck', 0, 'from'], 7)).toEqual(['deck.0: window-empty']);
    expect(faultsOf(['calendar', 'furloughFrom'], 12)).toEqual(['calendar.furloughFrom: no-such-round']);
    expect(faultsOf(['calendar', 'rounds', 3, 'year'], 2018)).toEqual(['calendar.rounds.3: rounds-not-rising']);
  });

  it('when there are a million rounds', () => {
    const rounds = `"rounds":[${'1,'.repeat(1_000_000)}1]`;
    expect(problemsWith(LEVEL_TEXT.replace('"rounds": [', `${rounds},"more":[`)).map(named)).toEqual([
      ': file-too-big',
    ]);
  });

  it('when a fact is unknown, has no source, or nothing is cited', () => {
    expect(faultsOf(['summary', 'facts'], ['no_such_fact'])).toEqual(['summary.facts.0: fact-unknown']);
    expect(faultsOf(['summary', 'facts'], undefined)).toEqual(['summary: no-source']);
    expect(faultsOf(['issues', 0, 'stops', 2], { at: 1_090_000 })).toEqual(['issues.0.stops.2: no-source']);
    const unsourced = new Map([...FACTS].map(([id, fact]) => [id, id === 'vote11' ? { ...fact, sources: [] } : fact]));
    expect(problemsWith(levelData(), unsourced).map(named)).toEqual(['history.text.facts.12: fact-without-source']);
  });

  it('when a side move cannot be afforded', () => {
    expect(faultsOf(['sideMoves', 'planB', 'cost'], 7)).toEqual(['sideMoves.planB.cost: unaffordable']);
  });

  it('when no majority can be had', () => {
    expect(faultsOf(['assembly', 'majority'], 301)).toEqual(['assembly.majority: majority-too-high']);
  });

  it('when the persona has no prior that fits', () => {
    expect(faultsOf(['presumed', 'prior', 'cash'], [1, 2])).toEqual(['presumed.prior.cash: prior-shape']);
    expect(faultsOf(['presumed', 'prior', 'cash'], undefined)).toEqual(['presumed.prior: weights-issues']);
  });

  it('when the counterpart is nobody, or has no way to press', () => {
    expect(faultsOf(['persona'], 'nobody')).toEqual(['persona: no-such-persona']);
    expect(faultsOf(['threats'], {})).toEqual(['threats: no-threat']);
  });

  it('when no package can suit both sides', () => {
    expect(faultsOf(['reservation', 'seoul'], 10000)).toEqual(['reservation: no-agreement-possible']);
  });

  it('when there are too many packages', () => {
    const options = Array.from({ length: 8 }, (_, i) => ({
      id: `o${i}`,
      name: { en: 'x', ko: '가' },
      note: { en: 'x', ko: '가', invented: true },
    }));
    const data = changed(['issues', 6, 'options'], options) as {
      issues: { options: unknown; values: unknown; expiring: string }[];
    };
    data.issues[5]!.options = options;
    expect(problemsWith(data).map(named)).toContain('issues: too-many-packages');
  });

  it('when an id is used twice', () => {
    expect(faultsOf(['cards', 1, 'id'], 'already-paying')).toEqual(['cards.1.id: repeated-id']);
  });

  it('when a promise has no bound or no seeds', () => {
    expect(faultsOf(['expect', 0], { kind: 'play', policy: 'linear', seeds: [9, 1] })).toEqual([
      'expect.0.seeds: seeds-backwards',
      'expect.0: no-bound',
    ]);
  });

  it('when a word stands for a number, or a number for a word', () => {
    expect(faultsOf(['start', 'trust'], '4000')).toEqual(['start.trust: wrong-kind']);
    expect(faultsOf(['id'], 2019)).toEqual(['id: wrong-kind']);
    expect(faultsOf(['issues', 0, 'kind'], 'sum')).toEqual(['issues.0.kind: not-one-of']);
    expect(faultsOf(['cards', 0, 'kind'], 'money')).toEqual(['cards.0.kind: not-one-of']);
  });
});
