import { lambda, toSeoul, toWashington } from './own-level.ts';
import { causesOf, type OwnMeter } from './own-meters.ts';
import type { OwnSession } from './own-session.ts';
import { neededFor } from './own-stand.ts';

interface Turn {
  readonly kind: string;
  readonly beat: number;
  readonly round: number;
}

/** Offers of Seoul's that Washington declined: what they were worth to it, and what it would have taken. */
export function declined({
  level,
  beats,
}: OwnSession): { beat: number; round: number; offer: number; needed: number }[] {
  return beats.flatMap(({ move, before, after }, beat) => {
    const text = after.offers[after.offers.length - 1]?.package;
    if (move.kind !== 'respond' || move.does !== 'declines' || !text || before.offers.length === 0) return [];
    const offer = toWashington(level, text, lambda(level, after.trust, after.transactionalShift));
    return [{ beat, round: after.round, offer, needed: neededFor(level, before) }];
  });
}

export function ownTurns(session: OwnSession, trust: OwnMeter, value: number): object[] {
  const { level, beats } = session;
  const turns: Turn[] = [...trustTurns(trust)];
  const near = declined(session)
    .map(({ offer, needed, ...one }) => ({ kind: 'nearly', ...one, short: needed - offer }))
    .filter((one) => one.short > 0 && one.short <= 400)
    .toSorted((a, b) => a.short - b.short)[0];
  if (near) {
    const { move } = beats[near.beat] ?? {};
    turns.push({ ...near, ...(move?.kind === 'respond' && move.reasons[0] && { because: move.reasons[0] }) });
  }
  const passed = beats
    .flatMap(({ move, after }, beat) =>
      move.kind === 'demand'
        ? [{ kind: 'bid-passed', beat, round: after.round, worth: toSeoul(level, move.package) - after.signingPrice }]
        : [],
    )
    .toSorted((a, b) => b.worth - a.worth)[0];
  for (const [beat, { move, after }] of beats.entries()) {
    const at = { beat, round: after.round };
    if (move.kind === 'demand' && move.pressure && !move.pressure.real) {
      const moved = beats.some(
        (later, j) =>
          j > beat &&
          later.after.round === after.round &&
          later.move.kind === 'reckon' &&
          later.move.reasons[0] === 'offer-moved',
      );
      if (moved) turns.push({ kind: 'bluff', ...at, threat: move.pressure.threat, moved } as Turn);
    }
    if (move.kind === 'decide' && move.does === 'refuses') turns.push({ kind: 'leader-refused', ...at });
    if (move.kind === 'vote' && after.signed === null) turns.push({ kind: 'vote-failed', ...at });
  }
  if (passed && passed.worth > value) turns.push({ ...passed, outcome: value } as Turn);
  return turns.toSorted((a, b) => a.beat - b.beat);
}

/** The three rounds in which trust moved most, where it moved by 1.5 at least. */
function trustTurns({ changes }: OwnMeter): (Turn & { by: number })[] {
  const rounds = [...new Set(changes.map((change) => change.round))];
  return rounds
    .map((round) => {
      const own = changes.filter((change) => change.round === round);
      const by = own.reduce((sum, change) => sum + change.by, 0);
      const largest = own.toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by))[0];
      return {
        kind: 'trust',
        beat: largest?.beat ?? -1,
        round,
        by,
        to: own[own.length - 1]?.to,
        causes: causesOf(own).slice(0, 3),
      };
    })
    .filter((turn) => Math.abs(turn.by) >= 150)
    .toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by))
    .slice(0, 3);
}
