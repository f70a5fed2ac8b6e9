import { describe, expect, it } from 'vitest';
import { levelsFiles, levelsText } from '../support/library.ts';
import { FACTS, LEVEL_TEXT } from './level-fixture.ts';

const PERSONA_TEXTS = levelsFiles('personas').map((file) => levelsText(`personas/${file}`));
const LEVEL_TEXTS = [...levelsFiles().map(levelsText), levelsText('practice/texts.json')];

function cited(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, item]) => (key === 'facts' ? (item as string[]) : cited(item)));
}

describe('the facts of the project', () => {
  it('hold every row that the levels cite and no other', () => {
    const all = LEVEL_TEXTS.flatMap((text) => cited(JSON.parse(text)));
    expect([...new Set(all)].sort()).toEqual([...FACTS.keys()].sort());
  });

  it('each name a source and how sure it is', () => {
    for (const fact of FACTS.values()) {
      expect(fact.sources.length).toBeGreaterThan(0);
      expect(fact.confidence.words).not.toBe('');
    }
  });

  it('agree with the amounts of the level', () => {
    const won = (id: string): number => Math.round(Number(FACTS.get(id)?.value) * 1000);
    const atRate = (id: string, rate: string): number =>
      Number(FACTS.get(id)?.value) * Number(FACTS.get(rate)?.value) * 1000;
    expect(won('sma_krw_2019')).toBe(1_038_900);
    expect(won('sma_krw_2021')).toBe(1_183_300);
    for (const [amount, derived] of [
      [5_829_000, atRate('ask_5bn', 'fx_2019')],
      [5_479_300, atRate('ask_47', 'fx_2019')],
      [4_722_400, atRate('ask_mar20', 'fx_2020')],
    ] as const) {
      expect(LEVEL_TEXT).toContain(`"at": ${amount}`);
      expect(Math.abs(amount - derived)).toBeLessThan(100);
    }
  });

  it('name offices, not living persons', () => {
    const all = [...LEVEL_TEXTS, ...PERSONA_TEXTS, JSON.stringify([...FACTS.values()])].join('\n');
    expect(all).not.toMatch(
      /Trump|Biden|Moon Jae|Bolton|DeHart|Betts|Brooks|Lippert|Esper|Jeong Eun|트럼프|바이든|문재인/,
    );
  });
});
