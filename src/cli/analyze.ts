import { frontierOf } from '../analysis/frontier.ts';
import type { ValuePoint } from '../analysis/solutions.ts';
import type { Level } from '../content/parse-level.ts';
import { packageAt } from '../engine/values.ts';
import { analyzeGenius } from './analyze-scenario.ts';
import { JSON_OPTION, oneFile, trustOption, type Command } from './command.ts';
import { namePackage } from './name-package.ts';
import { openLevel } from './open-level.ts';
import { GENIUS_OPTION } from './open-scenario.ts';

const SOLUTIONS = ['nash', 'ks', 'egalitarian', 'utilitarian'] as const;

export const analyzeCommand: Command = {
  usage: 'analyze LEVEL --trust T [--json], or analyze --genius DOMAIN A B [--json]',
  does: 'what could be agreed on at a trust: zone of agreement, Pareto frontier, classical solutions',
  details: [
    '--trust T   trust in points, 0..100; the level’s own start if left out',
    'Every package is looked at. Values are in basis points (0..10000), at the reservation values the level starts with.',
    'zoneShare is the share of packages, 0..1, worth no less than no agreement to both; solutions and bestForSeoul are',
    'null where there is none. `index` counts packages row by row, the last issue the fastest; `package` holds one stop',
    'index per issue, `stops` the same in the level’s words.',
    '--genius   a scenario of the field instead: DOMAIN and the profiles of parties A and B, GENIUS XML or GeniusWeb JSON,',
    'recognised by content. Utilities uA and uB are 0..1, compared in units of 1e-9; nRational counts the outcomes no worse',
    'than no agreement to both; a frontier point has the first `index` of its `multiplicity` outcomes; opposition is the',
    'distance of the nearest rational outcome to both parties’ best, 0..√2.',
  ],
  options: { ...JSON_OPTION, ...GENIUS_OPTION, trust: { type: 'string' } },
  run(given, io) {
    if (given.options['genius']) return analyzeGenius(given, io);
    const level = openLevel(oneFile(given, 'level'), io);
    const analysis = analyse(level, trustOption(given) ?? level.rules.start.trust);
    if (given.options['json']) {
      io.out(JSON.stringify(analysis, null, 2));
      return 0;
    }
    io.out(`trust ${analysis.trust}: Washington counts ${analysis.weight} % of the ledger`);
    io.out(
      `${analysis.zone} of ${analysis.outcomes} packages suit both sides (${(analysis.zoneShare * 100).toFixed(1)} %)`,
    );
    io.out(`${analysis.pareto.length} packages on the Pareto frontier`);
    for (const [name, point] of Object.entries({ ...analysis.solutions, bestForSeoul: analysis.bestForSeoul }))
      io.out(
        point
          ? `${name}: Seoul ${point.seoul}, Washington ${point.washington}, ${JSON.stringify(point.stops)}`
          : `${name}: none`,
      );
    return 0;
  },
};

/** The analysis as it is printed. `trust` in hundredths. */
export function analyse({ file, rules }: Level, trust: number) {
  const frontier = frontierOf(rules, trust);
  const told = ({ index, seoul, washington }: ValuePoint) => {
    const x = packageAt(rules, index);
    return { index, package: x, stops: namePackage(file, x), seoul, washington };
  };
  const maybe = (point: ValuePoint | null) => point && told(point);
  return {
    level: rules.id,
    trust: trust / 100,
    weight: frontier.weight,
    reservation: frontier.reservation,
    outcomes: frontier.outcomes,
    zone: frontier.zone,
    zoneShare: frontier.zoneShare,
    pareto: frontier.pareto.map(told),
    solutions: Object.fromEntries(SOLUTIONS.map((name) => [name, maybe(frontier.solutions[name])])) as Record<
      (typeof SOLUTIONS)[number],
      ReturnType<typeof maybe>
    >,
    bestForSeoul: maybe(frontier.bestForSeoul),
  };
}
