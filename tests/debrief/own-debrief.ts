import { distance, ownBelief } from './own-belief.ts';
import { lambda, stopFigures, toSeoul, toWashington, type OwnLevel } from './own-level.ts';
import { ownMeters, type OwnMeter } from './own-meters.ts';
import { ownPlane } from './own-plane.ts';
import { ownScores } from './own-scores.ts';
import type { OwnSession } from './own-session.ts';
import { ownTurns } from './own-turns.ts';
import { ownDeception, ownGiven, ownThreats, ownTold } from './own-words.ts';

/** Every figure of a debrief but those of its questions, from the session file alone. Words are left out. */
export function ownDebrief(session: OwnSession) {
  const { level, seed, end } = session;
  const { file } = level;
  const meters = ownMeters(session);
  const trust = meters.find((one) => one.meter === 'trust') as OwnMeter;
  const { scores, overall, value, share } = ownScores(session, meters);
  const offers = ownOffers(session);
  const page = file.calendar.rounds[Math.max(0, end.round - 1)];
  return {
    seed,
    end: end.end,
    round: end.round,
    rounds: file.calendar.rounds.length,
    year: page?.year,
    month: page?.month,
    headline: end.signed && { stop: stopFigures(level, level.headline, end.signed[level.headline] ?? 0) },
    value,
    reservation: end.reservationSeoul,
    reservationAtStart: file.reservation.seoul,
    lines: { seoul: end.reservationSeoul, washington: end.reservationWashington },
    overall,
    scores,
    planes: ownPlanes(session),
    offers,
    meters,
    turns: ownTurns(session, trust, value),
    findings: ownFindings(scores, offers, trust),
    benchmark: { share, people: 750 },
    belief: ownBeliefs(session),
    threats: ownThreats(session),
    word: { given: ownGiven(session), told: ownTold(session), deception: ownDeception(session) },
    terms: ownTerms(level, offers, end.signed),
  };
}

interface OwnOffer {
  readonly beat: number;
  readonly by: 'seoul' | 'washington';
  readonly package: readonly number[];
  readonly seoul: number;
  readonly washington: number;
}

function ownOffers({ level, beats, end }: OwnSession): OwnOffer[] {
  const atEnd = lambda(level, end.trust, end.transactionalShift);
  const yardstick = lambda(level, level.file.referenceTrust);
  return beats.flatMap(({ move, after }, beat) => {
    if (move.kind !== 'demand' && move.kind !== 'propose') return [];
    const x = move.package;
    const weight = lambda(level, after.trust, after.transactionalShift);
    return [
      {
        beat,
        round: after.round,
        by: move.seat,
        package: x,
        seoul: toSeoul(level, x),
        washington: toWashington(level, x, weight),
        onYardstick: toWashington(level, x, yardstick),
        atEnd: toWashington(level, x, atEnd),
        headline: stopFigures(level, level.headline, x[level.headline] ?? 0),
      },
    ];
  });
}

/** What history chose, as stops; null where it chose nothing. */
function historyOf({ file, issues }: OwnLevel): number[] | null {
  const chosen = file.history?.package;
  if (!chosen) return null;
  return issues.map(({ id, names }, i) => names.indexOf(chosen[id] ?? file.issues[i]?.expiring ?? ''));
}

function ownPlanes({ level, end }: OwnSession): object {
  const { file } = level;
  const reservation = {
    seoul: Math.min(10_000, end.reservationSeoul + end.signingPrice),
    washington: end.reservationWashington,
  };
  const history = historyOf(level);
  const at = (trust: number) =>
    ownPlane(level, { trust, shift: end.transactionalShift, reservation, signed: end.signed, history });
  const reached = end.trust > file.referenceTrust - 500;
  const suits = (trust: number): boolean =>
    history !== null &&
    toSeoul(level, history) >= reservation.seoul &&
    toWashington(level, history, lambda(level, trust, end.transactionalShift)) >= reservation.washington;
  const trusts = Array.from({ length: 101 }, (_, i) => i * 100);
  return {
    had: at(end.trust),
    other: at(reached ? file.start.trust : file.referenceTrust),
    otherIs: reached ? 'start' : 'yardstick',
    historyFrom: trusts.find(suits) ?? null,
  };
}

function ownFindings(
  scores: readonly { score: string; points: number }[],
  offers: readonly OwnOffer[],
  { causes }: OwnMeter,
): object {
  const ranked = scores.toSorted((a, b) => b.points - a.points).map(({ score, points }) => ({ score, points }));
  const down = (by: OwnOffer['by']) => {
    const own = offers.filter((offer) => offer.by === by).map((offer) => offer[by]);
    return own.length > 1 ? (own[0] ?? 0) - (own[own.length - 1] ?? 0) : null;
  };
  return {
    strongest: ranked[0],
    weakest: ranked[ranked.length - 1],
    cameDown: { seoul: down('seoul'), washington: down('washington') },
    trustUp: causes.find((cause) => cause.by > 0) ?? null,
    trustDown: causes.find((cause) => cause.by < 0) ?? null,
  };
}

function ownBeliefs({ level, beats, end }: OwnSession): object {
  const demands = beats.flatMap(({ move, before }, beat) =>
    move.kind === 'demand' ? [{ beat, round: before.round, weights: ownBelief(level, before) }] : [],
  );
  const steps = [...demands, { beat: beats.length - 1, round: end.round, weights: ownBelief(level, end) }];
  return {
    steps: steps.map(({ beat, round, weights }) => ({ beat, round, off: distance(weights, level.seoul) })),
    issues: level.issues
      .map(({ id }, i) => ({ id, truth: level.seoul[i] ?? 0, believed: steps.map((step) => step.weights[i]) }))
      .toSorted((a, b) => b.truth - a.truth),
  };
}

function ownTerms(level: OwnLevel, offers: readonly OwnOffer[], signed: readonly number[] | null): object[] {
  const { file, issues } = level;
  const ask = offers.find((offer) => offer.by === 'washington')?.package;
  const history = historyOf(level);
  return issues.map(({ id, names }, i) => {
    const stop = (x: readonly number[] | null | undefined) => (x ? stopFigures(level, i, x[i] ?? 0) : null);
    return {
      id,
      headline: i === level.headline,
      expiring: stopFigures(level, i, names.indexOf(file.issues[i]?.expiring ?? '')),
      firstAsk: stop(ask),
      signed: stop(signed),
      history: stop(history),
      assumed: file.history?.assumed?.includes(id) ?? false,
    };
  });
}
