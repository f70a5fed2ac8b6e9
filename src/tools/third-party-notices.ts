import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const NOTICES = `${ROOT}assets/THIRD-PARTY-NOTICES.txt`;

/** Needed only to build, yet a part of each is in the game. */
const BUILT_IN: Readonly<Record<string, string>> = { pretendard: 'a subset of its glyphs is the font of the game' };

interface Manifest {
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const folderOf = (name: string): string => `${ROOT}node_modules/${name}`;

const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Manifest;

/** The packages named and all they depend on, by name. */
export const withDependencies = (
  names: readonly string[],
  manifest: (name: string) => Pick<Manifest, 'dependencies'>,
): string[] => {
  const found = new Set<string>();
  const add = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const next of Object.keys(manifest(name).dependencies ?? {})) add(next);
  };
  for (const name of names) add(name);
  return [...found].toSorted();
};

const licenceText = (folder: string, name: string): string => {
  const file = [folder, `${folder}/dist`]
    .filter((place) => existsSync(place))
    .flatMap((place) => readdirSync(place).map((entry) => ({ place, entry })))
    .find(({ entry }) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(entry));
  if (!file) throw new Error(`${name} ships no licence file; find its licence and name it in third-party-notices.ts.`);
  return readFileSync(`${file.place}/${file.entry}`, 'utf8').replaceAll('\r\n', '\n').trim();
};

/** What is said of one package: its name, and its licence in full. */
export const noticeOf = (name: string): string => {
  const { version, license = 'see below', homepage } = manifestOf(folderOf(name));
  const about = [`${name} ${version} (${license})`, homepage, BUILT_IN[name]].filter(Boolean).join('\n');
  return `${about}\n\n${licenceText(folderOf(name), name)}\n`;
};

export const thirdPartyNotices = (): string => {
  const own = Object.keys(manifestOf(ROOT).dependencies ?? {});
  const names = withDependencies([...own, ...Object.keys(BUILT_IN)], (name) => manifestOf(folderOf(name)));
  const line = `\n${'-'.repeat(80)}\n\n`;
  return `Burdenshare contains the following works of others.\n${line}${names.map(noticeOf).join(line)}`;
};

const main = (check: boolean): void => {
  const current = thirdPartyNotices();
  if (!check) {
    writeFileSync(NOTICES, current);
    return;
  }
  if (existsSync(NOTICES) && readFileSync(NOTICES, 'utf8') === current) return;
  console.error('assets/THIRD-PARTY-NOTICES.txt is not current: run `npm run notices` and commit the file.');
  process.exitCode = 1;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.includes('--check'));
