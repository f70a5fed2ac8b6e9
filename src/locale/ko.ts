import { koComposer } from './ko-composer.ts';
import { koDesk } from './ko-desk.ts';
import { koEventCards } from './ko-event-cards.ts';
import { koLog } from './ko-log.ts';
import { koNames } from './ko-names.ts';
import { koReasons } from './ko-reasons.ts';
import { koShell } from './ko-shell.ts';
import type { en } from './en.ts';

/** Every word of the game in Korean. */
export const ko = {
  shell: koShell,
  names: koNames,
  reasons: koReasons,
  desk: koDesk,
  composer: koComposer,
  log: koLog,
  cards: koEventCards,
} satisfies typeof en;
