import { SIDE_MOVES } from '../engine/vocabulary.ts';
import { checkByIssue, checkIds } from './check-issues.ts';
import type { LevelFile } from './level-schema.ts';
import type { Faults } from './problem.ts';

/** Who acts besides Seoul: the Assembly, Washington's persona, and what the delegation can afford. */
export function checkPeople(file: LevelFile, faults: Faults): void {
  for (const what of SIDE_MOVES) {
    const cost = file.sideMoves[what]?.cost ?? 0;
    if (cost > file.start.capital)
      faults.add(['sideMoves', what, 'cost'], 'unaffordable', { cost, capital: file.start.capital });
  }
  checkIds(['assembly', 'blocs'], file.assembly.blocs, faults);
  const seats = file.assembly.blocs.reduce((sum, bloc) => sum + bloc.seats, 0);
  if (file.assembly.majority > seats)
    faults.add(['assembly', 'majority'], 'majority-too-high', { majority: file.assembly.majority, seats });
  checkPrior(file, faults);
  if (Object.keys(file.threats).length === 0) faults.add(['threats'], 'no-threat', {});
  checkIds(['cards'], file.cards, faults);
  checkIds(['briefing', 'advisers'], file.briefing.advisers, faults);
  checkIds(['glossary'], file.glossary, faults);
  const scores = Object.values(file.scoreWeights).reduce((a, b) => a + b, 0);
  if (scores !== 100) faults.add(['scoreWeights'], 'weights-sum', { is: scores, wanted: 100 });
  checkPromises(file, faults);
}

/** One weight for each issue and rank; some issue must be able to lead, another to come second, a third third. */
function checkPrior(file: LevelFile, faults: Faults): void {
  const { prior } = file.presumed;
  checkByIssue(['presumed', 'prior'], file, prior, faults);
  const wanted = file.issues.length;
  for (const [issue, ranks] of Object.entries(prior))
    if (ranks.length !== wanted) faults.add(['presumed', 'prior', issue], 'prior-shape', { is: ranks.length, wanted });
  const rows = Object.values(prior);
  const led = rows.some((a, i) =>
    rows.some((b, j) =>
      rows.some((c, k) => i !== j && j !== k && i !== k && (a[0] ?? 0) * (b[1] ?? 0) * (c[2] ?? 0) > 0),
    ),
  );
  if (wanted >= 3 && !led) faults.add(['presumed', 'prior'], 'prior-empty', {});
}

function checkPromises(file: LevelFile, faults: Faults): void {
  for (const [i, promise] of file.expect.entries()) {
    if ('from' in promise) {
      if (promise.from >= promise.to) faults.add(['expect', i], 'window-empty', {});
      continue;
    }
    if (promise.seeds[0] > promise.seeds[1]) faults.add(['expect', i, 'seeds'], 'seeds-backwards', {});
    if (promise.kind !== 'play') continue;
    const { ratifiedAtLeast, ratifiedAtMost, seoulValueAtLeast, seoulValueAtMost } = promise;
    if ([ratifiedAtLeast, ratifiedAtMost, seoulValueAtLeast, seoulValueAtMost].every((bound) => bound === undefined))
      faults.add(['expect', i], 'no-bound', {});
  }
}
