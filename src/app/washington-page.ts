import { automaticMove } from '../engine/autoplay.ts';
import type { WashingtonMove, WashingtonReason } from '../engine/moves.ts';
import { phase } from '../engine/session.ts';
import { scoreOf } from '../engine/score.ts';
import { appraiseForWashington, viewFor } from '../engine/view.ts';
import type { Threat } from '../engine/vocabulary.ts';
import { expiringPackage, stepBack, withPackage, withStop } from '../presenter/draft.ts';
import { digestOf } from '../presenter/session-digest.ts';
import { washingtonAfter, type WashingtonAfter } from '../presenter/washington-after.ts';
import { washingtonModel, type WashingtonModel } from '../presenter/washington-model.ts';
import type { Game } from './game.ts';
import type { Talks } from './game-state.ts';

/** What the page of Washington's chair shows of talks. */
export function washingtonOf({ level, host, draft, chair }: Talks): WashingtonModel {
  const session = host.session();
  return washingtonModel({
    level,
    session,
    beats: host.beats(),
    draft,
    ask: (move) => host.refusalOf(move),
    known: (chair?.original ?? null) !== null,
    whose: chair?.whose(session.moves) ?? [],
  });
}

/** How they ended, beside the session that the ghost is of; null while they go on. */
export function washingtonAfterOf({ level, host, chair }: Talks): WashingtonAfter | null {
  const { rules } = level;
  const { table, seed } = host.session();
  if (!table.end) return null;
  const scored = scoreOf(rules, table);
  const values = { seoul: scored.seoulValue, washington: scored.washingtonValue };
  const extras = { seed, overall: scored.overall, values, notes: 0, parent: null, washington: true };
  const { seoul, washington } = rules.reservation;
  return washingtonAfter(digestOf(level, host.beats(), extras), chair?.original ?? null, { seoul, washington });
}

/** The page of Washington's chair: how its table stands whenever it is drawn, and what its buttons do. */
export function openWashington(game: Game, again: (talks: Talks) => void) {
  return {
    tell: () => {
      const { talks } = game.state();
      return talks?.chair ? { model: washingtonOf(talks), after: washingtonAfterOf(talks) } : null;
    },
    actions: washingtonActions(game, again),
  };
}

function washingtonActions(game: Game, again: (talks: Talks) => void) {
  const send = (move: WashingtonMove): void => game.send(move);
  return {
    onStop: (issue: number, stop: number) => game.redraft((draft) => withStop(draft, issue, stop)),
    onStepBack: () => game.redraft(stepBack),
    onStartFrom: (from: 'mine' | 'expiring' | 'theirs') => {
      const { talks } = game.state();
      if (!talks) return;
      const { lastOffer, lastBid } = viewFor(talks.host.session(), 'washington');
      const x = { mine: lastOffer, theirs: lastBid, expiring: expiringPackage(talks.level.rules) }[from];
      if (x) game.redraft((draft) => withPackage(draft, x));
    },
    onDelegation: () => {
      const session = game.state().talks?.host.session();
      const move = session && automaticMove(session.rules, session.table, phase(session));
      if (move?.kind === 'demand') game.redraft((draft) => withPackage(draft, move.package));
    },
    onDemand: (pressure: { readonly threat: Threat; readonly real: boolean } | null) => {
      const { talks } = game.state();
      if (!talks) return;
      const { package: x } = talks.draft;
      const { worth, reservation } = appraiseForWashington(talks.host.session(), x);
      // What a person asks is what lies there; what it would take, nobody knows but that no agreement is the least.
      const lines = { bid: worth, accept: Math.min(worth, reservation) };
      const reasons: WashingtonReason[] = pressure ? ['presses'] : [];
      send({ seat: 'washington', kind: 'demand', package: x, pressure, remark: false, lines, reasons, says: null });
    },
    onRespond: (does: 'accepts' | 'declines') =>
      send({ seat: 'washington', kind: 'respond', does, reasons: [], says: null }),
    onAnswer: (does: 'folds' | 'leaves') => send({ seat: 'washington', kind: 'answer', does, reasons: [], says: null }),
    onReckon: (does: 'withdraws' | 'executes') => {
      const table = game.state().talks?.host.session().table;
      const dropped = table?.gainedThisRound
        ? 'offer-moved'
        : table?.threat?.real
          ? 'waits-for-movement'
          : 'was-a-bluff';
      const reasons: WashingtonReason[] = [does === 'executes' ? 'meant-it' : dropped];
      send({ seat: 'washington', kind: 'reckon', does, reasons, says: null });
    },
    onAgain: () => {
      const { talks } = game.state();
      if (talks) again(talks);
    },
    onReplay: () => game.replay(0),
    onSave: () => void game.saveFile(),
    onSessions: () => game.open('sessions'),
    onTitle: () => game.open('title'),
  };
}
