import type { Table } from '../../src/engine/table-state.ts';
import { ownBelief } from './own-belief.ts';
import { lambda, packages, toWashington, type OwnLevel } from './own-level.ts';

const within = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));
const share = (part: number, whole: number): number => Math.floor((part * whole) / 10_000);

/** What Washington would have needed to take Seoul's last offer: docs/model.md, “Washington”, in whole basis points. */
export function neededFor(level: OwnLevel, table: Table): number {
  const { file } = level;
  const { creditStep, phi, haste, remembers, beta, acceptance } = file.persona.constants;
  const rounds = file.calendar.rounds.length;
  const weight = lambda(level, table.trust, table.transactionalShift);
  const aspiration = aspirationAt(level, weight);
  const ideal = level.issues.map((issue) => issue.seoul.indexOf(Math.max(...issue.seoul)));
  const from = toWashington(level, ideal, weight);
  const worthCredit = (x: readonly number[]): number =>
    aspiration <= from
      ? 10_000
      : within(Math.floor(((toWashington(level, x, weight) - from) * 10_000) / (aspiration - from)), 0, 10_000);
  let credit = 0;
  for (const offer of table.offers.slice(0, -1)) credit = Math.min(worthCredit(offer.package), credit + creditStep);
  const earned = Math.min(credit, worthCredit(table.offers[table.offers.length - 1]?.package ?? []));

  const gone = (round: number) => within(Math.floor(((round - 1) * 10_000) / Math.max(1, rounds - 1)), 0, 10_000);
  const floorIn = (round: number): number => {
    const top = aspiration - 200 * table.hardRefusals;
    const low = table.reservationWashington;
    const clock = share(haste, share(gone(round), gone(round)));
    const given = Math.min(10_000, share(earned, 10_000 - share(phi, 10_000 - table.trust)) + clock);
    const favours = round * 2 > rounds ? remembers * Math.min(3, table.favours) : 0;
    return Math.max(Math.min(top, low), top - share(given, Math.max(0, top - low)) - favours);
  };
  if (table.round >= rounds) return floorIn(table.round);
  const next = table.round + 1;
  const open = 10_000 - conceded(share(beta, 5000 + table.trust), gone(next));
  const span = Math.max(0, bestIn(level, weight) - floorIn(next));
  const line = floorIn(next) + share(share(span, acceptance), open);
  return table.lines ? Math.min(line, table.lines.accept) : line;
}

const known = new WeakMap<OwnLevel, Map<number, number>>();

/** Once for each weight: it looks at every package. */
function aspirationAt(level: OwnLevel, weight: number): number {
  const ofLevel = known.get(level) ?? new Map<number, number>();
  known.set(level, ofLevel);
  const worth = ofLevel.get(weight) ?? presumedNash(level, weight);
  ofLevel.set(weight, worth);
  return worth;
}

/** Washington's value of the package with the largest product of gains, Seoul's weights as presumed before a word. */
function presumedNash(level: OwnLevel, weight: number): number {
  const { file, issues } = level;
  const presumed = ownBelief(level, { offers: [], disclosures: [], trust: 0 });
  const seoulLeast = within(file.presumed.reservation + file.persona.constants.presumes, 0, 10_000);
  const least = file.reservation.washington;
  let most = -1;
  let worth = least;
  for (const x of packages(level)) {
    const seoul = x.reduce((sum, stop, i) => sum + share(presumed[i] ?? 0, issues[i]?.seoul[stop] ?? 0), 0);
    const washington = toWashington(level, x, weight);
    if (seoul < seoulLeast || washington < least) continue;
    const product = (seoul - seoulLeast) * (washington - least);
    if (product > most) [most, worth] = [product, washington];
  }
  return worth;
}

/** Washington's best value within what Congress would carry. */
function bestIn(level: OwnLevel, weight: number): number {
  const { file, issues } = level;
  const best = issues.map(({ names, washington }, i) => {
    const { winSet } = file.issues[i] ?? {};
    const [from, to] = winSet ? winSet.map((name) => names.indexOf(name)) : [0, names.length - 1];
    const inside = washington.map((value, stop) => (stop >= (from ?? 0) && stop <= (to ?? 0) ? value : -1));
    return inside.indexOf(Math.max(...inside));
  });
  return toWashington(level, best, weight);
}

/** t^(1/b), rounded at every .05 of both and straight between; `b` in hundredths, `t` in basis points. */
function conceded(b: number, t: number): number {
  const power = (hundredths: number, points: number) =>
    Math.round(10_000 * (points / 10_000) ** (100 / Math.min(180, hundredths)));
  const [row, column] = [within(b, 10, 180), within(t, 0, 10_000)];
  const [b0, t0] = [row - (row % 5), column - (column % 500)];
  const along = (hundredths: number): number => {
    const left = power(hundredths, t0);
    const right = power(hundredths, Math.min(10_000, t0 + 500));
    return left + Math.floor(((right - left) * (column - t0)) / 500);
  };
  const [above, below] = [along(b0), along(Math.min(180, b0 + 5))];
  return above + Math.floor(((below - above) * (row - b0)) / 5);
}
