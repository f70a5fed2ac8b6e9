import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { against } from '../../src/content/parse-level.ts';
import { playPolicy } from '../../src/cli/play-through.ts';
import { POLICIES } from '../../src/engine/policies/policies.ts';
import { POLICY_NAMES } from '../../src/engine/policies/policy.ts';
import type { Session } from '../../src/engine/session.ts';
import type { Level } from '../../src/content/parse-level.ts';
import { sha256 } from '@noble/hashes/sha2.js';
import { linkBytes, readLink } from '../../src/record/link-code.ts';
import { linkOf, sessionOfLink } from '../../src/record/link-session.ts';
import { codeOf, fragmentOf, LONGEST_LINK, readFragment, readPaste } from '../../src/record/link-text.ts';
import { LIBRARY } from '../support/library.ts';
import { shippedLevels } from '../support/shipped-levels.ts';
import { smallLevel } from './small-level-file.ts';
import { playSession } from './play-session.ts';

const levels = shippedLevels();

/** A fragment through all of its readers: what becomes of it. */
function follow(fragment: string, level: Level): string | Session {
  const bytes = readFragment(fragment)?.bytes;
  const read = bytes ? readLink(bytes) : ({ ok: false, is: 'damaged-link' } as const);
  if (!read.ok) return read.is;
  const followed = sessionOfLink(read.payload, level);
  return followed.ok ? followed.session : followed.why.is;
}

function bytesOf({ file }: Level, session: Session): Uint8Array {
  const linked = linkOf(file, session, file, null);
  if (!linked.ok) throw new Error(linked.why.is);
  return linked.bytes;
}

const played = levels.flatMap((level, i) =>
  POLICY_NAMES.map((name, k) => {
    const session = playPolicy(level.rules, 1000 * i + k, POLICIES[name]).session;
    return { level, session, bytes: bytesOf(level, session) };
  }),
);

describe('a link', () => {
  test('leads every level and stand-in back to the very same session, in fewer than 1,000 characters', () => {
    for (const { level, session, bytes } of played) {
      const fragment = fragmentOf(bytes, 7);
      expect(fragment.length).toBeLessThan(LONGEST_LINK / 4);
      expect(fragment).toMatch(/^#s=[\w-]+&at=7$/);
      expect(readFragment(fragment)).toEqual({ bytes, at: 7 });
      expect(follow(fragment, level)).toEqual(session);
    }
  });

  test('to talks that go on leads to where they stand', () => {
    const [level] = levels as [Level];
    for (let turns = 1; turns < 6; turns++) {
      const session = playSession(level.rules, 3, POLICIES['patient-trader'], turns);
      expect(follow(fragmentOf(bytesOf(level, session)), level)).toEqual(session);
    }
  });

  test('with any one character changed is damaged, at every place', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    for (const { level, bytes } of played.filter((_, i) => i % 12 === 0)) {
      const fragment = fragmentOf(bytes);
      for (let i = 3; i < fragment.length; i++) {
        const at = letters.indexOf(fragment[i] ?? '');
        // Neighbours differ in the lowest bit, which at the end of a link stands for nothing.
        for (const other of [letters[at ^ 1], letters[(at + 1 + (i % 62)) % 64], '=', '.']) {
          if (other === fragment[i]) continue;
          const changed = `${fragment.slice(0, i)}${other}${fragment.slice(i + 1)}`;
          expect(follow(changed, level)).toBe('damaged-link');
        }
      }
    }
  });

  test('that was cut off, doubled or lost a part is damaged', () => {
    const { level, bytes } = played[5] as (typeof played)[0];
    const fragment = fragmentOf(bytes);
    for (let length = 3; length < fragment.length; length++) {
      expect(follow(fragment.slice(0, length), level)).toBe('damaged-link');
      expect(follow(fragment.slice(0, length) + fragment.slice(length + 1), level)).toBe('damaged-link');
    }
    expect(follow(`${fragment}A`, level)).toBe('damaged-link');
    expect(follow(`${fragment}&at=`, level)).toBe('damaged-link');
    expect(follow(`${fragment}&at=1x`, level)).toBe('damaged-link');
    expect(follow(`#s=${'A'.repeat(LONGEST_LINK)}`, level)).toBe('damaged-link');
  });

  test('to a level that is not there, or is another by now, says so', () => {
    const { level, bytes } = played[0] as (typeof played)[0];
    const read = readLink(bytes);
    if (!read.ok) throw new Error(read.is);
    const changed = { ...level, file: { ...level.file, referenceTrust: 4999 } };
    expect(sessionOfLink(read.payload, null)).toMatchObject({ ok: false, why: { is: 'unknown-level' } });
    expect(sessionOfLink(read.payload, changed)).toMatchObject({ ok: false, why: { is: 'other-level' } });
    const older = { ...read.payload, ruleset: 1 };
    expect(sessionOfLink(older, level)).toMatchObject({ ok: false, why: { is: 'link-of-other-ruleset' } });
  });

  test('that somebody made with other moves, seed or end does not match', () => {
    const { level, bytes } = played[3] as (typeof played)[0];
    const read = readLink(bytes);
    if (!read.ok) throw new Error(read.is);
    const { moves } = read.payload;
    const forgeries = [
      { seed: read.payload.seed + 1 },
      { moves: moves.slice(0, -1) },
      { moves: [...moves, ...moves] },
      { fingerprint: '0123456789abcdef' },
    ];
    for (const forgery of forgeries) {
      const fragment = fragmentOf(linkBytes({ ...read.payload, ...forgery }));
      expect(follow(fragment, level)).toBe('link-does-not-match');
    }
  });

  test('is not made of a level of one’s own, of a session cut off in mid-turn, or of one that is too long', () => {
    const own = smallLevel();
    const session = playSession(own.rules, 1, POLICIES.linear);
    expect(linkOf(own.file, session, null, null)).toMatchObject({ ok: false, why: { is: 'level-not-ours' } });
    const [level, other] = levels as [Level, Level];
    const { session: whole } = played[0] as (typeof played)[0];
    const recast = against(
      level,
      [...LIBRARY.personas.values()].find(({ id }) => id !== level.file.persona.id) as never,
    );
    expect(linkOf(recast.file, whole, level.file, null)).toMatchObject({ ok: false, why: { is: 'level-not-ours' } });
    expect(linkOf(level.file, whole, other.file, null)).toMatchObject({ ok: false });
    const cut = { ...whole, moves: whole.moves.slice(0, 1) };
    expect(linkOf(level.file, cut, level.file, null)).toMatchObject({ ok: false, why: { is: 'moves-do-not-follow' } });
    const long = linkOf(level.file, whole, level.file, null, 100);
    expect(long).toMatchObject({ ok: false, why: { is: 'too-long-for-a-link' } });
  });
});

