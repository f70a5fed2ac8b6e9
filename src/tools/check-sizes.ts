import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { firstScreenFiles } from './first-screen.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

interface Budget {
  readonly name: string;
  /** Kilobytes of 1000 bytes as sent: brotli, or as it is where that is smaller. */
  readonly limit: number;
  readonly files: (all: readonly string[], firstScreen: readonly string[]) => readonly string[];
  /** The limit holds for each file, not for their sum. */
  readonly each?: boolean;
}

const ending = (pattern: RegExp) => (all: readonly string[]) => all.filter((path) => pattern.test(path));
const isPhaser = (path: string): boolean => /(^|\/)phaser-[^/]*\.js$/.test(path);

const BUDGETS: readonly Budget[] = [
  { name: 'first screen: scripts, styles, font', limit: 130, files: (_all, first) => first },
  { name: 'Phaser', limit: 300, files: (all) => all.filter(isPhaser) },
  {
    name: 'largest other script',
    limit: 130,
    each: true,
    files: (all) => all.filter((path) => path.endsWith('.js') && !isPhaser(path)),
  },
  { name: 'sound', limit: 900, files: ending(/\.(mp3|m4a|ogg|opus|webm|wav)$/) },
  { name: 'pictures', limit: 600, files: ending(/\.(png|jpe?g|webp|avif|gif|svg)$/) },
];

export const sentBytes = (content: Uint8Array): number => Math.min(content.length, brotliCompressSync(content).length);

interface Measured {
  readonly name: string;
  readonly limit: number;
  readonly files: number;
  readonly size: number;
}

export const measure = (dist: string): Measured[] => {
  const all = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(dist.length + 1));
  const first = firstScreenFiles(dist);
  return BUDGETS.map(({ name, limit, files, each }) => {
    const sizes = files(all, first).map((path) => sentBytes(readFileSync(`${dist}/${path}`)) / 1000);
    const size = each ? Math.max(0, ...sizes) : sizes.reduce((sum, one) => sum + one, 0);
    return { name, limit, files: sizes.length, size };
  });
};

const row = ({ name, limit, files, size }: Measured): string =>
  `${size > limit ? 'over ' : '     '}${name.padEnd(38)}${String(files).padStart(4)} files ${size.toFixed(1).padStart(8)} of ${limit} kB`;

const main = (): void => {
  if (!existsSync(`${DIST}/index.html`)) {
    console.error('There is no build to measure: run `npm run build` first.');
    process.exitCode = 1;
    return;
  }
  const measured = measure(DIST);
  console.log(measured.map(row).join('\n'));
  if (measured.some(({ size, limit }) => size > limit)) process.exitCode = 1;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
