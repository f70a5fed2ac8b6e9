import { automaticMove } from '../engine/autoplay.ts';
import type { Move } from '../engine/moves.ts';
import type { Beat } from '../engine/rerun.ts';
import { phase, play, toAct, type Session } from '../engine/session.ts';
import { ghostMove, type GhostScript } from './ghost.ts';
import type { Follow } from './table-host.ts';

/** Washington is the player's, Seoul a ghost's; the leader and the world follow by themselves. */
export function againstGhost(script: GhostScript): Follow {
  return (session, move) => {
    if (move.seat === 'seoul' && move.kind !== 'begin') return { ok: false, refusal: 'not-now' };
    const first = play(session, move);
    if (!first.ok) return first;
    const beats: Beat[] = [{ move, events: first.events, session: first.session }];
    for (let now = first.session, next = nextMove(now, script); next; next = nextMove(now, script)) {
      const played = play(now, next);
      if (!played.ok) throw new Error(`the move ${next.seat}.${next.kind} was refused: ${played.refusal}`);
      now = played.session;
      beats.push({ move: next, events: played.events, session: now });
    }
    return { ok: true, beats };
  };
}

/** What happens without the player; null where the envoy has to act, or the talks are over. */
function nextMove(session: Session, script: GhostScript): Move | null {
  const seat = toAct(session);
  if (seat === 'seoul') return ghostMove(session, script);
  return seat === 'world' || phase(session) === 'initialled'
    ? automaticMove(session.rules, session.table, phase(session))
    : null;
}
