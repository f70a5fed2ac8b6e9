import type { BargainingSide } from './bargaining-side.ts';
import { micro } from './micro.ts';
import type { Agent, MakeAgent } from './alternating-offers.ts';
import { timeDependent } from './time-dependent.ts';

/** What negotiates under this name: `micro`, or `td` with its β, a number above 0. Null for any other name. */
export function agentNamed(name: string): MakeAgent | null {
  if (name === 'micro') return unlessHopeless(micro);
  const beta = /^td(\d{1,6}(?:\.\d{1,9})?)$/.exec(name)?.[1];
  return beta === undefined || Number(beta) === 0 ? null : unlessHopeless((side) => timeDependent(side, Number(beta)));
}

const HOPELESS: Agent = { move: () => 'walk-away' };

/** A side that no outcome could suit walks away instead. */
function unlessHopeless(make: MakeAgent): MakeAgent {
  return (side: BargainingSide) => (side.rational === 0 ? HOPELESS : make(side));
}
