import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { charactersShown, commonHangul, unicodeRanges } from './font-characters.ts';
import { renamed } from './font-name.ts';

/**
 * Cuts the page's typeface out of Pretendard: `ui-core` has every character that the game itself shows, `ui-wide` the
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

await cut('ui-core.woff2', core);
await cut('ui-wide.woff2', wide);
writeFileSync(join(folder, 'ui-core.txt'), `${core}\n`);
const ranges = unicodeRanges(wide);
writeFileSync(
  join(root, 'src/desk/styles/wide-font.css'),
  `/* Written by src/tools/fonts.ts; do not edit. */\n@font-face {\n  font-family: 'UI Wide';\n  src: url('/fonts/ui-wide.woff2') format('woff2');\n  font-weight: 400 700;\n  font-display: swap;\n  unicode-range: ${ranges};\n}\n`,
);
