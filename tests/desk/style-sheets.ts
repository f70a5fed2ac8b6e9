import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../src/desk/styles/', import.meta.url));

/** Text of a style sheet, without comments. */
export const sheet = (name: string): string => readFileSync(FOLDER + name, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

export const SHEETS = readdirSync(FOLDER).filter((name) => name.endsWith('.css') && !name.endsWith('-font.css'));

export interface Rule {
  readonly selector: string;
  readonly says: ReadonlyMap<string, string>;
}

/** Every rule of a sheet whose body has declarations, wherever it is nested. */
export function rulesOf(css: string): Rule[] {
  return [...css.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    selector: selector.trim().replace(/\s+/g, ' '),
    says: new Map(
      body.split(';').flatMap((line): [string, string][] => {
        const colon = line.indexOf(':');
        return colon < 0
          ? []
          : [
              [
                line.slice(0, colon).trim(),
                line
                  .slice(colon + 1)
                  .trim()
                  .replace(/\s+/g, ' '),
              ],
            ];
      }),
    ),
  }));
}

export type Theme = 'light' | 'dark';

/** The colours of tokens.css as a theme and a contrast have them: `#rrggbb` by the token's name. */
export function coloursOf(theme: Theme, more: boolean): ReadonlyMap<string, string> {
  const rules = rulesOf(sheet('tokens.css'));
  const worn = rules.filter(
    ({ selector }) => selector === ':root' || (more && selector === ':root[data-contrast="more"]'),
  );
  const written = new Map(worn.flatMap(({ says }) => [...says].filter(([name]) => name.startsWith('--'))));
  const resolve = (value: string): string => {
    const both = /^light-dark\((.+), (.+)\)$/.exec(value);
    if (both) return resolve((theme === 'light' ? both[1] : both[2]) ?? '');
    const other = /^var\((--[\w-]+)\)$/.exec(value);
    return other ? resolve(written.get(other[1] ?? '') ?? '') : value;
  };
  return new Map(
    [...written]
      .map(([name, value]) => [name, resolve(value)] as const)
      .filter(([, value]) => /^#[\da-f]{6}$/.test(value)),
  );
}
