import { answerWalkOut, decide, demand, reckon, respond } from './counterpart/washington.ts';
import type { Move } from './moves.ts';
import { assemblyVotes } from './ratification.ts';
import type { LevelRules } from './rules.ts';
import type { Table } from './table-state.ts';
import type { Phase } from './vocabulary.ts';
import { worldPasses } from './world.ts';

/**
 * The move that the counterpart's policy or the world's dice make in a phase; null where it is Seoul's turn or the
 * talks are over. Play, replay, verification and simulation all ask here.
 */
export function automaticMove(rules: LevelRules, table: Table, phase: Phase): Move | null {
  switch (phase) {
    case 'demand':
      return demand(rules, table);
    case 'called':
      return answerWalkOut(rules, table);
    case 'response':
      return respond(rules, table);
    case 'reckoning':
      return reckon(rules, table);
    case 'initialled':
      return decide(rules, table);
    case 'aftermath':
      return worldPasses(rules, table);
    case 'ratification':
      return assemblyVotes(rules, table);
    case 'briefing':
    case 'preparation':
    case 'table':
    case 'ratified':
    case 'rejected':
    case 'lapsed':
    case 'collapsed':
      return null;
  }
}
