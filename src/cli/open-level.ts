import { startingAt } from '../analysis/simulate.ts';
import { parseFacts, type Fact, type FactBase } from '../content/facts.ts';
import { LEVEL_LIMITS, parseLevel, type Level, type Library } from '../content/parse-level.ts';
import { parsePersona } from '../content/parse-persona.ts';
import type { PersonaBase } from '../content/persona-schema.ts';
import type { LevelRules } from '../engine/rules.ts';
import { CannotRun, type Io } from './io.ts';
import { sayProblem } from './say-problem.ts';

/** Every fact that a level may cite. */
export function openFacts(io: Io): FactBase {
  const facts = new Map<string, Fact>();
  for (const text of io.factFiles()) {
    const parsed = parseFacts(text);
    if (!parsed.ok) throw new CannotRun(['the facts cannot be read', ...parsed.problems.map(sayProblem)].join('\n'));
    for (const [id, fact] of parsed.value) facts.set(id, fact);
  }
  return facts;
}

/** Every counterpart that a level may name. */
export function openPersonas(io: Io): PersonaBase {
  const personas = io.personaFiles().map((text) => {
    const parsed = parsePersona(text);
    if (!parsed.ok) throw new CannotRun(['a persona cannot be read', ...parsed.problems.map(sayProblem)].join('\n'));
    return [parsed.value.id, parsed.value] as const;
  });
  return new Map(personas);
}

export function openLibrary(io: Io): Library {
  return { facts: openFacts(io), personas: openPersonas(io) };
}

export function readLevel(path: string, io: Io): ReturnType<typeof parseLevel> {
  return parseLevel(io.read(path, LEVEL_LIMITS.bytes), openLibrary(io));
}

/** A level that a command is to work with; a faulty one stops the command. */
export function openLevel(path: string, io: Io): Level {
  const level = readLevel(path, io);
  if (level.ok) return level.value;
  throw new CannotRun(
    [`${path} cannot be played`, ...level.problems.map((problem) => `  ${sayProblem(problem)}`)].join('\n'),
  );
}

/** The level's rules, with another trust at the start if one is given, in hundredths. */
export function withTrust(rules: LevelRules, trust: number | null): LevelRules {
  return trust === null ? rules : startingAt(rules, trust);
}
