import { expect, test } from 'vitest';
import { POLICIES } from '../../src/engine/policies/policies.ts';
import { writeSessionFile } from '../../src/record/session-file.ts';
import { judge } from './forge.ts';
import { playSession } from './play-session.ts';
import { NO_FACTS, smallLevel } from './small-level-file.ts';
import { fiveBillion } from '../support/five-billion.ts';
import { LIBRARY } from '../support/library.ts';

const level = smallLevel();
// Two turns: every part of a file is there, and every byte of it can be tried.
const text = writeSessionFile(level.file, playSession(level.rules, 3, POLICIES['patient-trader'], 2));
const bytes = new TextEncoder().encode(text);
// Without `fatal`, as a page reads a dropped file: broken letters become replacement characters.
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

test('every byte of a saved session flipped in turn: never verified, never a crash', { timeout: 120_000 }, () => {
  expect(judge(text, NO_FACTS).verdict).toBe('verified');
  const answers = new Set<string>();
  for (let i = 0; i < bytes.length; i++) {
    for (const flip of [1 << (i % 8), 0xff]) {
      const verdict = judge(lenient.decode(bytes.with(i, (bytes[i] as number) ^ flip)), NO_FACTS);
      if (verdict.verdict !== 'refused') throw new Error(`byte ${i} ^ ${flip}: ${verdict.verdict}`);
      answers.add(verdict.is);
    }
  }
  expect([...answers]).toEqual(['damaged-file']);
});

test('every saved session that was cut off is a damaged file', { timeout: 60_000 }, () => {
  for (let length = 0; length < bytes.length; length++)
    expect(judge(lenient.decode(bytes.subarray(0, length)), NO_FACTS)).toEqual({
      verdict: 'refused',
      is: 'damaged-file',
    });
});

test('two bytes changed places, a part doubled or lost: a damaged file', () => {
  for (let i = 0; i + 1 < text.length; i += 5) {
    if (text[i] === text[i + 1]) continue;
    const swapped = text.slice(0, i) + text[i + 1] + text[i] + text.slice(i + 2);
    const doubled = text.slice(0, i + 40) + text.slice(i);
    const lost = text.slice(0, i) + text.slice(i + 40);
    for (const one of [swapped, doubled, lost])
      expect(judge(one, NO_FACTS)).toEqual({ verdict: 'refused', is: 'damaged-file' });
  }
});

test('bytes all over a saved session of the real level flipped: never verified, never a crash', {
  timeout: 120_000,
}, () => {
  const real = fiveBillion();
  const saved = writeSessionFile(real.file, playSession(real.rules, 3, POLICIES['patient-trader']));
  expect(judge(saved, LIBRARY.facts).verdict).toBe('verified');
  const whole = new TextEncoder().encode(saved);
  for (let i = 0; i < whole.length; i += 307)
    for (const flip of [1 << (i % 8), 0xff]) {
      const flipped = lenient.decode(whole.with(i, (whole[i] as number) ^ flip));
      expect(judge(flipped, LIBRARY.facts)).toEqual({ verdict: 'refused', is: 'damaged-file' });
    }
});
