import type { Event } from '../../src/engine/events.ts';
import { ownBelief } from './own-belief.ts';
import { stopFigures } from './own-level.ts';
import type { OwnBeat, OwnSession } from './own-session.ts';

type Effects = { trust: number; deterrence: number; standing: number };

function effects(events: readonly Event[], ...causes: readonly string[]): Effects {
  const sum: Effects = { trust: 0, deterrence: 0, standing: 0 };
  for (const event of events)
    if (event.kind === 'meter-moved' && causes.includes(event.because)) sum[event.meter] += event.by;
  return sum;
}

const plus = (a: Effects, b: Effects): Effects => ({
  trust: a.trust + b.trust,
  deterrence: a.deterrence + b.deterrence,
  standing: a.standing + b.standing,
});

/** Threats by the moves that made, answered and settled them. */
export function ownThreats({ beats }: OwnSession): object[] {
  return beats.flatMap(({ move, after }, i) => {
    if (move.kind !== 'demand' || !move.pressure) return [];
    const settles = ({ move: later }: OwnBeat): boolean =>
      later.kind === 'answer' ||
      later.kind === 'reckon' ||
      later.kind === 'accept' ||
      (later.kind === 'respond' && later.does === 'accepts');
    const j = beats.findIndex((beat, k) => k > i && settles(beat));
    const until = j < 0 ? beats.length - 1 : j;
    const last = beats[j]?.move;
    const under = beats.slice(i, until + 1);
    const executed =
      (last?.kind === 'answer' && last.does === 'leaves') || (last?.kind === 'reckon' && last.does === 'executes');
    const withdrawn = last?.kind === 'reckon' && last.does === 'withdraws';
    const called = under.some((beat) => beat.move.kind === 'walkOut');
    const ending = beats[until];
    return [
      {
        beat: i,
        round: after.round,
        real: move.pressure.real,
        answer: called
          ? 'called'
          : last?.kind === 'accept' || last?.kind === 'respond'
            ? 'signed'
            : withdrawn && last.reasons[0] === 'offer-moved'
              ? 'moved'
              : 'stood',
        fate: executed ? 'carried-out' : withdrawn ? 'withdrawn' : last?.kind === 'answer' ? 'void' : 'lapsed',
        effects: effects(
          under.flatMap((beat) => beat.events),
          'threatened',
          'bluff-called',
          'threat-carried-out',
        ),
        line: executed && ending ? ending.after.reservationSeoul - ending.before.reservationSeoul : 0,
      },
    ];
  });
}

/** Promises and the vow, by the table and by what was signed. */
export function ownGiven({
  level,
  beats,
  end,
}: OwnSession): { readonly fate: string; readonly beat: number; readonly kind: string }[] {
  let promised = 0;
  return beats.flatMap(({ move, events, after }, beat) => {
    const shared = { beat, round: after.round };
    if (move.kind === 'promise') {
      const index = promised++;
      const broke = beats.findIndex((one) => one.after.promises[index]?.broken);
      const fate = broke >= 0 ? 'broken' : end.signed ? 'kept' : 'open';
      const at = broke >= 0 ? broke : beats.length - 1;
      const ended = fate === 'open' ? null : { fateBeat: at, fateRound: beats[at]?.after.round };
      const own = { issue: move.issue, stop: move.stop };
      const later = fate === 'open' ? effects([]) : shareOf(beats[at]?.events ?? [], `promise-${fate}`, own);
      const stop = stopFigures(level, move.issue, move.stop);
      return [
        {
          kind: 'promise',
          ...shared,
          term: { stop },
          fate,
          ...ended,
          effects: plus(effects(events, 'promise-made'), later),
        },
      ];
    }
    if (move.kind !== 'side' || move.what !== 'goPublic' || move.stop === null) return [];
    const broken = end.signed !== null && (end.signed[level.headline] ?? 0) > move.stop;
    const fate = broken ? 'broken' : end.signed ? 'kept' : 'open';
    const last = { fateBeat: beats.length - 1, fateRound: end.round };
    const term = { stop: stopFigures(level, level.headline, move.stop) };
    const all = plus(effects(events, 'side-goPublic'), effects(beats[beats.length - 1]?.events ?? [], 'vow-broken'));
    return [{ kind: 'vow', ...shared, term, fate, ...(fate === 'open' ? null : last), effects: all }];
  });
}

/** Of what all promises of a beat did, the part of one: what stands between its own news and the next. */
function shareOf(events: readonly Event[], kind: string, own: { issue: number; stop: number }): Effects {
  const parts: Event[][] = [];
  let mine: Event[] | null = null;
  for (const event of events) {
    if (event.kind === kind) {
      mine = [];
      const { issue, stop } = event as Extract<Event, { kind: 'promised' | 'promise-kept' | 'promise-broken' }>;
      if (issue === own.issue && stop === own.stop) parts.push(mine);
    } else mine?.push(event);
  }
  return effects(parts.flat(), kind);
}

interface Told {
  readonly beat: number;
  readonly round: number;
  readonly claim: string;
  readonly honest: boolean;
  readonly before: number;
  readonly after: number;
  readonly judged: string;
  readonly judgedRound?: number;
}

/** What was said of priorities, by the moves alone. */
export function ownTold({ level, beats }: OwnSession): Told[] {
  const { seoul, issues } = level;
  return beats.flatMap(({ move, before, after }, beat): Told[] => {
    if (move.kind !== 'disclose') return [];
    const { issue, claim } = move;
    const rank = seoul.filter((weight) => weight > (seoul[issue] ?? 0)).length;
    const honest = rank < 3 === (claim === 'matters');
    const second = beats.flatMap((one, i) => (i > beat && one.move.kind === 'propose' ? [one] : []))[1];
    const text = second?.move.kind === 'propose' ? second.move.package : null;
    const kept = text && (issues[issue]?.seoul[text[issue] ?? 0] ?? 0);
    const fits = kept !== null && (claim === 'matters' ? kept >= 5000 : kept < 10_000);
    const judged = kept === null ? 'open' : fits ? 'borne-out' : honest ? 'not-borne-out' : 'found-out';
    return [
      {
        beat,
        round: after.round,
        claim,
        honest,
        before: ownBelief(level, before)[issue] ?? 0,
        after: ownBelief(level, after)[issue] ?? 0,
        judged,
        ...(second && { judgedRound: second.after.round }),
      },
    ];
  });
}

export function ownDeception(session: OwnSession): object {
  const told = ownTold(session);
  const broken = ownGiven(session).filter((word) => word.fate === 'broken');
  const foundOut = told.filter((one) => one.judged === 'found-out').length;
  const events = session.beats.flatMap((beat) => beat.events);
  return {
    untruths: told.filter((one) => !one.honest).length,
    foundOut,
    brokenPromises: broken.filter((word) => word.kind === 'promise').length,
    brokenVow: broken.some((word) => word.kind === 'vow'),
    effects: effects(events, 'lie-found-out', 'promise-broken', 'vow-broken'),
    ...(foundOut > 0 && { ceiling: session.end.trustCeiling }),
  };
}
