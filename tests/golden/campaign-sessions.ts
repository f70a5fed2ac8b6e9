import { readFileSync, writeFileSync } from 'node:fs';
import { against, type Level } from '../../src/content/parse-level.ts';
import { briefOf } from '../../src/engine/brief.ts';
import { diceOf, nextTurn, openStream } from '../../src/engine/dice.ts';
import { POLICIES } from '../../src/engine/policies/policies.ts';
import { POLICY_NAMES, type PolicyName } from '../../src/engine/policies/policy.ts';
import { playOn, rerun, type Rerun } from '../../src/engine/rerun.ts';
import { newSession, toAct, type Session } from '../../src/engine/session.ts';
import { viewFor } from '../../src/engine/view.ts';
import { canonicalJson } from '../../src/record/canonical-json.ts';
import { fingerprintOf, hashOf } from '../../src/record/fingerprint.ts';
import { linkBytes, readLink } from '../../src/record/link-code.ts';
import { fragmentOf, readFragment } from '../../src/record/link-text.ts';
import { resultOf } from '../../src/record/session-file.ts';
import { LIBRARY } from '../support/library.ts';
import { shippedLevels } from '../support/shipped-levels.ts';

/**
 * A session kept as it was: `link` has the seed and Seoul's moves, `trail` is the hash over the fingerprints after every
 * move of every seat, and `result` that of what came out.
 */
export interface KeptSession {
  readonly level: string;
  readonly persona: string;
  readonly policy: PolicyName;
  readonly moves: number;
  readonly trail: string;
  readonly result: string;
  readonly overall: number;
  readonly link: string;
}

const file = new URL('campaign-sessions.json', import.meta.url);

export function readKept(): KeptSession[] {
  return JSON.parse(readFileSync(file, 'utf8')) as KeptSession[];
}

/** One session a line. */
export function writeKept(sessions: readonly KeptSession[]): void {
  writeFileSync(file, `[\n${sessions.map((one) => ` ${JSON.stringify(one)}`).join(',\n')}\n]\n`);
}

/** Every level of the campaign against every counterpart, in order. */
export function tables(): Level[] {
  return shippedLevels().flatMap((level) => [...LIBRARY.personas.values()].map((persona) => against(level, persona)));
}

/** The hash over the fingerprints of all beats. */
export function trailOf(run: Rerun): string {
  return hashOf(run.beats.map((beat) => fingerprintOf(beat.session))).slice(0, 16);
}

/** Plays a table with a stand-in for Seoul and says what is kept of it. The stand-ins take turns. */
export function keep(level: Level, number: number): KeptSession {
  const policy = POLICY_NAMES[number % POLICY_NAMES.length] as PolicyName;
  const session = played(level, 7000 + number, policy);
  return { ...told(level, session), policy, link: linkTo(level, session) };
}

/** What a session comes to now, to be compared with what was kept. */
export function told({ file: level, rules }: Level, { seed, moves }: Pick<Session, 'seed' | 'moves'>) {
  const run = rerun(rules, seed, moves);
  if (!run.ok) throw new Error(`${level.id}: move ${run.at + 1} is refused: ${run.refusal}`);
  const result = resultOf(run.session);
  return {
    level: level.id,
    persona: level.persona.id,
    moves: moves.length,
    trail: trailOf(run),
    result: hashOf(canonicalJson(result)).slice(0, 16),
    overall: result?.overall ?? -1,
  };
}

/** The session that a kept link leads to, by today's rules: Seoul's moves are its own, all others follow. */
export function following(level: Level, { link }: KeptSession): Session {
  const bytes = readFragment(link)?.bytes;
  const read = bytes ? readLink(bytes) : null;
  if (!read?.ok) throw new Error(`a kept link is damaged: ${link}`);
  let session = newSession(level.rules, read.payload.seed);
  for (const move of read.payload.moves) session = after(session, playOn(session, move));
  return session;
}

function played(level: Level, seed: number, policy: PolicyName): Session {
  let session = newSession(level.rules, seed);
  let stream = openStream(seed, 'nature');
  const brief = briefOf(level.rules);
  while (toAct(session) === 'seoul') {
    stream = nextTurn(stream);
    const wish = playOn(session, POLICIES[policy](brief, viewFor(session, 'seoul'), diceOf(stream)));
    session = after(
      session,
      wish.ok ? wish : playOn(session, { seat: 'seoul', kind: 'hold', card: null, tone: 'plain' }),
    );
  }
  return session;
}

function after(session: Session, turn: ReturnType<typeof playOn>): Session {
  if (!turn.ok) throw new Error(`refused: ${turn.refusal}`);
  return turn.beats[turn.beats.length - 1]?.session ?? session;
}

/** Without the level's hash: words of a level may change, the session may not. */
function linkTo({ file: level }: Level, { ruleset, seed, moves, ...state }: Session): string {
  const bytes = linkBytes({
    ruleset,
    level: level.id,
    persona: level.persona.id,
    hash: '0000000000000000',
    seed,
    parent: null,
    moves: moves.filter((move) => move.seat === 'seoul'),
    fingerprint: fingerprintOf(state),
  });
  return fragmentOf(bytes);
}
