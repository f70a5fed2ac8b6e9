import { readFileSync, readdirSync } from 'node:fs';
import { CannotRun, type Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

const project = (path: string): URL => new URL(`../../${path}`, import.meta.url);

export const LEVEL = 'levels/2019-five-billion.json';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What `--json` printed. */
  json<T>(): T;
}

export interface Shell {
  readonly files: Map<string, string>;
  /** Runs one command line, split at spaces. */
  run(line: string): Promise<Ran>;
}

/** A command line over files in memory; files of the project can be read too. */
export function shell(): Shell {
  const files = new Map<string, string>();
  return {
    files,
    run: async (line) => {
      const [out, err]: [string[], string[]] = [[], []];
      const io: Io = {
        read: (path) => {
          const text =
            files.get(path) ?? (path.startsWith('levels/') ? readFileSync(project(path), 'utf8') : undefined);
          if (text === undefined) throw new CannotRun(`cannot read ${path}`);
          return text;
        },
        write: (path, text) => void files.set(path, text),
        factFiles: () => [readFileSync(project('levels/facts/history.json'), 'utf8')],
        personaFiles: () =>
          readdirSync(project('levels/personas')).map((name) =>
            readFileSync(project(`levels/personas/${name}`), 'utf8'),
          ),
        out: (text) => void out.push(text),
        err: (text) => void err.push(text),
      };
      const code = await run(line.split(' '), io);
      return { code, out: out.join('\n'), err: err.join('\n'), json: <T>() => JSON.parse(out.join('\n')) as T };
    },
  };
}
