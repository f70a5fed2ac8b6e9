import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
const USUAL_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/snap/bin/chromium',
  ...windowsFolders.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
  ...windowsFolders.map((folder) => join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')),
];

const isRoot = (): boolean => process.getuid?.() === 0;

export const findChromium = (): string | null => {
  const asked = process.env['CHROME_PATH'];
  if (asked) return existsSync(asked) ? asked : null;
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)];
  const named = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...named, ...USUAL_PATHS].find((path) => existsSync(path)) ?? null;
};

const installByApt = (): void => {
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  execFileSync('apt-get', ['update'], options);
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
};

/** The path of Chromium, installed by apt where that is allowed. Throws one sentence that says what to do. */
export const ensureChromium = (): string => {
  const found = findChromium();
  if (found) return found;
  const asked = process.env['CHROME_PATH'];
  if (asked) throw new Error(`CHROME_PATH names ${asked}, where there is no file: correct it or unset it.`);
  const advice = 'install Chromium or Google Chrome, or set CHROME_PATH to its program.';
  if (!isRoot() || !existsSync('/usr/bin/apt-get'))
    throw new Error(`No Chromium was found for the browser tests: ${advice}`);
  try {
    installByApt();
  } catch {
    throw new Error(`No Chromium was found and apt-get could not install it: ${advice}`);
  }
  const installed = findChromium();
  if (!installed) throw new Error(`apt-get installed Chromium but it is in none of the usual places: ${advice}`);
  return installed;
};

export const launchChromium = (...more: readonly string[]): Promise<Browser> => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found: run the browser tests by `npm test -- browser`.');
  return chromium.launch({
    executablePath,
    args: [
      ...(isRoot() ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-dev-shm-usage',
      '--disable-sync',
      '--no-default-browser-check',
      '--no-first-run',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
      ...more,
    ],
  });
};

/** For tests that the picture of the room does not concern: without a painted graphics card everything is twice as quick. */
export const launchPlainChromium = (): Promise<Browser> => launchChromium('--disable-gpu', '--disable-3d-apis');
