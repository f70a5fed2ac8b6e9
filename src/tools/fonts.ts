import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { charactersFirst, charactersShown, commonHangul, unicodeRanges } from './font-characters.ts';
import { renamed } from './font-name.ts';

/**
 * Cuts the page's typeface out of Pretendard: `ui-core` has what the page needs in English and is fetched first,
 * `ui-hangul` the rest of what the game itself shows, fetched when Korean is spoken, `ui-wide` the
 * other common Korean syllables, fetched only when one is met. A cut font may not bear the reserved name.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const source = renamed(
  readFileSync(createRequire(import.meta.url).resolve('pretendard/dist/public/variable/PretendardVariable.ttf')),
  'Pretendard',
  'UICoreFont',
);
const folder = join(root, 'assets/fonts');
mkdirSync(folder, { recursive: true });

const core = charactersShown(root);
const wide = Array.from(commonHangul())
  .filter((c) => !core.includes(c))
  .join('');

async function cut(name: string, characters: string): Promise<void> {
  const font = await subsetFont(source, characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  });
  writeFileSync(join(folder, name), font);
  console.log(`${name}: ${Array.from(characters).length} characters, ${Math.round(font.length / 1024)} kB`);
}

const first = charactersFirst(root, core);
const hangul = Array.from(core)
  .filter((c) => !first.includes(c))
  .join('');
await cut('ui-core.woff2', first);
await cut('ui-hangul.woff2', hangul);
await cut('ui-wide.woff2', wide);
writeFileSync(join(folder, 'ui-core.txt'), `${core}\n`);
writeFace('hangul-font.css', 'UI Core', 'ui-hangul.woff2', hangul);
writeFace('wide-font.css', 'UI Wide', 'ui-wide.woff2', wide);

function writeFace(sheet: string, family: string, font: string, characters: string): void {
  const face = [
    '/* Written by src/tools/fonts.ts; do not edit. */',
    '@font-face {',
    `  font-family: "${family}";`,
    `  src: url("/fonts/${font}") format("woff2");`,
    '  font-weight: 400 700;',
    '  font-display: swap;',
    '  unicode-range:',
    `    ${unicodeRanges(characters)};`,
    '}',
    '',
  ];
  writeFileSync(join(root, 'src/desk/styles', sheet), face.join('\n'));
}
