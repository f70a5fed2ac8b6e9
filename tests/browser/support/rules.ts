import type { Page } from 'playwright-core';

/** Adds style rules to the page as a reader's own style sheet would, past the page's policy. */
export const addRules = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
