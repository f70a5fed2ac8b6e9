import { checkCalendar } from '../../content/check-calendar.ts';
import { checkIssues } from '../../content/check-issues.ts';
import { checkPeople } from '../../content/check-people.ts';
import { levelSchema, type LevelFile } from '../../content/level-schema.ts';
import type { Level } from '../../content/parse-level.ts';
import type { PersonaFile } from '../../content/persona-schema.ts';
import type { PracticeTexts } from '../../content/practice-texts.ts';
import { Faults } from '../../content/problem.ts';
import { rulesOf } from '../../content/rules-of.ts';
import { diceOf, nextTurn, openStream } from '../../engine/dice.ts';
import type { LevelRules } from '../../engine/rules.ts';
import { cashFalls, nashCash, priorGaps, zoneAt, zoneGrows } from '../level-shape.ts';
import { draftLevel, PAYS } from './practice-draft.ts';
import { drawSetting } from './setting-drawn.ts';

const MOST_SEED = 0xffffffff;
const MOST_ATTEMPTS = 200;
/** Keeps a table's dice apart from those of a session of the same seed. */
const SALT = 0x70726163;

/**
 * The practice table of a seed, 0..2^32 - 1: the same for the same texts and counterparts, whatever their order. The
 * counterpart and the setting are drawn once, so that none is rarer than another; issues and weights are drawn again until
 * trust widens the zone of agreement and Washington judges the Nash point nearly right. Throws if it never does.
 */
export function practiceLevel(texts: PracticeTexts, personas: Iterable<PersonaFile>, seed: number): Level {
  if (!Number.isInteger(seed) || seed < 0 || seed > MOST_SEED)
    throw new RangeError(`a practice table has a whole number from 0 to ${MOST_SEED}, not ${seed}`);
  const cast = [...personas].sort((a, b) => (a.id < b.id ? -1 : 1));
  let stream = openStream((seed ^ SALT) >>> 0, 'nature');
  const setting = drawSetting(diceOf(stream), texts, cast);
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    stream = nextTurn(stream);
    const file = draftLevel(diceOf(stream), texts, setting, seed);
    const rules = rulesOf(file);
    if (trustPays(rules) && priorGaps(rules).length === 0 && isSound(file)) return { file, rules };
  }
  throw new Error(`no practice table of seed ${seed} came out right in ${MOST_ATTEMPTS} attempts`);
}

function trustPays(rules: LevelRules): boolean {
  const { from, to, factor } = PAYS;
  return zoneAt(rules, from) > 0 && zoneGrows(rules, from, to, factor) && cashFalls(nashCash(rules, from, to));
}

/** What `levelFrom` asks for, but for the facts that the texts cite: those are the same whatever is drawn. */
function isSound(file: LevelFile): boolean {
  const faults = new Faults();
  checkIssues(file, faults);
  checkCalendar(file, faults);
  checkPeople(file, faults);
  return faults.found.length === 0 && levelSchema.safeParse(file).success;
}
