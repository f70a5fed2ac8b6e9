import { accountOf } from '../../src/analysis/session-account.ts';
import { twoPlanes } from '../../src/analysis/two-planes.ts';
import { rerun } from '../../src/engine/rerun.ts';
import { debriefModel, type DebriefModel } from '../../src/presenter/debrief-model.ts';
import { readSessionFile } from '../../src/record/session-file.ts';
import { LIBRARY } from '../support/library.ts';

/** The debrief of a session file, made as the game makes it. */
export function debriefed(text: string): DebriefModel {
  const read = readSessionFile(text, LIBRARY.facts);
  if (!read.ok) throw new Error(JSON.stringify(read));
  const { level, seed, moves } = read.value;
  const run = rerun(level.rules, seed, moves);
  if (!run.ok) throw new Error(run.refusal);
  const { file, rules } = level;
  const planes = twoPlanes(file, rules, run.session.table);
  const model = debriefModel({
    file,
    facts: new Map(),
    beats: run.beats,
    figures: accountOf(rules, run.beats),
    planes,
  });
  if (!model) throw new Error('the session is not over');
  return model;
}
