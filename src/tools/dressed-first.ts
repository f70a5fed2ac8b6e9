import type { Plugin } from 'vite';

/** The page is not painted before its script has put the chosen theme and text size on it; without it there is nothing to paint. */
export function dressedFirst(): Plugin {
  return {
    name: 'dressed-first',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace('<script type="module"', '<script type="module" blocking="render"'),
    },
  };
}