describe('the bytes of a link', () => {
  const [{ bytes }] = played as [(typeof played)[0]];
  const read = readLink(bytes);
  if (!read.ok) throw new Error(read.is);
  const { payload } = read;

  test('keep the parent', () => {
    const parent = { session: 'fedcba9876543210', moves: 12 };
    expect(readLink(linkBytes({ ...payload, parent }))).toEqual({ ok: true, payload: { ...payload, parent } });
  });

  test('of no session are refused, whatever they are, and a rightly signed version to come is called newer', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => {
        expect(readLink(noise)).toEqual({ ok: false, is: 'damaged-link' });
      }),
      { numRuns: 500 },
    );
    expect(readLink(new Uint8Array(5_000_000))).toEqual({ ok: false, is: 'damaged-link' });
  });

  test('rightly signed, with lengths and counts that lie, are refused before anything is built', () => {
    // Each place of the layout in turn is the largest that fits, and everything behind it stays.
    const body = bytes.subarray(0, -6);
    let refused = 0;
    for (let i = 0; i < body.length; i++)
      for (const lie of [0xff, 0x7f, 0x80]) {
        const before = performance.now();
        const bent = readLink(signed(body.with(i, lie)));
        expect(performance.now() - before).toBeLessThan(500);
        if (!bent.ok) refused += 1;
        else expect(bent.payload.moves.length).toBeLessThan(bytes.length);
      }
    expect(refused).toBeGreaterThan(body.length);
    expect(readLink(signed(body.with(0, 2)))).toEqual({ ok: false, is: 'newer-link' });
    expect(readLink(signed(Uint8Array.from([...body, 0])))).toEqual({ ok: false, is: 'damaged-link' });
  });

  function signed(body: Uint8Array): Uint8Array {
    return Uint8Array.from([...body, ...sha256(body).subarray(0, 6)]);
  }
});

describe('a code', () => {
  const { bytes } = played[7] as (typeof played)[0];
  const code = codeOf(bytes);

  test('is the same bytes in groups that can be read out', () => {
    expect(code).toMatch(/^burden\[(?:[0-9A-HJKMNP-TV-Z]{5}[ \n])*[0-9A-HJKMNP-TV-Z]{1,5}\]$/);
    expect(readPaste(code)).toEqual({ bytes, at: null });
  });

  test.each([
    ['a sentence', `Look at this one: ${code} – the vote!`],
    ['quotes', `“${code}”`],
    ['the quote marks of mail', `> ${code.replaceAll('\n', '\n> ')}`],
    ['other line breaks', code.replaceAll('\n', '\r\n').replaceAll(' ', '\u00a0')],
    ['no spaces', code.replace(/\s/g, '')],
    ['many spaces', code.replaceAll(' ', ' \t  ').replace('[', ' [ ')],
    ['small letters, O for 0, l for 1', code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')],
  ])('is found in or with %s', (_, text) => {
    expect(readPaste(text)?.bytes).toEqual(bytes);
  });

  test('a link is found in a pasted text too, with its beat', () => {
    const pasted = `see https://example.org/game/${fragmentOf(bytes, 12)} !`;
    expect(readPaste(pasted)).toEqual({ bytes, at: 12 });
  });

  test('with a letter changed or lost is damaged; a text without any is none', () => {
    for (let i = 7; i < code.length - 1; i++) {
      if (code[i] === ' ' || code[i] === '\n') continue;
      for (const other of ['A', 'B', 'U', '']) {
        if (other === code[i]) continue;
        const found = readPaste(`${code.slice(0, i)}${other}${code.slice(i + 1)}`);
        expect(found?.bytes ? readLink(found.bytes).ok : false).toBe(false);
      }
    }
    expect(readPaste('hello')).toBeNull();
    expect(readPaste(`${'x'.repeat(30_000)}${code}`)).toBeNull();
  });
});
