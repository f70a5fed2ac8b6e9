import type { Page } from 'playwright-core';

/** Chromium's remarks about drawing without a graphics card; no player's machine makes them. */
const SOFTWARE_DRAWING = /GL Driver Message .*GPU stall due to ReadPixels|GroupMarkerNotSet/;

/** Playwright cuts off what is still loading when a page is left. */
const CUT_OFF = 'net::ERR_ABORTED';

export interface Watch {
  /** Everything so far that a silent page would not have done. */
  readonly trouble: () => readonly string[];
  /** Throws when there was trouble. */
  readonly expectQuiet: () => void;
}

/** Call before the first `goto`. `origin` is where the game is served; nothing else may be asked. */
export const watchPage = (page: Page, origin: string): Watch => {
  const home = new URL(origin).origin;
  const trouble: string[] = [];
  page.on('console', (message) => {
    const loud = message.type() === 'error' || message.type() === 'warning';
    if (loud && !SOFTWARE_DRAWING.test(message.text())) trouble.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== home) trouble.push(`left the house: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown';
    if (reason !== CUT_OFF) trouble.push(`failed: ${request.url()} (${reason})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`status ${response.status()}: ${response.url()}`);
  });
  return {
    trouble: () => trouble,
    expectQuiet: () => {
      if (trouble.length > 0) throw new Error(`The page was not silent:\n${trouble.join('\n')}`);
    },
  };
};
