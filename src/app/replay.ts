import type { Beat } from '../engine/rerun.ts';
import type { PlayedLevel } from '../presenter/level-text.ts';
import type { ReplayModel } from '../presenter/replay-model.ts';
import type { Shown, Talks } from './game-state.ts';

/** The replay of talks: every beat is made once, when the screen opens. */
export function replayOf({ level, host }: Talks): Promise<ReplayModel> {
  return replayOfBeats(level, host.beats());
}

export async function replayOfBeats(level: PlayedLevel, beats: readonly Beat[]): Promise<ReplayModel> {
  const [{ accountOf }, { xraysOf }, { replayModel }] = await Promise.all([
    import('../analysis/session-account.ts'),
    import('../analysis/xray.ts'),
    import('../presenter/replay-model.ts'),
  ]);
  return replayModel(level, beats, accountOf(level.rules, beats), xraysOf(level.rules, beats));
}

/** The replay of a session from outside: played again, or told from its record. */
export async function replayOfShown({ talks, told }: Pick<Shown, 'talks' | 'told'>): Promise<ReplayModel> {
  if (talks) return replayOf(talks);
  if (!told?.told) throw new Error('a session without talks and without a record');
  const { replayFromRecord } = await import('../presenter/replay-from-record.ts');
  return replayFromRecord({ ...told, record: told.told.beats });
}
