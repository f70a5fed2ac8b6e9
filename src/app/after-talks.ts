import type { DebriefModel } from '../presenter/debrief-model.ts';
import type { Talks } from './game-state.ts';
import { loadFacts } from './open-file.ts';

/** The debrief as far as it can be told at once; null while the talks go on. */
export function debriefOf(talks: Talks): Promise<DebriefModel | null> {
  return tell(talks, false);
}

/** The debrief with both zones of agreement: all packages have been searched for it. */
export function fullDebriefOf(talks: Talks): Promise<DebriefModel | null> {
  return tell(talks, true);
}

async function tell({ level, host }: Talks, searched: boolean): Promise<DebriefModel | null> {
  const [{ debriefModel }, { accountOf }, { twoPlanes }, facts] = await Promise.all([
    import('../presenter/debrief-model.ts'),
    import('../analysis/session-account.ts'),
    import('../analysis/two-planes.ts'),
    loadFacts(),
  ]);
  const { file, rules } = level;
  const beats = host.beats();
  const planes = searched ? twoPlanes(file, rules, host.session().table) : null;
  return debriefModel({ file, facts, beats, figures: accountOf(rules, beats), planes });
}
