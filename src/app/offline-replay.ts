import type { KnownFacts } from '../content/facts.ts';
import { readJson, type JsonLimits } from '../content/safe-json.ts';
import { rerun } from '../engine/rerun.ts';
import type { Words } from '../locale/language.ts';
import type { PlayedLevel } from '../presenter/level-text.ts';
import type { ReplayModel } from '../presenter/replay-model.ts';
import type { Note } from '../record/notes.ts';
import { openText } from './open-work.ts';
import { replayOfBeats, replayOfShown } from './replay.ts';

/** What an offline page has to show. */
export interface OfflineSession {
  readonly level: PlayedLevel;
  readonly seed: number;
  readonly notes: readonly Note[];
  readonly model: ReplayModel;
  /** Of a session of other rules, which is shown from its record; null where it was played again. */
  readonly told: { readonly ruleset: number; readonly skipped: number } | null;
}

export type OfflineReplay =
  | { readonly ok: true; readonly session: OfflineSession }
  | { readonly ok: false; readonly why: Words };

/** The replay out of the two texts inside an offline page: read, verified and played again as a file that is opened. */
export async function offlineReplay(session: string, cited: string): Promise<OfflineReplay> {
  const opening = openText(session, factsOf(cited));
  if (!opening.ok) return opening;
  const { opened } = opening;
  const { level, seed, moves, notes, ruleset, told } = opened;
  const model = told
    ? await replayOfShown({ talks: null, told: opened })
    : await replayOfBeats(level, rerun(level.rules, seed, moves).beats);
  const skipped = told?.skipped ?? 0;
  return { ok: true, session: { level, seed, notes, model, told: told && { ruleset, skipped } } };
}

const LIMITS: JsonLimits = { bytes: 128 * 1024, depth: 3, values: 10_000, text: 100, whole: true };

/** What is not of the form of `citedFacts` counts as no fact. */
function factsOf(cited: string): KnownFacts {
  const json = readJson(cited, LIMITS);
  const rows: readonly unknown[] = json.ok && Array.isArray(json.value) ? json.value : [];
  return new Map(
    rows.flatMap((row): [string, { sources: readonly unknown[] }][] => {
      if (!Array.isArray(row)) return [];
      const [id, sources] = row as readonly unknown[];
      return typeof id === 'string' && typeof sources === 'number'
        ? [[id, { sources: Array(Math.min(sources, 8)) }]]
        : [];
    }),
  );
}
