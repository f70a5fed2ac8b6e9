import { scoreOf } from '../engine/score.ts';
import type { Session } from '../engine/session.ts';
import { ENDS } from '../engine/vocabulary.ts';
import type { Settings } from '../platform/settings.ts';
import type { LevelResult } from '../presenter/levels-model.ts';

const key = (id: string): string => `result-${id}`;

/** The best result kept for a level of the campaign; null where it was never played to an end. */
export function resultOf(settings: Settings, id: string): LevelResult | null {
  const [name, overall] = (settings.get(key(id)) ?? '').split(' ');
  const end = ENDS.find((one) => one === name);
  const score = Number(overall);
  return end && Number.isInteger(score) && score >= 0 && score <= 100 ? { end, overall: score } : null;
}

/** Keeps what a session came to, if it is over and better than what is kept. */
export function keepResult(settings: Settings, id: string, { rules, table }: Session): void {
  if (!table.end) return;
  const { overall } = scoreOf(rules, table);
  const best = resultOf(settings, id);
  if (!best || overall > best.overall) settings.set(key(id), `${table.end} ${overall}`);
}
