import { agentNamed } from '../../../src/analysis/reference/agent.ts';
import { alternatingOffers } from '../../../src/analysis/reference/alternating-offers.ts';
import { sideOf } from '../../../src/analysis/reference/bargaining-side.ts';
import type { Party, Scenario } from '../../../src/analysis/reference/scenario.ts';

/** A session between agents by name, without who walked away. */
export function played(scenario: Scenario, a: string, b: string, rounds: number) {
  const agent = (name: string, party: Party) => {
    const make = agentNamed(name);
    if (!make) throw new Error(`no agent ${name}`);
    return make(sideOf(scenario[party]));
  };
  const { walkedAway: _, ...session } = alternatingOffers({ A: agent(a, 'A'), B: agent(b, 'B') }, rounds);
  return session;
}
