import type { LevelBalance, PersonaTable, PolicyFigures } from './balance.ts';
import type { PolicyName } from '../engine/policies/policy.ts';

/** Something that good balance asks for and a level, or all of them together, does not give. */
export interface OutOfBalance {
  /** Null where it is a matter of all levels together. */
  readonly level: string | null;
  readonly says: string;
}

/** Margins in basis points of value; see docs/model.md, “What good balance is”. */
const BELOW_NASH = 200;
const ERRORS_APART = 2;
/** A rate of ratified agreement between these, in per mille, is neither hopeless nor certain. */
const OPEN = [50, 950] as const;
const OPEN_POLICIES = 3;
const DIFFERENT_WINNERS = 4;
const FEWEST_LEVELS = 2;

/** What is out of balance in a level against its own counterpart. */
export function levelFaults({ level, tables, ratifiedAtStart, ratifiedAtLess }: LevelBalance): OutOfBalance[] {
  const table = tables[0];
  if (!table) return [];
  const faults = [...orderFaults(table), ...winnerFaults(table)];
  const open = table.rows.filter((row) => row.ratified >= OPEN[0] && row.ratified <= OPEN[1]);
  if (open.length < OPEN_POLICIES)
    faults.push(
      `only ${open.length} stand-ins reach a ratified agreement in 5 to 95 % of sessions: ${OPEN_POLICIES} are wanted`,
    );
  if (ratifiedAtLess >= ratifiedAtStart)
    faults.push(
      `with 20 points less trust agreement is no rarer: ${ratifiedAtLess} against ${ratifiedAtStart} per mille`,
    );
  return faults.map((says) => ({ level, says }));
}

function orderFaults({ rows, nash, winner }: PersonaTable): string[] {
  const faults: string[] = [];
  const value = (policy: PolicyName) => rowOf(rows, policy)?.value ?? 0;
  const low: readonly PolicyName[] = ['hard-liner', 'random'];
  for (const policy of low) {
    const below = rows.filter((row) => !low.includes(row.policy) && row.value <= value(policy));
    for (const row of below)
      faults.push(`the ${policy} (${value(policy)}) is not below the ${row.policy} (${row.value})`);
    if (nash !== null && value(policy) >= nash) faults.push(`the ${policy} is not below the Nash point (${nash})`);
  }
  if (nash === null) return [...faults, 'at its start nothing suits both sides'];
  if (value('fast-conceder') > nash - BELOW_NASH)
    faults.push(`the fast conceder (${value('fast-conceder')}) is not .02 below the Nash point (${nash})`);
  if (value(winner.policy) < nash + BELOW_NASH)
    faults.push(`the best stand-in (${value(winner.policy)}) is not .02 above the Nash point (${nash})`);
  return faults;
}

function winnerFaults({ winner }: PersonaTable): string[] {
  const { policy, second, margin, error } = winner;
  return margin > ERRORS_APART * error
    ? []
    : [`the ${policy} leads the ${second} by ${margin}, within ${ERRORS_APART} standard errors of ${error}`];
}

/** What is out of balance over all levels of a campaign together. */
export function campaignFaults(levels: readonly LevelBalance[]): OutOfBalance[] {
  if (levels.length < FEWEST_LEVELS) return [];
  const wins = new Map<PolicyName, number>();
  for (const { tables } of levels) {
    const best = tables[0]?.winner.policy;
    if (best) wins.set(best, (wins.get(best) ?? 0) + 1);
  }
  const faults: string[] = [];
  if (levels.length >= 2 * DIFFERENT_WINNERS && wins.size < DIFFERENT_WINNERS)
    faults.push(`only ${wins.size} different stand-ins are best somewhere: ${DIFFERENT_WINNERS} are wanted`);
  for (const [policy, n] of wins)
    if (2 * n > levels.length) faults.push(`the ${policy} is best on ${n} of ${levels.length} levels`);
  if (wins.has('random')) faults.push('random play is best somewhere');
  return faults.map((says) => ({ level: null, says }));
}

function rowOf(rows: readonly PolicyFigures[], policy: PolicyName): PolicyFigures | undefined {
  return rows.find((row) => row.policy === policy);
}
