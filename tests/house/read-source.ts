import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSource, type SourceFile } from './source-file.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export const filesUnder = (folder: string): string[] =>
  readdirSync(`${ROOT}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(`${ROOT}${folder}/`.length))
    .toSorted();

export const readSource = (): SourceFile[] =>
  filesUnder('src')
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => parseSource(path, readFileSync(`${ROOT}src/${path}`, 'utf8')));
