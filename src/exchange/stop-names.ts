import type { IssueFile, LevelFile } from '../content/level-schema.ts';

/** A level's issues and stops by names as files of the field need them: English, on one line, none twice. */
export interface StopNames {
  readonly issues: readonly string[];
  /** For each issue one for each stop: an amount in digits, in the issue's unit, or an option's name. */
  readonly stops: readonly (readonly string[])[];
}

export function stopNames({ issues }: LevelFile): StopNames {
  return {
    issues: distinct(issues.map(({ id, name }) => ({ id, name: oneLine(name.en) }))),
    stops: issues.map((issue) => distinct(namesIn(issue))),
  };
}

interface Named {
  readonly id: string;
  readonly name: string;
}

function namesIn(issue: IssueFile): Named[] {
  return issue.kind === 'amount'
    ? issue.stops.map(({ at }) => ({ id: String(at), name: String(at) }))
    : issue.options.map(({ id, name }) => ({ id, name: oneLine(name.en) }));
}

function oneLine(name: string): string {
  return name.replaceAll(/\s+/g, ' ').trim();
}

/** Where two names are alike each is followed by its id; where that does not help the ids stand alone. */
function distinct(named: readonly Named[]): string[] {
  const alike = (name: string) => named.filter((other) => other.name === name).length > 1;
  const told = named.map(({ id, name }) => (alike(name) ? `${name} (${id})` : name));
  return new Set(told).size === told.length ? told : named.map(({ id }) => id);
}
