import type { Dice } from '../dice.ts';
import type { Said, WashingtonReason } from '../moves.ts';
import type { LevelRules } from '../rules.ts';
import type { Table } from '../table-state.ts';
import { at } from '../whole.ts';

/** What has to be said when it is so; among all else the dice choose. */
const FIRST: ReadonlySet<WashingtonReason> = new Set(['remark-from-above', 'presses', 'opens-high', 'final-offer']);

/** What the envoy says for one of its reasons: never a line twice in a session; null where it has nothing left to say. */
export function speaks(rules: LevelRules, table: Table, reasons: readonly WashingtonReason[], dice: Dice): Said | null {
  const left = reasons.filter((reason) => unsaid(rules, table, reason).length > 0);
  if (left.length === 0) return null;
  const pressing = left.find((reason) => FIRST.has(reason));
  const reason = pressing ?? at(left, dice.between(0, left.length - 1, 'what it speaks of'));
  const lines = unsaid(rules, table, reason);
  return { reason, line: at(lines, dice.between(0, lines.length - 1, 'how it says it')) };
}

/** Whether the persona has that line and has not yet spoken it. */
export function isUnsaid(rules: LevelRules, table: Table, { reason, line }: Said): boolean {
  return unsaid(rules, table, reason).includes(line);
}

function unsaid(rules: LevelRules, table: Table, reason: WashingtonReason): number[] {
  const lines: number[] = [];
  for (let line = 0; line < rules.persona.lines[reason]; line++)
    if (!table.said.some((said) => said.reason === reason && said.line === line)) lines.push(line);
  return lines;
}
