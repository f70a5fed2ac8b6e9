import type { Move } from './moves.ts';
import type { Play, Table } from './table-state.ts';
import { gainTrust, loseTrust, moveMeter } from './trust.ts';
import { TUNING } from './tuning.ts';
import type { SideMove } from './vocabulary.ts';
import { floorDivide } from './whole.ts';
import { moveReservation } from './reservations.ts';

/** A side move away from the table: paid for in political capital; favours of one kind halve each time. */
export function makeSideMove(play: Play, move: Extract<Move, { kind: 'side' }>): void {
  const { table, rules, news } = play;
  const { what, stop } = move;
  const cost = rules.sideMoves[what]?.cost ?? 0;
  const uses = table.sideUses[what] ?? 0;
  table.capital -= cost;
  table.sideUses = { ...table.sideUses, [what]: uses + 1 };
  table.sidesThisRound = [...table.sidesThisRound, what];
  news.push({ kind: 'side-move-made', what, cost, stop: what === 'goPublic' ? stop : null });
  if (FAVOURS.has(what)) table.favours += 1;
  WORK[what](play, 1 << Math.min(uses, 10), stop);
}

/** What Washington feels as something done for it. */
const FAVOURS: ReadonlySet<SideMove> = new Set(['backChannel', 'reassure', 'interimFunding']);

type Work = (play: Play, worn: number, stop: number | null) => void;

const { sides } = TUNING;

const WORK: Readonly<Record<SideMove, Work>> = {
  // The advisers' estimate narrows by itself: see `estimate.ts`.
  consultExperts: () => {},
  briefAssembly: (play, worn) => {
    moveMeter(play, 'standing', floorDivide(sides.briefAssembly.standing, worn), 'side-briefAssembly');
    play.table.openness += floorDivide(sides.briefAssembly.openness, worn);
  },
  engageCongress: (play, worn) => {
    moveReservation(play, 'washington', -floorDivide(sides.engageCongress.washington, worn), 'side-engageCongress');
    play.table.realLess += sides.engageCongress.realLess;
    loseTrust(play, sides.engageCongress.trust, 'side-engageCongress');
  },
  goPublic: (play, worn, stop) => {
    moveMeter(play, 'standing', floorDivide(sides.goPublic.standing, worn), 'side-goPublic');
    loseTrust(play, sides.goPublic.trust, 'side-goPublic');
    if (stop !== null) play.table.vow = { stop, broken: false };
  },
  backChannel: (play, worn) => gainTrust(play, floorDivide(sides.backChannel.trust, worn), 'side-backChannel'),
  reassure: (play, worn) => {
    moveMeter(play, 'deterrence', floorDivide(sides.reassure.deterrence, worn), 'side-reassure');
    gainTrust(play, floorDivide(sides.reassure.trust, worn), 'side-reassure');
  },
  interimFunding: (play) => {
    gainTrust(play, sides.interimFunding.trust, 'side-interimFunding');
    moveMeter(play, 'standing', sides.interimFunding.standing, 'side-interimFunding');
    play.table.signingPrice += sides.interimFunding.price;
    play.table.interim = true;
  },
  planB: (play) => moveReservation(play, 'seoul', sides.planB.seoul, 'side-planB'),
};

/** Chance in basis points that a back channel used in this round becomes public. */
export function leakChance(table: Table): number {
  if (!table.sidesThisRound.includes('backChannel')) return 0;
  const earlier = (table.sideUses.backChannel ?? 1) - 1;
  return TUNING.leak.base + TUNING.leak.perEarlierUse * earlier;
}
