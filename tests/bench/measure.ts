/** A measured row: our figure and its peer's, taken in turn in one run, and the median of the ratios pair by pair. */
export interface Row {
  readonly what: string;
  readonly peer: string;
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: number;
  readonly unit: string;
  readonly goal: string;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Runs both in turn so that a drift of the machine meets both alike. Each answers how many a second. */
export function inTurn(
  runs: number,
  ours: () => number,
  theirs: () => number,
): { ours: number; theirs: number; ratio: number } {
  const mine: number[] = [];
  const peer: number[] = [];
  for (let i = 0; i < runs; i++) {
    mine.push(ours());
    peer.push(theirs());
  }
  return { ours: median(mine), theirs: median(peer), ratio: median(mine.map((own, i) => own / (peer[i] as number))) };
}

/** How many units of work a second `work` does; it answers how many it did. */
export function perSecond(work: () => number): number {
  const from = performance.now();
  const done = work();
  return (done * 1000) / (performance.now() - from);
}
