import type { Page } from 'playwright-core';

/** What a screen reader would stumble over: headings out of order, no or two main parts, words of another language unmarked. */
export const structureFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const dialog = document.querySelector('dialog[open]');
    const within: Element = dialog ?? document.body;
    const seen = [...within.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')].filter((one) =>
      one.checkVisibility(),
    );
    // What happened outside stands on a card before the main part.
    let before = 1;
    for (const heading of seen) {
      const level = Number(heading.tagName[1]);
      if (level > before + 1) found.push(`h${before} is followed by h${level}: ${heading.innerText}`);
      before = level;
    }
    if (!dialog) {
      const first = seen.filter((one) => one.tagName === 'H1');
      if (first.length !== 1 || !first[0]?.closest('main')) found.push(`${first.length} h1, or none in main`);
      if (document.querySelectorAll('main').length !== 1) found.push('not just one main');
    }
    if (document.querySelector('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])')) found.push('a tabindex above 0');

    const texts = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = (node.textContent ?? '').trim();
      const said = node.parentElement?.closest('[lang]')?.getAttribute('lang');
      if (!node.parentElement?.checkVisibility()) continue;
      if (/[가-힣]/.test(text) && said !== 'ko') found.push(`Korean as ${said}: ${text}`);
      if (/^[A-Z][a-z]+( [a-z]+)*\.?$/.test(text) && said !== 'en') found.push(`English as ${said}: ${text}`);
    }
    return found;
  });
