import type { CompareModel } from '../presenter/compare-model.ts';
import type { Compared, Talks } from './game-state.ts';

/** Two talks side by side, as the screen shows them. */
export async function comparisonOf({ a, b, as }: Compared): Promise<CompareModel> {
  const [{ accountOf }, { compareModel }] = await Promise.all([
    import('../analysis/session-account.ts'),
    import('../presenter/compare-model.ts'),
  ]);
  const side = ({ level, host }: Talks) => ({
    beats: host.beats(),
    seed: host.session().seed,
    figures: accountOf(level.rules, host.beats()),
  });
  return compareModel(a.level, side(a), side(b), as);
}
