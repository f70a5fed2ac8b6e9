import { enComposer } from './en-composer.ts';
import { enDesk } from './en-desk.ts';
import { enEventCards } from './en-event-cards.ts';
import { enLog } from './en-log.ts';
import { enNames } from './en-names.ts';
import { enReasons } from './en-reasons.ts';
import { enShell } from './en-shell.ts';

/** Every word of the game in English. Level texts and the debrief's words stand elsewhere. */
export const en = {
  shell: enShell,
  names: enNames,
  reasons: enReasons,
  desk: enDesk,
  composer: enComposer,
  log: enLog,
  cards: enEventCards,
};
