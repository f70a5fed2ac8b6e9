import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { loadDebriefPartsMessages } from '../../src/locale/debrief-parts-messages.ts';
import { change, points } from '../../src/locale/figures.ts';
import { ownDebrief } from '../debrief/own-debrief.ts';
import { ownSession } from '../debrief/own-session.ts';
import { visit, type Guest } from './support/guest.ts';
import { fileOf, finished } from './support/sessions.ts';
import { openStage } from './support/stage.ts';

const text = fileOf(finished());
const own = ownDebrief(ownSession(text));
const offers = own.offers as unknown as {
  by: 'seoul' | 'washington';
  round: number;
  seoul: number;
  atEnd: number;
  washington: number;
}[];
const belief = own.belief as {
  steps: { off: number }[];
  issues: { truth: number; believed: number[] }[];
};
const trustAtEnd = own.meters[0]?.end ?? 0;

const stage = openStage();

/** A finished session's debrief, searched through. */
async function opened(language: 'en' | 'ko'): Promise<Guest> {
  const guest = await visit(stage.browser, stage.site.url, { language });
  await guest.pick('whole.burden.json', text);
  await guest.page.getByText(guest.after.debrief.where.title).waitFor();
  return guest;
}

async function cells(table: Locator): Promise<string[][]> {
  const rows = await table.getByRole('row').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
}

/** The rows of a chart's table under their head. */
async function tableOf(page: Page, title: string, summary: string): Promise<string[][]> {
  const figure = page.getByRole('figure').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
  await figure.getByText(summary).click();
  return (await cells(figure.getByRole('table', { name: title }))).slice(1);
}

test('the page shows the figures that follow from the session file; marks are reached by keys, parts by links, and paper shows all', async () => {
  const { page, after, words, watch } = await opened('en');
  const { debrief } = after;
  const parts = await loadDebriefPartsMessages('en');

  for (const { score, points: made } of own.scores)
    await page
      .getByText(debrief.scores[score], { exact: true })
      .locator('..')
      .getByText(String(made))
      .first()
      .waitFor();

  const plane = parts.plane.title(points(trustAtEnd));
  const shown = await tableOf(page, plane, debrief.numbers);
  expect(shown.slice(0, offers.length)).toEqual(
    offers.map((one) => [parts.plane.path[one.by], String(one.round), points(one.seoul), points(one.atEnd)]),
  );
  const curve = await tableOf(page, debrief.offersTo.washington, debrief.numbers);
  expect(curve.map((row) => row[3])).toEqual(offers.map((one) => points(one.washington)));
  for (const { meter, changes } of own.meters) {
    const rows = await tableOf(page, words.names.meters[meter], parts.allCauses);
    expect(rows.map((row) => row.slice(0, 3))).toEqual(
      changes.map(({ round, by, to }) => [String(round), change(by), points(to)]),
    );
    expect(rows.every((row) => (row[3] ?? '').length > 3)).toBe(true);
  }
  const believed = await tableOf(page, parts.belief.chart, debrief.numbers);
  expect(believed.map((row) => row.slice(1))).toEqual([
    ...belief.issues.map((issue) => [issue.truth, ...issue.believed].map(points)),
    ['', ...belief.steps.map((step) => points(step.off))],
  ]);
  const [benchmark] = await tableOf(page, parts.benchmark.title, debrief.numbers);
  expect(benchmark?.[1]).toBe((own.benchmark.share / 10).toFixed(1));

  const marks = page.getByRole('group', { name: plane, exact: true }).getByRole('img');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await marks.first().focus();
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe(await marks.nth(1).getAttribute('aria-label'));
  await page.keyboard.press('End');
  expect(await focused()).toBe(await marks.last().getAttribute('aria-label'));
  await page.keyboard.press('Home');
  expect(await focused()).toBe(await marks.first().getAttribute('aria-label'));

  const before = page.url();
  await page.getByRole('navigation', { name: parts.contents }).getByRole('link', { name: parts.parts.history }).click();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(debrief.historyTitle);
  expect(page.url()).toBe(before);

  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: debrief.watch }).count()).toBe(0);
  expect(await page.getByRole('table', { name: debrief.offersTo.seoul }).isVisible()).toBe(true);
  watch.expectQuiet();
  await page.context().close();
}, 60_000);

test('a chart is kept as a table that no formula hides in, and as pictures that bring their own Korean font', async () => {
  const { page, watch } = await opened('ko');
  const parts = await loadDebriefPartsMessages('ko');
  const title = parts.plane.title(points(trustAtEnd));
  const kept = async (format: string): Promise<Buffer> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: parts.chart.saveAs(format, title), exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`burdenshare-all-offers.${format.toLowerCase()}`);
    return readFileSync(await download.path());
  };
  const table = (await kept('CSV')).toString('utf8');
  expect(table.startsWith('\ufeff')).toBe(true);
  expect(table.split('\r\n').length).toBeGreaterThan(offers.length + 4);
  const svg = (await kept('SVG')).toString('utf8');
  expect(svg).toContain(title);
  expect(svg.match(/src: url\("data:[^"]+"\)/g)?.length).toBeGreaterThanOrEqual(2);
  expect(svg).not.toMatch(/class=|var\(|https?:\/\/(?!www\.w3\.org)/);
  const png = await kept('PNG');
  // The words of the title are drawn: rows of the picture that hold nothing else are not of one colour.
  const inked = await page.evaluate(async (data) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const brush = new OffscreenCanvas(image.width, image.height).getContext('2d');
    brush?.drawImage(image, 0, 0);
    const band = brush?.getImageData(0, 50, image.width, 50).data ?? [];
    return band.filter((part, i) => i % 4 === 0 && part < 100).length;
  }, png.toString('base64'));
  expect(inked).toBeGreaterThan(500);
  watch.expectQuiet();
  await page.context().close();
}, 60_000);
