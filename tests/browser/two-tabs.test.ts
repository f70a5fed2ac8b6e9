import { expect, test } from 'vitest';
import { visit, visitIn, type Guest } from './support/guest.ts';
import { openStage } from './support/stage.ts';

const stage = openStage();

const warned = ({ page, words }: Guest) => page.getByRole('alert').filter({ hasText: words.shell.otherTab });

test('two tabs on one save: only one writes, and the other takes over by a click', async () => {
  const first = await visit(stage.browser, stage.site.url);
  const context = first.page.context();
  /** The round that a fresh tab finds in the save. */
  const keptRound = async (round: number): Promise<void> => {
    const fresh = await visitIn(context, stage.site.url);
    await fresh.carryOn();
    await fresh.roundIs(round).waitFor();
    await fresh.page.close();
  };
  await first.begin(7);
  await first.offer(1);

  const second = await visitIn(context, stage.site.url);
  await second.carryOn();
  await second.offer(2);
  await second.offer(3);
  expect(await warned(second).count()).toBe(0);

  await first.offer(2);
  await warned(first).waitFor();
  await keptRound(4);

  await warned(first).getByRole('button', { name: first.words.shell.takeOver }).click();
  await warned(first).waitFor({ state: 'detached' });
  await keptRound(3);

  await second.offer(4);
  await warned(second).waitFor();
  await keptRound(3);
  await first.offer(3);
  expect(await warned(first).count()).toBe(0);
  await keptRound(4);
  first.watch.expectQuiet();
  second.watch.expectQuiet();
  await context.close();
}, 60_000);
