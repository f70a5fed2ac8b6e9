import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { loadDebriefMessages, type DebriefMessages } from '../../../src/locale/debrief-messages.ts';
import { loadShareMessages, type ShareMessages } from '../../../src/locale/share-messages.ts';
import type { Language } from '../../../src/locale/language.ts';
import { loadMessages, type Messages } from '../../../src/locale/messages.ts';
import { fiveBillion } from '../../support/five-billion.ts';
import { watchPage, type Watch } from './quiet-page.ts';

const { file } = fiveBillion();

/** The script that draws the room. */
export const PHASER = /\/assets\/phaser-[^/]*\.js/;

/** Someone with a mouse and files, who finds everything by its role and name. */
export interface Guest {
  readonly page: Page;
  readonly language: Language;
  readonly watch: Watch;
  readonly words: Messages;
  readonly after: DebriefMessages;
  readonly share: ShareMessages;
  button(name: string): Locator;
  /** The slider of the money. */
  money(): Locator;
  roundIs(round: number): Locator;
  /** From the title to the first round of talks with a number. */
  begin(seed: number): Promise<void>;
  /** Raises the money by a step and offers it; ends when the next round has begun. */
  offer(round: number): Promise<void>;
  /** Picks a file by the button of the title. */
  pick(name: string, text: string): Promise<void>;
  /** Drops a file on the page. */
  drop(name: string, text: string): Promise<void>;
  /** Lets a file that was brought take the place of the talks under way. */
  replaceOwn(): Promise<void>;
  /** Goes on with the talks that the title knows of. */
  carryOn(): Promise<void>;
}

export interface Visit {
  readonly language?: Language;
  readonly width?: number;
  readonly height?: number;
  /** The room moves; otherwise it changes at once, which spares a machine without a graphics card much drawing. */
  readonly moving?: boolean;
  /** The picture of the room arrives. Where it is of no concern it never does, which spares most of the time. */
  readonly picture?: boolean;
  /** Before the page is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

export async function visit(browser: Browser, url: string, how: Visit = {}): Promise<Guest> {
  const { language = 'en', width = 1280, height = 800, moving = false, picture = false, prepare } = how;
  const context = await browser.newContext({
    viewport: { width, height },
    locale: language === 'ko' ? 'ko-KR' : 'en-GB',
    reducedMotion: moving ? 'no-preference' : 'reduce',
  });
  // The request is never answered: the page waits for the picture as on a very slow line.
  if (!picture) await context.route(PHASER, () => undefined);
  return visitIn(context, url, language, prepare);
}

/** Another page in the same browser: a second tab. */
export async function visitIn(
  context: BrowserContext,
  url: string,
  language: Language = 'en',
  prepare?: Visit['prepare'],
): Promise<Guest> {
  const page = await context.newPage();
  const watch = watchPage(page, url);
  await prepare?.(page);
  await page.goto(url);
  const words = await loadMessages(language);
  const after = await loadDebriefMessages(language);
  const share = await loadShareMessages(language);
  const { shell, desk } = words;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const roundIs = (round: number) =>
    page
      .getByRole('banner')
      .getByText(new RegExp(`(?<!\\d)${desk.roundOf(round, file.calendar.rounds.length)}`))
      .first();
  const money = () => page.getByRole('slider', { name: file.issues[0]?.name[language] ?? '' });
  return {
    page,
    language,
    watch,
    words,
    after,
    share,
    button,
    money,
    roundIs,
    begin: async (seed) => {
      await button(shell.levelsButton).click();
      await button(`${shell.levels.choose}: ${file.title[language]}`).click();
      await page.getByRole('textbox', { name: shell.briefing.seed }).fill(String(seed));
      await button(shell.briefing.begin).click();
      await roundIs(1).waitFor();
    },
    offer: async (round) => {
      await money().press('ArrowRight');
      await button(desk.propose).click();
      await roundIs(round + 1).waitFor();
    },
    pick: async (name, text) => {
      const chosen = page.waitForEvent('filechooser');
      await button(shell.openFile).first().click();
      await (await chosen).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    },
    drop: async (name, text) => {
      const held = await page.evaluateHandle(
        ([called, inside]) => {
          const data = new DataTransfer();
          data.items.add(new File([inside ?? ''], called ?? '', { type: 'application/json' }));
          return data;
        },
        [name, text],
      );
      await page.dispatchEvent('body', 'drop', { dataTransfer: held });
    },
    replaceOwn: () => button(share.replace.open).click(),
    carryOn: () => button(shell.carryOn).click(),
  };
}
