import type { KnownFacts } from '../content/facts.ts';
import type { LevelFile } from '../content/level-schema.ts';
import { levelFrom, type Level } from '../content/parse-level.ts';
import type { Problem, ProblemKey } from '../content/problem.ts';
import { readJson, type JsonLimits } from '../content/safe-json.ts';
import { problemsOf } from '../content/schema-problems.ts';
import type { Move } from '../engine/moves.ts';
import { scoreOf } from '../engine/score.ts';
import { rerun, type Beat } from '../engine/rerun.ts';
import type { Session } from '../engine/session.ts';
import { RULESET } from '../engine/tuning.ts';
import { canonicalJson } from './canonical-json.ts';
import { fingerprintOf, hashOf, levelHash } from './fingerprint.ts';
import type { Note } from './notes.ts';
import type { ParentOf } from './parent.ts';
import { recordOfAll } from './record-of.ts';
import { withKnownEvents, type RecordedBeat } from './recorded-beat.ts';
import { AUTOMATIC, type Seats } from './seats.ts';
import type { SessionProblem } from './session-problem.ts';
import { FORMAT, sessionSchema, type ClaimedResult, type SessionData } from './session-schema.ts';
import { upgraded, type PlainFile } from './upgrades.ts';

/** A session as its file tells it: whole, of the right form, but not yet played again (see verify.ts). */
export interface Recorded {
  readonly level: Level;
  readonly ruleset: number;
  readonly seed: number;
  readonly seats: Seats;
  readonly moves: readonly Move[];
  /** One after each move. */
  readonly fingerprints: readonly string[];
  /** What the file says came out; null where it says that the talks go on. */
  readonly claimed: ClaimedResult | null;
  readonly parent: ParentOf | null;
  readonly notes: readonly Note[];
  /** Null in files that were lifted from a format without one. */
  readonly record: RecordRead | null;
}

/** What a file says became of each move; events that this ruleset has no word for are left out and counted. */
export interface RecordRead {
  readonly beats: readonly RecordedBeat[];
  readonly skipped: number;
}

/** What a file may say beside the session. `fingerprints`, one for each move, spare working them out again. */
export interface FileExtras {
  readonly fingerprints?: readonly string[] | undefined;
  readonly parent?: ParentOf | null | undefined;
  readonly notes?: readonly Note[] | undefined;
  readonly seats?: Seats | undefined;
}

export type SessionRead =
  | { readonly ok: true; readonly value: Recorded }
  | { readonly ok: false; readonly problems: readonly SessionProblem[] };

export const SESSION_LIMITS: JsonLimits = {
  bytes: 2 * 1024 * 1024,
  depth: 28,
  values: 90_000,
  text: 20_000,
  whole: true,
};

/** These are too much, not damage: the text was not even parsed. */
const TOO_MUCH: readonly ProblemKey[] = ['file-too-big', 'too-deep', 'too-many-values', 'text-too-long'];

/** The engine's result of a session; null while the talks go on. */
export function resultOf({ rules, table }: Pick<Session, 'rules' | 'table'>): ClaimedResult | null {
  if (!table.end) return null;
  const { scores, overall } = scoreOf(rules, table);
  return { end: table.end, package: table.signed && [...table.signed], scores: { ...scores }, overall };
}

/**
 * The text of a `.burden.json`. `level` is the file that the session's rules were made from. Canonical JSON: the same
 * session with the same extras gives the same bytes. Throws where the moves are not the session's.
 */
export function writeSessionFile(level: LevelFile, session: Session, extras: FileExtras = {}): string {
  const beats = beatsOf(session);
  const { fingerprints = beats.map((beat) => fingerprintOf(beat.session)), parent = null, notes = [] } = extras;
  if (fingerprints.length !== session.moves.length)
    throw new RangeError(`${fingerprints.length} fingerprints for ${session.moves.length} moves`);
  return sealed({
    format: FORMAT,
    ruleset: session.ruleset,
    level: { id: level.id, hash: levelHash(level), file: level },
    seed: session.seed,
    // Left out where nothing has to be said: the bytes of such files stay what they were.
    ...(extras.seats?.washington === 'person' ? { seats: extras.seats } : {}),
    moves: session.moves,
    fingerprints,
    result: resultOf(session),
    parent,
    notes,
    record: recordOfAll(session.rules, beats),
  });
}

