import { expect, test } from 'vitest';
import { reviewOf } from '../../src/analysis/review/review.ts';
import { points } from '../../src/locale/figures.ts';
import { loadReviewMessages } from '../../src/locale/review-messages.ts';
import { playOn } from '../../src/engine/rerun.ts';
import { newSession, type Session } from '../../src/engine/session.ts';
import type { SeoulMove } from '../../src/engine/moves.ts';
import { writeSessionFile } from '../../src/record/session-file.ts';
import { shippedLevel } from '../support/shipped-levels.ts';
import { violations } from './support/axe.ts';
import { misfits } from './support/boxes.ts';
import { visit } from './support/guest.ts';
import { choose, press, tabTo } from './support/keyboard.ts';
import { openStage } from './support/stage.ts';

const stage = openStage();

const { file, rules } = shippedLevel('1991-first-agreement.json');

/** Short talks that Seoul leaves in a huff: two moves to judge, and something to learn. */
function stormy(): Session {
  const moves: readonly SeoulMove[] = [
    { seat: 'seoul', kind: 'begin' },
    { seat: 'seoul', kind: 'hold', card: null, tone: 'hard' },
    { seat: 'seoul', kind: 'walkOut' },
  ];
  return moves.reduce(
    (session: Session, move) => {
      const played = playOn(session, move);
      if (!played.ok) throw new Error(played.refusal);
      return played.beats[played.beats.length - 1]?.session ?? session;
    },
    newSession(rules, 3),
  );
}

test.each([
  ['en', 1280, 800],
  ['ko', 390, 844],
] as const)(
  'by keys: from the debrief to the review and to learning from it, %s at %i × %i',
  async (language, width, height) => {
    const session = stormy();
    const review = reviewOf(session);
    const last = review.moves[review.moves.length - 1];
    const { page, watch, after, pick, button } = await visit(stage.browser, stage.site.url, {
      language,
      width,
      height,
    });
    const words = await loadReviewMessages(language);
    await pick('stormy.burden.json', writeSessionFile(file, session));
    await press(page, button(after.debrief.review).first());
    await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: words.done(2) })
      .waitFor({ timeout: 60_000 });

    // The browser's figures are those of a review in Node.
    const curve = page.getByRole('slider', { name: new RegExp(words.curveTitle) });
    await tabTo(page, curve);
    await page.keyboard.press('End');
    expect(await curve.getAttribute('aria-valuetext')).toBe(
      words.pointSays(
        last?.round ?? 0,
        words.words[last?.word ?? 'good'],
        points(last?.before?.overall ?? 0),
        points(last?.after?.overall ?? 0),
      ),
    );
    expect(['mistake', 'turning-point']).toContain(last?.word);
    expect(await page.getByRole('listitem').filter({ hasText: words.why['walked-out'] }).count()).toBeGreaterThan(0);
    expect(await misfits(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);

    await press(page, button(words.learnStart));
    // The answer is hidden until something was tried.
    expect(await page.getByText(words.why['walked-out']).count()).toBe(0);
    expect(await button(words.learnAnswer).count()).toBe(0);
    while ((await button(words.learnNext).count()) > 0) await press(page, button(words.learnNext));
    const group = page.getByRole('group', { name: words.learnChoose });
    await choose(page, group, (await group.getByRole('radio').count()) - 1);
    await press(page, button(words.learnTry));
    await page.getByRole('status').filter({ hasText: /\d/ }).last().waitFor();
    await press(page, button(words.learnAnswer));
    await page.getByText(words.why['walked-out']).waitFor();
    expect(await misfits(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);

    await press(page, button(words.learnDone));
    await press(page, button(words.show(last?.round ?? 0)).last());
    await page.getByRole('slider', { name: after.replay.scrub }).waitFor();
    watch.expectQuiet();
    await page.context().close();
  },
  120_000,
);
