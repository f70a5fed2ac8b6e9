import type { OutOfBalance } from './balance-promises.ts';
import type { LevelBalance, PersonaTable, PolicyFigures } from './balance.ts';

/** A balance report as Markdown: a table a level, then what is out of balance. */
export function balanceReport(levels: readonly LevelBalance[], faults: readonly OutOfBalance[]): string {
  const [first] = levels;
  const seeds = first ? `seeds ${first.seeds[0]} to ${first.seeds[1]}` : 'no seeds';
  return [
    '# Balance',
    '',
    `Every stand-in against every counterpart, ${seeds}. Value is Seoul’s mean in basis points, ± its standard error; no`,
    'agreement counts as what it is worth. Agreed: a text was initialled. Written by `npm run -s cli -- balance`.',
    '',
    '| level | counterpart | best | ahead of | by | Nash point |',
    '|---|---|---|---|---|---|',
    ...levels.flatMap(({ level, tables }) => tables.slice(0, 1).map((table) => summaryLine(level, table))),
    '',
    ...levels.flatMap(levelPart),
    '## Out of balance',
    '',
    ...(faults.length === 0 ? ['Nothing.'] : faults.map(({ level, says }) => `- ${level ?? 'all levels'}: ${says}`)),
    '',
  ].join('\n');
}

function summaryLine(level: string, { persona, winner, nash }: PersonaTable): string {
  const { policy, second, margin, error } = winner;
  return `| ${level} | ${persona} | ${policy} | ${second} | ${margin} ± ${error} | ${nash ?? '–'} |`;
}

function levelPart({ level, tables, ratifiedAtStart, ratifiedAtLess, dominant }: LevelBalance): string[] {
  const [own, ...others] = tables;
  if (!own) return [];
  return [
    `## ${level}`,
    '',
    `Ratified over all stand-ins: ${percent(ratifiedAtStart)}; with 20 points less trust at the start: ${percent(ratifiedAtLess)}.`,
    ...(dominant ? [`**Dominance**: the ${dominant} is best against every counterpart.`] : []),
    '',
    `| against ${own.persona} | value | agreed | ratified | trust at the end |`,
    '|---|---|---|---|---|',
    ...own.rows.map(
      ({ policy, value, error, agreed, ratified, trust }) =>
        `| ${policy} | ${value} ± ${error} | ${percent(agreed)} | ${percent(ratified)} | ${(trust / 100).toFixed(1)} |`,
    ),
    '',
    ...(others.length === 0 ? [] : [...otherTable(own.rows, others), '']),
  ];
}

function otherTable(rows: readonly PolicyFigures[], others: readonly PersonaTable[]): string[] {
  return [
    `| value (ratified) against | ${others.map(({ persona }) => persona).join(' | ')} |`,
    `|---|${others.map(() => '---').join('|')}|`,
    ...rows.map(
      ({ policy }, i) =>
        `| ${policy} | ${others.map((table) => cell(table.rows[i], table.winner.policy === policy)).join(' | ')} |`,
    ),
  ];
}

function cell(row: PolicyFigures | undefined, best: boolean): string {
  if (!row) return '–';
  const text = `${row.value} (${percent(row.ratified)})`;
  return best ? `**${text}**` : text;
}

function percent(perMille: number): string {
  return `${(perMille / 10).toFixed(1)} %`;
}