function beatsOf(session: Session): readonly Beat[] {
  const run = rerun(session.rules, session.seed, session.moves);
  if (!run.ok) throw new Error(`move ${run.at + 1} of a session was refused: ${run.refusal}`);
  return run.beats;
}

/** A file's text with its checksum made right. */
export function sealed(file: PlainFile): string {
  const { checksum: _, ...rest } = file;
  return canonicalJson({ ...rest, checksum: hashOf(rest) });
}

/**
 * Reads a session file that may be damaged, forged or hostile: size, depth, counts and numbers on the text; then the
 * checksum; then form, level and hashes. Never throws. What it gives back still has to be verified.
 */
export function readSessionFile(text: string, facts: KnownFacts): SessionRead {
  const json = readJson(text, SESSION_LIMITS);
  if (!json.ok)
    return refused(...(json.problems.some((p) => TOO_MUCH.includes(p.is)) ? [] : [damaged]), ...json.problems);
  const file = json.value;
  if (!isObject(file)) return refused(notASession);
  const { checksum, ...rest } = file;
  if (typeof checksum !== 'string') return refused('fingerprints' in file || 'moves' in file ? damaged : notASession);
  if (checksum !== hashOf(rest)) return refused(damaged);
  // Format 1 was ruleset 1, whose counterpart had no words of its own: nothing of it can be played again under ruleset 2.
  if (file['format'] === 1) return refused({ path: 'ruleset', is: 'older-ruleset', with: { is: 1, known: RULESET } });
  const lifted = upgraded(file);
  if (!lifted) return refused({ path: 'format', is: 'unknown-format', with: { known: FORMAT } });
  const { record: known, skipped } = withKnownEvents(lifted['record']);
  const parsed = sessionSchema.safeParse({ ...lifted, record: known });
  if (!parsed.success) return refused(...problemsOf(parsed.error.issues, lifted));
  const {
    level: named,
    ruleset,
    seed,
    seats = AUTOMATIC,
    moves,
    fingerprints,
    result,
    parent,
    notes,
    record,
  } = parsed.data;
  const counts = countProblem(parsed.data);
  if (counts) return refused(counts);
  const level = levelFrom(named.file, facts);
  if (!level.ok) return refused(...level.problems.map(insideLevel));
  const { id } = level.value.file;
  if (id !== named.id) return refused({ path: 'level.id', is: 'level-id-wrong', with: { says: named.id, is: id } });
  if (levelHash(level.value.file) !== named.hash)
    return refused({ path: 'level.hash', is: 'level-hash-wrong', with: {} });
  return {
    ok: true,
    value: {
      level: level.value,
      ruleset,
      seed,
      seats,
      moves,
      fingerprints,
      claimed: result,
      parent,
      notes,
      record: record && { beats: record, skipped },
    },
  };
}

/** What is said of moves must be said of moves that there are. */
function countProblem({ moves, fingerprints, record, parent, notes }: SessionData): SessionProblem | null {
  const wanted = moves.length;
  if (fingerprints.length !== wanted)
    return { path: 'fingerprints', is: 'fingerprint-count', with: { is: fingerprints.length, wanted } };
  if (record && record.length !== wanted)
    return { path: 'record', is: 'record-count', with: { is: record.length, wanted } };
  if (parent && parent.moves > wanted) return { path: 'parent.moves', is: 'too-large', with: { most: wanted } };
  for (const [i, { tags }] of notes.entries()) {
    const again = tags.findIndex((tag, k) => tags.indexOf(tag) < k);
    if (again >= 0) return { path: `notes.${i}.tags.${again}`, is: 'repeated-id', with: { id: tags[again] ?? '' } };
  }
  const stray = notes.findIndex((note) => note.beat >= wanted);
  return stray < 0 ? null : { path: `notes.${stray}.beat`, is: 'no-such-move', with: { is: stray + 1, last: wanted } };
}

const damaged: SessionProblem = { path: '', is: 'damaged-file', with: {} };
const notASession: SessionProblem = { path: '', is: 'not-a-session-file', with: {} };

function refused(...problems: SessionProblem[]): SessionRead {
  return { ok: false, problems };
}

function insideLevel(problem: Problem): Problem {
  return { ...problem, path: problem.path === '' ? 'level.file' : `level.file.${problem.path}` };
}

function isObject(data: unknown): data is PlainFile {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
