import { describe, expect, it } from 'vitest';
import { countPackages } from '../../src/engine/values.ts';
import { levelsFiles } from '../support/library.ts';
import { shippedLevels } from '../support/shipped-levels.ts';

const levels = shippedLevels();
const TUTORIAL = '1991-first-agreement';

describe('the campaign', () => {
  it('has ten levels, each in a file of its name, in an order without gaps', () => {
    expect(levelsFiles()).toEqual(levels.map(({ file }) => `${file.id}.json`).toSorted());
    expect(levels.map(({ file }) => file.campaign?.order)).toEqual(levels.map((_, i) => i + 1));
    expect(levels).toHaveLength(10);
  });

  it('meets every counterpart of the game at least once', () => {
    expect(new Set(levels.map(({ file }) => file.persona.id)).size).toBe(6);
  });

  it('begins easily: no level is easier than the tutorial', () => {
    const difficulty = (id: string) => levels.find(({ file }) => file.id === id)?.file.campaign?.difficulty ?? 9;
    expect(difficulty(TUTORIAL)).toBe(Math.min(...levels.map(({ file }) => difficulty(file.id))));
  });

  /** What would make one level a copy of another in other clothes. */
  const sentences = (level: (typeof levels)[number]): string[] => {
    const { calendar, deck, cards, threats, briefing, questions, issues } = level.file;
    const texts = [calendar, deck, cards, threats, briefing, questions, issues.map(({ about }) => about)];
    return [...JSON.stringify(texts).matchAll(/"en":"([^"]{60,})"/g)].map((match) => match[1] ?? '');
  };

  it('is no level twice: none uses a long sentence of another, none has the same issues', () => {
    const seen = new Map<string, string>();
    const shared: string[] = [];
    for (const level of levels)
      for (const sentence of new Set(sentences(level))) {
        const other = seen.get(sentence);
        if (other) shared.push(`${level.file.id} and ${other}: ${sentence}`);
        seen.set(sentence, level.file.id);
      }
    expect(shared).toEqual([]);
    const issueSets = levels.map(({ file }) =>
      file.issues
        .map(({ id }) => id)
        .toSorted()
        .join(),
    );
    expect(new Set(issueSets).size).toBe(levels.length);
  });
});

describe.each(levels.map((level) => [level.file.id, level] as const))('%s', (id, { file, rules }) => {
  it('has a size that can be thought through: seven or eight issues, the tutorial four or five', () => {
    const [fewest, most] = id === TUTORIAL ? [4, 5] : [7, 8];
    expect(rules.issues.length).toBeGreaterThanOrEqual(fewest);
    expect(rules.issues.length).toBeLessThanOrEqual(most);
    expect(countPackages(rules)).toBeLessThanOrEqual(60_000);
  });

  it('has its own calendar, deck, arguments, blocs and questions', () => {
    expect(rules.calendar.rounds).toBeGreaterThanOrEqual(6);
    expect(rules.calendar.rounds).toBeLessThanOrEqual(12);
    expect(file.deck.length).toBeGreaterThanOrEqual(1);
    expect(file.cards.length).toBeGreaterThanOrEqual(4);
    expect(file.questions.length).toBeGreaterThanOrEqual(5);
    expect(file.assembly.blocs.reduce((sum, bloc) => sum + bloc.seats, 0)).toBe(300);
  });

  it('promises something of itself', () => expect(file.expect.length).toBeGreaterThanOrEqual(3));

  it('names the counterpart nowhere but with the counterpart', () => {
    const { persona: _, ...rest } = file;
    expect(JSON.stringify(rest)).not.toContain('rhetoric');
  });
});
