import type { BargainingSide } from './bargaining-side.ts';
import { PARTIES, type ByParty, type Party } from './scenario.ts';

/** Accepts the standing offer, leaves, or proposes the outcome of this index. */
export type AgentMove = 'accept' | 'walk-away' | number;

/** Negotiates for one side in one session. */
export interface Agent {
  /** Answers the other side's standing offer, null before there is one; `time` runs from 0 to 1. */
  move(standing: number | null, time: number): AgentMove;
}

export type MakeAgent = (side: BargainingSide) => Agent;

export interface AgentSession {
  /** Index of the outcome; null without an agreement. */
  readonly agreement: number | null;
  /** The round it ended in, from 0; the number of rounds where time ran out. */
  readonly round: number;
  readonly acceptor: Party | null;
  /** Offers made by both. */
  readonly offers: number;
  readonly walkedAway: Party | null;
}

/** Plays at most `rounds` rounds of alternating offers; A moves first in each, and both see the same time. */
export function alternatingOffers(agents: ByParty<Agent>, rounds: number): AgentSession {
  let standing: number | null = null;
  let offers = 0;
  for (let round = 0; round < rounds; round++) {
    const time = (round + 1) / (rounds + 1);
    for (const party of PARTIES) {
      const move: AgentMove = agents[party].move(standing, time);
      if (move === 'walk-away') return { agreement: null, round, acceptor: null, offers, walkedAway: party };
      if (move === 'accept') return { agreement: standing, round, acceptor: party, offers, walkedAway: null };
      standing = move;
      offers += 1;
    }
  }
  return { agreement: null, round: rounds, acceptor: null, offers, walkedAway: null };
}
