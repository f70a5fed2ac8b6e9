import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT } from './read-source.ts';

const read = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');

type Versions = Readonly<Record<string, string>>;
interface Manifest {
  readonly dependencies: Versions;
  readonly devDependencies: Versions;
}
interface LockEntry extends Partial<Manifest> {
  readonly resolved?: string;
  readonly optionalDependencies?: Versions;
}
interface Lock {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const lock = JSON.parse(read('package-lock.json')) as Lock;

const MACHINE_PATH = /(^|[\s"'`(=:])\/(home|root|work|workspace|Users)\//m;
const OTHER_TREE = /\.\.\/shared\//;
const REGISTRY_HOST = /\/\/[a-z0-9.-]*(registry|npmmirror|artifactory|nexus)[a-z0-9.-]*[:/]/i;
const PRIVATE_HOST = /\/\/(10|192\.168|172\.(1[6-9]|2\d|3[01]))\.\d/;
const PRIVATE_MARKS = [MACHINE_PATH, OTHER_TREE, REGISTRY_HOST, PRIVATE_HOST];

const marksIn = (text: string): number => PRIVATE_MARKS.filter((mark) => mark.test(text)).length;

const isText = (path: string): boolean => !/\.(mp3|m4a|ogg|webm|png|jpe?g|webp|woff2|ttf|otf|gz|zip)$/.test(path);

const trackedFiles = (): string[] =>
  execFileSync('git', ['-c', 'safe.directory=*', 'ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);

const contentOf = (path: string): string => {
  try {
    return read(path);
  } catch {
    return '';
  }
};

test('every dependency is pinned to one version', () => {
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

test('the lock file agrees with package.json', () => {
  const { dependencies, devDependencies } = lock.packages[''] ?? {};
  expect({ dependencies, devDependencies }).toEqual({
    dependencies: manifest.dependencies,
    devDependencies: manifest.devDependencies,
  });
});

test('the lock file holds the builds for every system, or npm ci refuses it', () => {
  const wanted = Object.values(lock.packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
  expect(wanted.length).toBeGreaterThan(50);
  expect(wanted.filter((name) => !lock.packages[`node_modules/${name}`])).toEqual([]);
});

test('the lock file names no host that packages came from', () => {
  const hosts = Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined);
  expect(hosts).toEqual([]);
});

test('no tracked file names a path of one machine or the host of a registry', () => {
  const files = trackedFiles().filter(isText);
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((path) => marksIn(contentOf(path)) > 0)).toEqual([]);
});

test('the search for such names finds planted ones', () => {
  const slash = '/';
  const planted = ['home/a', 'work/main', 'Users/a'].map((path) => `see ${slash}${path}`);
  const hosts = ['registry.example.org', '10.0.0.1', 'npm.artifactory.example'].map(
    (host) => `http:${slash}${slash}${host}/a`,
  );
  const trees = [`..${slash}shared${slash}design`];
  expect([...planted, ...hosts, ...trees].map(marksIn)).toEqual([1, 1, 1, 1, 1, 1, 1]);
});
