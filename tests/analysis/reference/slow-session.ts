import type { SlowTable } from './slow-reference.ts';

/* The alternating offers and both agents of the reference scenarios, told in loops and sharing nothing with the source. */

export interface SlowSession {
  readonly agreement: number | null;
  readonly round: number;
  readonly acceptor: 'A' | 'B' | null;
  readonly offers: number;
}

interface Own {
  /** Utility of each outcome in units of 1e-9. */
  readonly q: readonly number[];
  readonly r: number;
}

/** Answers whether a side accepts, and what it would propose. */
type Mind = (
  standing: number | null,
  mine: readonly number[],
  theirs: readonly number[],
  t: number,
) => [boolean, number];

function timeMind({ q, r }: Own, beta: number): Mind {
  const high = Math.max(...q);
  const low = Math.max(r, Math.min(...q));
  return (standing, _mine, _theirs, t) => {
    const target = Math.floor(low + (high - low) * (1 - Math.pow(t, 1 / beta)) + 0.5);
    let choice = -1;
    for (let i = 0; i < q.length; i++) {
      const own = q[i] as number;
      if (own >= target && (choice < 0 || own < (q[choice] as number))) choice = i;
    }
    return [standing !== null && (q[standing] as number) >= target, choice];
  };
}

function microMind({ q, r }: Own): Mind {
  const list = q
    .map((own, index) => ({ own, index }))
    .filter(({ own }) => own >= r)
    .sort((x, y) => y.own - x.own || x.index - y.index)
    .map(({ index }) => index);
  return (standing, mine, theirs) => {
    const k = new Set(mine).size;
    const n = new Set(theirs).size;
    const ready = k <= n && k < list.length;
    const proposal = list[ready ? k : k - 1] as number;
    return [standing !== null && (q[standing] as number) >= (q[proposal] as number), proposal];
  };
}

function mindOf(name: string, own: Own): Mind | null {
  if (Math.max(...own.q) < own.r) return null;
  return name === 'micro' ? microMind(own) : timeMind(own, Number(name.slice(2)));
}

export function slowSession({ outcomes, rA, rB }: SlowTable, a: string, b: string, rounds: number): SlowSession {
  const minds = {
    A: mindOf(a, { q: outcomes.map(({ qA }) => qA), r: rA }),
    B: mindOf(b, { q: outcomes.map(({ qB }) => qB), r: rB }),
  };
  const said: { A: number[]; B: number[] } = { A: [], B: [] };
  let standing: number | null = null;
  for (let s = 0; s < rounds; s++) {
    for (const side of ['A', 'B'] as const) {
      const offers = said.A.length + said.B.length;
      const mind = minds[side];
      if (!mind) return { agreement: null, round: s, acceptor: null, offers };
      const [accepts, proposal] = mind(standing, said[side], said[side === 'A' ? 'B' : 'A'], (s + 1) / (rounds + 1));
      if (accepts) return { agreement: standing, round: s, acceptor: side, offers };
      said[side].push(proposal);
      standing = proposal;
    }
  }
  return { agreement: null, round: rounds, acceptor: null, offers: said.A.length + said.B.length };
}
