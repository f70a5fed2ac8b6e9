import { checkCalendar } from './check-calendar.ts';
import { checkIssues } from './check-issues.ts';
import { checkPeople } from './check-people.ts';
import { checkSources } from './check-sources.ts';
import type { KnownFacts } from './facts.ts';
import type { LevelFile } from './level-schema.ts';
import { Faults, type Problem } from './problem.ts';

/** What a level must mean beyond its form; an empty list if nothing is wrong. */
export function checkLevel(file: LevelFile, facts: KnownFacts): readonly Problem[] {
  const faults = new Faults();
  checkIssues(file, faults);
  checkCalendar(file, faults);
  checkPeople(file, faults);
  checkSources(file, facts, faults);
  return faults.found;
}
