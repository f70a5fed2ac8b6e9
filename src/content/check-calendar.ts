import { checkIds } from './check-issues.ts';
import type { LevelFile } from './level-schema.ts';
import type { Faults } from './problem.ts';

/** The clock: rounds go forward, and everything dated falls into them. */
export function checkCalendar(file: LevelFile, faults: Faults): void {
  const { rounds, expiryAfter, furloughFrom, events } = file.calendar;
  const last = rounds.length;
  const inside = (path: readonly (string | number)[], is: number) => {
    if (is > last) faults.add(path, 'no-such-round', { is, last });
  };
  for (const [i, round] of rounds.entries()) {
    const before = rounds[i - 1];
    if (before && round.year * 12 + round.month <= before.year * 12 + before.month)
      faults.add(['calendar', 'rounds', i], 'rounds-not-rising', {});
  }
  if (expiryAfter !== undefined) inside(['calendar', 'expiryAfter'], expiryAfter);
  if (furloughFrom !== undefined) inside(['calendar', 'furloughFrom'], furloughFrom);
  checkIds(['calendar', 'events'], events, faults);
  for (const [i, event] of events.entries()) inside(['calendar', 'events', i, 'after'], event.after);
  checkIds(['deck'], file.deck, faults);
  for (const [i, event] of file.deck.entries()) {
    inside(['deck', i, 'from'], event.from);
    inside(['deck', i, 'to'], event.to);
    if (event.from > event.to) faults.add(['deck', i], 'window-empty', {});
  }
}
