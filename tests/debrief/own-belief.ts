import type { OwnLevel } from './own-level.ts';

interface Heard {
  readonly offers: readonly { readonly round: number; readonly package: readonly number[] }[];
  readonly disclosures: readonly { readonly issue: number; readonly claim: string }[];
  readonly trust: number;
}

/** Half of the weight of evidence that one step down costs, as a share: e^(-1/8) taken to six digits, floored each time. */
function credenceAfter(steps: number): bigint {
  let millionths = 1_000_000;
  for (let k = 0; k < Math.min(steps, 127); k++) millionths = Math.floor((millionths * 882_497) / 1_000_000);
  return BigInt(Math.max(1, Math.floor(millionths / 100)));
}

/** What Washington takes Seoul's weights to be: every order of three leading issues, weighed by what was offered and said. */
export function ownBelief({ file, issues }: OwnLevel, { offers, disclosures, trust }: Heard): number[] {
  const n = issues.length;
  const rounds = file.calendar.rounds.length;
  const harmonic = (rank: number) =>
    Array.from({ length: n - rank + 1 }, (_, i) => Math.floor(1_000_000 / (rank + i))).reduce((a, b) => a + b, 0);
  const lead = [1, 2, 3].map((rank) => Math.floor(harmonic(rank) / (n * 100)));
  const spoken = lead.reduce((a, b) => a + b, 0);
  const rest = n > 3 ? Math.floor((10_000 - spoken) / (n - 3)) : 0;
  const prior = file.issues.map((issue) => file.presumed.prior[issue.id] ?? []);
  const sums = issues.map(() => 0n);
  let total = 0n;
  for (const order of orders(n)) {
    const weights = issues.map((_, i) => (order.includes(i) ? (lead[order.indexOf(i)] ?? 0) : rest));
    let misfit = 0;
    for (const offer of offers) {
      const worth = weights.reduce(
        (sum, weight, i) => sum + weight * (issues[i]?.seoul[offer.package[i] ?? 0] ?? 0),
        0,
      );
      const wanted = 9500 - Math.floor((3000 * (offer.round - 1)) / Math.max(1, rounds - 1));
      const off = Math.floor(worth / 10_000) - wanted;
      misfit += off < 0 ? -off : Math.floor(off / 2);
    }
    for (const { issue, claim } of disclosures)
      if (order.includes(issue) !== (claim === 'matters')) misfit += Math.floor((2400 * trust) / 10_000);
    const presumed = order.reduce((product, issue, rank) => product * (prior[issue]?.[rank] ?? 0), 1);
    const credence = BigInt(presumed) * credenceAfter(Math.floor(misfit / 120));
    total += credence;
    for (const [i, weight] of weights.entries()) sums[i] = (sums[i] ?? 0n) + credence * BigInt(weight);
  }
  return sums.map((sum) => Number(sum / total));
}

function orders(n: number): number[][] {
  const all = Array.from({ length: n }, (_, i) => i);
  return all.flatMap((a) => all.flatMap((b) => all.flatMap((c) => (a === b || b === c || a === c ? [] : [[a, b, c]]))));
}

/** Half the sum of all differences. */
export const distance = (a: readonly number[], b: readonly number[]): number =>
  Math.floor(a.reduce((sum, weight, i) => sum + Math.abs(weight - (b[i] ?? 0)), 0) / 2);
