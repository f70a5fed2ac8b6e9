import type { Plugin } from 'vite';

/**
 * While developing, Vite puts styles into the page and talks to it over a socket. The page's strict content security
 * policy would stop both, so it is eased then, and only then: what is built keeps it as it is written.
 */
export function devPolicy(): Plugin {
  return {
    name: 'dev-policy',
    apply: (_config, { command, isPreview }) => command === 'serve' && isPreview !== true,
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html
          .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
          .replace("connect-src 'self'", "connect-src 'self' ws:"),
    },
  };
}
