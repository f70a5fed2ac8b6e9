import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { build, type Plugin, type Rolldown } from 'vite';
import { noticeOf } from './third-party-notices.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const NAME = 'offline-replay.html';

/**
 * Puts `offline-replay.html` beside the game: the page that plays one session without the game, with places for the
 * session (`app/offline-page.ts`). Script, styles and fonts are inside, and its policy allows nothing but them.
 */
export function offlineTemplate(): Plugin {
  return {
    name: 'offline-template',
    configureServer(server) {
      // While developing it is made anew whenever it is asked for.
      server.middlewares.use((request, response, next) => {
        if (!request.url?.split('?')[0]?.endsWith(`/${NAME}`)) return next();
        makeOfflineTemplate().then((page) => {
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(page);
        }, next);
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: NAME, source: await makeOfflineTemplate() });
    },
  };
}

/** The text of the template. */
export async function makeOfflineTemplate(): Promise<string> {
  const { script, style, packages } = await bundled();
  const notices = [ownNotice(), ...[...packages, 'pretendard'].map(noticeOf)].join(`\n${'-'.repeat(80)}\n\n`);
  const inside = withFonts(style) + (await hangulFace(script));
  const policy = `default-src 'none'; script-src '${hashOf(script)}'; style-src '${hashOf(inside)}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<title>{{title}} · Burdenshare · 분담</title>
<!--
${without(/--!?>|<!--/, notices, 'the notices')}-->
<style>${without(/<\/style|\r/i, inside, 'the styles')}</style>
</head>
<body>
<div id="page"></div>
<noscript>This replay needs JavaScript. 다시 보기에는 자바스크립트가 필요합니다.</noscript>
<script type="application/json" id="facts">{{facts}}</script>
<script type="application/json" id="session">{{session}}</script>
<script>${without(/<\/script|<!--|<script|\r/i, script, 'the script')}</script>
</body>
</html>
`;
}

interface Bundled {
  readonly script: string;
  readonly style: string;
  /** Those of which a part is inside. */
  readonly packages: readonly string[];
}

async function bundled(): Promise<Bundled> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    root: `${ROOT}src`,
    publicDir: `${ROOT}assets`,
    base: './',
    // The same bytes whoever builds it: a test, the dev server or the build.
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: ['module', 'browser', 'production'] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    build: {
      write: false,
      copyPublicDir: false,
      target: 'es2023',
      cssCodeSplit: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: `${ROOT}src/offline.ts`,
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const { output } = made as Rolldown.RolldownOutput;
  const [script, ...others] = output.filter((one) => one.type === 'chunk');
  const [style, ...more] = output.filter((one) => one.type === 'asset' && one.fileName.endsWith('.css'));
  if (!script || style?.type !== 'asset' || others.length + more.length > 0)
    throw new Error(`the offline page came in ${output.length} files: ${output.map((one) => one.fileName).join(', ')}`);
  const names = script.moduleIds.flatMap((id) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []);
  return { script: script.code.trim(), style: String(style.source).trim(), packages: [...new Set(names)].toSorted() };
}

/** Fonts of the game, by their address in the styles, become part of the styles. */
function withFonts(style: string): string {
  return style.replace(/url\("?[./]*fonts\/([\w-]+\.woff2)"?\)/g, (_, name: string) => {
    const font = readFileSync(`${ROOT}assets/fonts/${name}`).toString('base64');
    return `url(data:font/woff2;base64,${font})`;
  });
}

/**
 * The Korean letters of this page's words and of all levels in one weight, bolder ones being drawn by the browser: a third of what the
 * game's own font would add.
 */
async function hangulFace(script: string): Promise<string> {
  const letters = (script + levelTexts()).replace(/[^\u1100-\ud7ff]/g, '');
  const whole = readFileSync(`${ROOT}assets/fonts/ui-hangul.woff2`);
  const font = await subsetFont(whole, letters, { targetFormat: 'woff2', variationAxes: { wght: 500 } });
  const source = `url(data:font/woff2;base64,${font.toString('base64')})format("woff2")`;
  return `@font-face{font-family:"UI Wide";src:${source};font-weight:400;font-display:block}`;
}

function levelTexts(): string {
  const folder = `${ROOT}levels/`;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  return names.map((name) => readFileSync(folder + name, 'utf8')).join('');
}

/** What would end the element that a text stands in, or be read otherwise than it is hashed, may not be in it. */
function without(mark: RegExp, text: string, what: string): string {
  const found = mark.exec(text);
  if (found) throw new Error(`${what} of the offline page have ${JSON.stringify(found[0])} in them`);
  return text;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}

function ownNotice(): string {
  const licence = readFileSync(`${ROOT}LICENSE`, 'utf8').trim();
  return `Burdenshare\n\n${licence}\n\nThis page contains the following works of others.\n`;
}
