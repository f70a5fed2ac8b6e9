import { describe, expect, test } from 'vitest';
import { contrast, luminance } from './colour.ts';
import { coloursOf, rulesOf, sheet, SHEETS, type Theme } from './style-sheets.ts';

const MODES = [
  ['light', false, 4.5],
  ['dark', false, 4.5],
  ['light', true, 7],
  ['dark', true, 7],
] as const satisfies readonly (readonly [Theme, boolean, number])[];

const GROUNDS = ['--paper', '--paper-deep', '--paper-card'];
const PALE = ['--celadon-pale', '--brass-pale', '--red-pale'];

/** Tokens that are used as text, and every ground that they stand on somewhere. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  '--ink': [...GROUNDS, ...PALE],
  '--ink-soft': [...GROUNDS, ...PALE],
  '--ink-faint': GROUNDS,
  '--celadon-deep': [...GROUNDS, '--celadon-pale'],
  '--brass-deep': [...GROUNDS, '--brass-pale'],
  '--red': [...GROUNDS, '--red-pale'],
  '--on-ink': ['--ink', '--celadon-deep', '--celadon-pressed'],
  '--on-lesson': ['--lesson'],
  '--on-strip': ['--strip', '--strip-ill', '--strip-well'],
};

/** Edges of controls, fills of meters, marks and lines of charts, on what they are drawn on. */
const MARKS: Readonly<Record<string, readonly string[]>> = {
  '--edge': GROUNDS,
  '--edge-soft': ['--paper', '--paper-card'],
  '--ink': ['--track'],
  '--red': ['--track'],
  '--celadon-deep': ['--track', '--paper', '--paper-card'],
  '--celadon-mark': ['--track'],
  '--brass-mark': ['--track', '--paper', '--paper-card'],
  '--brass-deep': ['--track', '--paper', '--paper-card'],
  // The likeliest is a cut in the band of what is likely.
  '--paper-card': ['--brass-mark'],
  '--nash': ['--ink'],
  '--strip-up': ['--strip', '--strip-ill', '--strip-well'],
  '--strip-down': ['--strip', '--strip-ill', '--strip-well'],
};

const token = (value: string | undefined): string | null => /^var\((--[\w-]+)\)$/.exec(value ?? '')?.[1] ?? null;
const alias: Readonly<Record<string, string>> = {
  '--seoul': '--celadon-deep',
  '--washington': '--brass-deep',
  '--danger': '--red',
};
const meant = (name: string): string => alias[name] ?? name;
const own = SHEETS.filter((name) => name !== 'forced-colors.css');

describe.each(MODES)('%s, more contrast: %s', (theme, more, least) => {
  const colours = coloursOf(theme, more);
  const between = (one: string, other: string): number => {
    const [a, b] = [colours.get(one), colours.get(other)];
    if (!a || !b) throw new Error(`${a ? other : one} is no colour in tokens.css`);
    return contrast(a, b);
  };

  test(`every text stands out from every ground by ${least}`, () => {
    const weak = Object.entries(TEXTS).flatMap(([text, grounds]) =>
      grounds.flatMap((ground) => {
        const found = between(text, ground);
        return found < least ? [`${text} on ${ground}: ${found.toFixed(2)}`] : [];
      }),
    );
    expect(weak).toEqual([]);
  });

  test('every edge, fill and mark stands out by 3', () => {
    const weak = Object.entries(MARKS).flatMap(([mark, grounds]) =>
      grounds.flatMap((ground) => {
        const found = between(mark, ground);
        return found < 3 ? [`${mark} on ${ground}: ${found.toFixed(2)}`] : [];
      }),
    );
    expect(weak).toEqual([]);
  });

  test('rules that name both their text and their ground keep to it', () => {
    const weak = own.flatMap((name) =>
      rulesOf(sheet(name)).flatMap(({ selector, says }) => {
        const text = token(says.get('color'));
        const ground = token(says.get('background'));
        if (!text || !ground || text === 'inherit') return [];
        const found = between(meant(text), meant(ground));
        return found < least ? [`${name} ${selector}: ${found.toFixed(2)}`] : [];
      }),
    );
    expect(weak).toEqual([]);
  });
});

test('by night the paper is dark and the ink is light', () => {
  const night = coloursOf('dark', false);
  expect(luminance(night.get('--paper') ?? '')).toBeLessThan(0.05);
  expect(luminance(night.get('--ink') ?? '')).toBeGreaterThan(0.6);
});

test('no sheet colours text with a token whose contrast is not measured', () => {
  const unmeasured = own.flatMap((name) =>
    rulesOf(sheet(name)).flatMap(({ selector, says }) => {
      const text = token(says.get('color'));
      return text && !(meant(text) in TEXTS) ? [`${name} ${selector}: ${text}`] : [];
    }),
  );
  expect(unmeasured).toEqual([]);
});

test('colours are written in tokens.css alone', () => {
  const literal = own
    .filter((name) => name !== 'tokens.css')
    .flatMap((name) =>
      rulesOf(sheet(name)).flatMap(({ selector, says }) =>
        [...says]
          .filter(([, value]) => /#[\da-f]{3,8}\b|\b(rgb|hsl|oklch)\(|\b(white|black)\b/i.test(value))
          .map(([key]) => `${name} ${selector}: ${key}`),
      ),
    );
  expect(literal).toEqual([]);
});

test('every token that is used is defined', () => {
  const all = SHEETS.map(sheet).join('\n');
  const defined = new Set([...all.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name));
  const used = [...all.matchAll(/var\((--[\w-]+)(?=\))/g)].map(([, name]) => name);
  expect(used.filter((name) => !defined.has(name))).toEqual([]);
});

test('the measure knows black on white and a colour on itself', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#365c50', '#365c50')).toBe(1);
});
