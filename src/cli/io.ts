import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** 0: done, and all is well. 1: done, and what was asked about is not well. 2: not done. */
export type ExitCode = 0 | 1 | 2;

/** What a command needs from outside; tests hand in their own. */
export interface Io {
  /** A file's text. Broken UTF-8 becomes replacement characters; a file above `most` bytes is cut just beyond it. */
  read(path: string, most: number): string;
  write(path: string, text: string): void;
  /** Texts of all fact files of the game. */
  factFiles(): readonly string[];
  /** Texts of all persona files of the game. */
  personaFiles(): readonly string[];
  out(line: string): void;
  err(line: string): void;
}

/** A command cannot be carried out: the message says why and what to do. */
export class CannotRun extends Error {}

const LEVELS = fileURLToPath(new URL('../../levels/', import.meta.url));

/** Files of this machine, and the terminal. */
export function terminal(): Io {
  return {
    read: (path, most) => attempt(`cannot read ${path}`, () => readCut(path, most)),
    write: (path, text) =>
      attempt(`cannot write ${path}`, () => {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }),
    factFiles: () => textsIn(join(LEVELS, 'facts')),
    personaFiles: () => textsIn(join(LEVELS, 'personas')),
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
  };
}

/** The words of the practice table: the game's own, the same wherever a command runs. */
export function practiceText(): string {
  return readFileSync(join(LEVELS, 'practice', 'texts.json'), 'utf8');
}

/** A level of the game by its id; null where there is none. */
export function levelText(id: string): string | null {
  const path = join(LEVELS, `${id}.json`);
  return /^[a-z0-9-]+$/.test(id) && existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function textsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

function readCut(path: string, most: number): string {
  const bytes = statSync(path).size > most ? new Uint8Array(most + 1).fill(0x20) : readFileSync(path);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function attempt<T>(what: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new CannotRun(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
