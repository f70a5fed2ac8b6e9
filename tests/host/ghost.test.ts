import { describe, expect, test } from 'vitest';
import { automaticMove } from '../../src/engine/autoplay.ts';
import type { WashingtonMove } from '../../src/engine/moves.ts';
import { phase, toAct, type Session } from '../../src/engine/session.ts';
import { worthToSeoul } from '../../src/engine/values.ts';
import { againstGhost } from '../../src/host/against-ghost.ts';
import { NO_SCRIPT, scriptOf, sourcesOf, type GhostScript } from '../../src/host/ghost.ts';
import { openTable, type TableHost } from '../../src/host/table-host.ts';
import { fiveBillion } from '../support/five-billion.ts';
import { lastOf, playedBy } from '../presenter/played-session.ts';

const { rules } = fiveBillion();
const original = lastOf(playedBy('patient-trader', 7));
const script = scriptOf(rules, 7, original.moves);

function seated(ghost: GhostScript): TableHost {
  const opened = openTable(rules, 7, [], { keep: () => {} }, againstGhost(ghost));
  if (!opened.ok) throw new Error(opened.refusal);
  const begun = opened.host.send({ seat: 'seoul', kind: 'begin' });
  if (!begun.ok) throw new Error(begun.refusal);
  return opened.host;
}

/** Plays Washington's chair to the end as `choose` says. */
function playOut(host: TableHost, choose: (session: Session) => WashingtonMove): Session {
  while (toAct(host.session())) {
    const sent = host.send(choose(host.session()));
    if (!sent.ok) throw new Error(sent.refusal);
  }
  return host.session();
}

const asTheCounterpart = (session: Session): WashingtonMove =>
  automaticMove(session.rules, session.table, phase(session)) as WashingtonMove;

const seouls = (session: Session) => session.moves.filter((move) => move.seat === 'seoul');

describe('a ghost of Seoul', () => {
  test('against the moves that the counterpart made it plays its own session again, move for move', () => {
    const host = seated(script);
    const again = playOut(host, asTheCounterpart);
    expect(again.moves).toEqual(original.moves);
    expect(sourcesOf(again.moves, script)).toEqual(seouls(again).map(() => 'record'));
  });

  test('does not say yes to a worse demand than the one it accepted, and a stand-in takes over where it has nothing left', () => {
    const host = seated(script);
    const greedy = (session: Session): WashingtonMove => {
      const move = asTheCounterpart(session);
      const first = host.beats().find((beat) => beat.move.kind === 'demand')?.move;
      if (move.kind === 'demand' && first?.kind === 'demand')
        return { ...move, package: first.package, pressure: null };
      return move.kind === 'respond' ? { ...move, does: 'declines', reasons: [] } : move;
    };
    const end = playOut(host, greedy);
    const whose = sourcesOf(end.moves, script);
    expect(whose).toContain('record');
    expect(whose).toHaveLength(seouls(end).length);
    const taken = end.table.signed;
    const once = original.table.signed;
    if (taken && once) expect(worthToSeoul(rules, taken)).toBeGreaterThanOrEqual(worthToSeoul(rules, once));
    expect(end.table.bids.length).toBe(end.table.round);
  });

  test('without a record every move is a stand-in’s, and the talks still end', () => {
    const end = playOut(seated(NO_SCRIPT), asTheCounterpart);
    expect(end.table.end).not.toBeNull();
    expect(new Set(sourcesOf(end.moves, NO_SCRIPT))).toEqual(new Set(['stand-in']));
  });

  test('the player has Washington’s chair only: Seoul’s moves and the leader’s are not the player’s to make', () => {
    const host = seated(script);
    expect(host.send({ seat: 'seoul', kind: 'accept' })).toEqual({ ok: false, refusal: 'not-now' });
    const decide = { seat: 'washington', kind: 'decide', does: 'consents', reasons: [], says: null } as const;
    expect(host.send(decide)).toEqual({ ok: false, refusal: 'not-now' });
    expect(toAct(host.session())).toBe('washington');
  });
});
