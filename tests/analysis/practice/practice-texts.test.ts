import { describe, expect, it } from 'vitest';
import { parsePracticeTexts } from '../../../src/content/practice-texts.ts';
import { problemSentence } from '../../../src/record/problem-texts.ts';
import { levelsText } from '../../support/library.ts';

interface Texts {
  issues: { id: string; kind: string; options?: unknown[] }[];
  calendar: { rounds: unknown[] };
  [key: string]: unknown;
}

const text = levelsText('practice/texts.json');

/** Path and kind of what is wrong with the texts after a change. */
function faultsAfter(change: (texts: Texts) => void): string[] {
  const texts = JSON.parse(text) as Texts;
  change(texts);
  const read = parsePracticeTexts(JSON.stringify(texts));
  return read.ok ? [] : read.problems.map(({ path, is }) => `${path}: ${is}`);
}

describe('the texts of the practice table', () => {
  it('can be read', () => {
    expect(faultsAfter(() => {})).toEqual([]);
  });

  it('name nobody', () => {
    expect(text).not.toMatch(
      /Trump|Biden|Moon Jae|Bolton|DeHart|Betts|Lee Jae|Yoon|트럼프|바이든|문재인|윤석열|이재명/,
    );
  });

  it('are refused where they hold what they should not, or lack what they should hold', () => {
    expect(faultsAfter((texts) => (texts['weights'] = {}))).toEqual(['weights: unknown-key']);
    expect(faultsAfter((texts) => delete texts['openingAsk'])).toEqual(['openingAsk: missing']);
    expect(faultsAfter((texts) => texts.calendar.rounds.pop())).toEqual(['calendar.rounds: too-short']);
    expect(faultsAfter((texts) => texts.issues.pop())).toEqual(['issues: too-short']);
  });

  it('are refused where an issue is not one that numbers are drawn for', () => {
    expect(faultsAfter(({ issues }) => Object.assign(issues[1] ?? {}, { id: 'other' }))).toEqual([
      'issues: no-such-issue',
    ]);
    expect(faultsAfter(({ issues }) => issues[1]?.options?.pop())).toEqual(['issues.1.options: values-count']);
    const swapped = faultsAfter(({ issues }) => {
      Object.assign(issues[0] ?? {}, { id: 'growth' });
      Object.assign(issues[1] ?? {}, { id: 'cash' });
    });
    expect(swapped).toEqual(['issues.1.kind: not-one-of', 'issues.0.kind: not-one-of']);
  });

  it('come back with a sentence for every fault', () => {
    const read = parsePracticeTexts('{');
    expect(read.ok ? [] : read.problems.map((problem) => problemSentence(problem, 'ko'))).toHaveLength(1);
  });
});
