import { defineConfig } from 'vitest/config';
import { devPolicy } from './src/tools/dev-policy.ts';
import { dressedFirst } from './src/tools/dressed-first.ts';
import { levelCards } from './src/tools/level-cards.ts';
import { offlineTemplate } from './src/tools/offline-template.ts';
import { slimPhaser } from './src/tools/slim-phaser.ts';

const underRoot = (path: string): string => new URL(path, import.meta.url).pathname;

export default defineConfig({
  root: 'src',
  publicDir: '../assets',
  base: './',
  appType: 'mpa',
  cacheDir: '../node_modules/.vite',
  plugins: [levelCards(), slimPhaser(), devPolicy(), dressedFirst(), offlineTemplate()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { port: 5173, strictPort: false },
  preview: { port: 5173, strictPort: false },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2023',
    // Phaser alone is above Vite's warning; src/tools/check-sizes.ts holds the real budgets.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      // The template of the offline page is a build of its own, within this one: its time is no news.
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /slim-phaser|node_modules[\\/](phaser|eventemitter3)[\\/]/ },
            // What the table needs of the rules comes in one piece: a dozen small ones would be sent in more bytes.
            { name: 'rules', test: /src[\\/]engine[\\/](?!policies|compiled|brief)/ },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          root: underRoot('.'),
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          maxWorkers: 2,
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          root: underRoot('.'),
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          // A page mostly waits: two at a time fill two cores.
          maxWorkers: 2,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
