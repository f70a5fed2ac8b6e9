import { debriefModel, type DebriefModel } from '../presenter/debrief-model.ts';
import { replayModel, type ReplayModel } from '../presenter/replay-model.ts';
import type { Talks } from './game-state.ts';
import { loadFacts } from './open-file.ts';

/** The debrief of talks that are over; null while they go on. What weighs every package comes when it is needed. */
export async function debriefOf({ level, host }: Pick<Talks, 'level' | 'host'>): Promise<DebriefModel | null> {
  const [{ accountOf }, { twoPlanes }, facts] = await Promise.all([
    import('../analysis/session-account.ts'),
    import('../analysis/two-planes.ts'),
    loadFacts(),
  ]);
  const { file, rules } = level;
  const beats = host.beats();
  const planes = twoPlanes(file, rules, host.session().table);
  return debriefModel({ file, facts, beats, figures: accountOf(rules, beats), planes });
}

/** The talks so far as a replay; both hands only after the end. */
export async function replayOf({ level, host }: Pick<Talks, 'level' | 'host'>): Promise<ReplayModel> {
  const { accountOf } = await import('../analysis/session-account.ts');
  return replayModel(level, host.beats(), accountOf(level.rules, host.beats()));
}
