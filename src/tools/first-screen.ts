import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync } from 'vite';

const LINKS = /<(?:script|link)\b[^>]*>/g;
const attribute = (tag: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

const isFetchedAtOnce = (tag: string): boolean =>
  tag.startsWith('<script') || ['stylesheet', 'modulepreload', 'preload'].includes(attribute(tag, 'rel'));

const isLocal = (path: string): boolean => path !== '' && !/^([a-z]+:|\/\/|#)/.test(path);

const staticImports = (code: string, path: string): string[] =>
  parseSync(path, code).module.staticImports.map((one) => one.moduleRequest.value);

/** Fonts that every page fetches; those with a unicode-range wait for their characters. */
const wholeFonts = (css: string): string[] =>
  [...css.matchAll(/@font-face\s*{[^}]*}/g)]
    .filter(([face]) => !face.includes('unicode-range'))
    .flatMap(([face]) => [...face.matchAll(/url\(["']?([^"')]+)/g)].map((found) => found[1] ?? ''));

const cssImports = (css: string): string[] =>
  [...css.matchAll(/@import\s+(?:url\()?["']([^"']+)/g)].map((found) => found[1] ?? '');

/** Files of the build that index.html needs before anything is asked for: scripts, styles, fonts. */
export const firstScreenFiles = (dist: string): string[] => {
  const found = new Set<string>();
  const add = (from: string, link: string): void => {
    const path = posix.normalize(posix.join(posix.dirname(from), link.replace(/[?#].*$/, '')));
    if (!isLocal(link) || found.has(path) || !existsSync(`${dist}/${path}`)) return;
    found.add(path);
    const text = (): string => readFileSync(`${dist}/${path}`, 'utf8');
    if (path.endsWith('.js')) for (const next of staticImports(text(), path)) add(path, next);
    if (path.endsWith('.css')) for (const next of [...wholeFonts(text()), ...cssImports(text())]) add(path, next);
  };
  const html = readFileSync(`${dist}/index.html`, 'utf8');
  for (const [tag] of html.matchAll(LINKS)) {
    if (isFetchedAtOnce(tag)) add('index.html', attribute(tag, 'src') || attribute(tag, 'href'));
  }
  return [...found];
};
