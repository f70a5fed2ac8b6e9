import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export interface Site {
  /** Ends in a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the built game on a free port; `base` puts it under a path, as '/games/burdenshare/'. */
export const serveBuild = async (base = '/'): Promise<Site> => {
  if (!existsSync(`${ROOT}dist/index.html`)) throw new Error('There is no build to test: run `npm run build` first.');
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    appType: 'mpa',
    root: ROOT,
    base,
    build: { outDir: 'dist' },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  return { url: `http://127.0.0.1:${address.port}${base}`, close: () => server.close() };
};
