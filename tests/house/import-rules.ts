import { posix } from 'node:path';
import { ROOMS, type Room } from './import-table.ts';
import type { Import, SourceFile } from './source-file.ts';

const rooms: Readonly<Record<string, Room>> = ROOMS;

const roomNameOf = (path: string): string => path.split('/')[0] ?? '';

/** The file of `src` an import leads to; '../' at its start means outside. */
export const targetOf = (from: string, specifier: string): string =>
  posix.normalize(posix.join(posix.dirname(from), specifier.replace(/\?.*$/, '')));

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const covers = (entries: readonly string[], target: string): boolean =>
  entries.some((entry) => entry === '*' || entry === target || target.startsWith(`${entry}/`));

const packageFault = (room: Room, path: string, specifier: string): string | null => {
  if (room.packages === 'any') return null;
  const name = specifier.startsWith('node:') ? 'node:*' : packageOf(specifier);
  if (!room.packages.includes(name)) return `${path} may not import the package ${specifier}`;
  const only = room.confined?.[name];
  const inRoom = path.slice(roomNameOf(path).length + 1);
  return !only || only.includes(inRoom) ? null : `${path} may not import ${name}: only ${only.join(', ')} may`;
};

const fileFault = (room: Room, path: string, one: Import, target: string): string | null => {
  if (target.startsWith('../')) return room.outside ? null : `${path} may not import ${target} from outside src`;
  if (roomNameOf(target) === roomNameOf(path)) return null;
  if (covers(room.values, target)) return null;
  if (!covers(room.types ?? [], target)) return `${path} may not import ${target}`;
  return one.typeOnly ? null : `${path} may import ${target} only as types`;
};

export const importFaults = (file: SourceFile): string[] => {
  const name = roomNameOf(file.path);
  const room = rooms[name];
  if (!room) return [`${file.path} stands in no room of the import table`];
  return file.imports.flatMap((one) => {
    if (one.specifier === null) return room.outside ? [] : [`${file.path} imports a computed path`];
    if (!one.specifier.startsWith('.')) return packageFault(room, file.path, one.specifier) ?? [];
    return fileFault(room, file.path, one, targetOf(file.path, one.specifier)) ?? [];
  });
};

/** Every import cycle, as `a.ts → b.ts → a.ts`; imports of types count. */
export const importCycles = (files: readonly SourceFile[]): string[] => {
  const graph = new Map(
    files.map((file) => [file.path, file.imports.map((one) => targetOf(file.path, one.specifier ?? ''))]),
  );
  const finished = new Set<string>();
  const cycles: string[] = [];
  const follow = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || finished.has(path)) return;
    for (const next of graph.get(path) ?? []) if (graph.has(next)) follow(next, [...trail, path]);
    finished.add(path);
  };
  for (const path of graph.keys()) follow(path, []);
  return cycles;
};
