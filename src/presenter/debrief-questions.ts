import type { Text } from '../content/level-parts.ts';
import type { LevelFile } from '../content/level-schema.ts';
import type { Beat } from '../engine/rerun.ts';
import type { Meter } from '../engine/vocabulary.ts';
import type { BeliefModel } from './debrief-belief.ts';
import type { OfferMark } from './offer-mark.ts';
import type { ThreatStory } from './debrief-threats.ts';
import type { WordModel } from './debrief-word.ts';
import type { MeterChange, MeterStory } from './meter-story.ts';
import type { HandFigures } from './session-figures.ts';
import type { StopLabel, Term } from './stop-label.ts';
import type { TurningPoint } from './turning-points.ts';

/** A question about one moment of this session, with its round and its figures: values in basis points, meters in hundredths. */
export type SessionQuestion = { readonly beat: number; readonly round: number } & (
  | { readonly kind: 'untruth'; readonly issue: Text; readonly foundOut: boolean; readonly trust: number }
  | { readonly kind: 'broken'; readonly word: 'promise' | 'vow'; readonly term: Term; readonly effect: number }
  | { readonly kind: 'vote'; readonly votes: number; readonly majority: number }
  | { readonly kind: 'leader'; readonly headline: StopLabel | null }
  | {
      readonly kind: 'threat';
      readonly threat: Text;
      readonly real: boolean;
      readonly answer: ThreatStory['answer'];
    }
  | { readonly kind: 'nearly'; readonly short: number; readonly seoul: number; readonly headline: StopLabel | null }
  | {
      readonly kind: 'passed';
      readonly worth: number;
      readonly outcome: number;
      readonly headline: StopLabel | null;
    }
  | { readonly kind: 'trade'; readonly cost: number; readonly gain: number }
  | {
      readonly kind: 'trust';
      readonly by: number;
      readonly to: number;
      readonly change: Pick<MeterChange, 'because' | 'named'>;
    }
  | { readonly kind: 'line'; readonly words: Text; readonly offer: number; readonly needed: number }
  | { readonly kind: 'words'; readonly words: Text; readonly worth: number }
  | { readonly kind: 'belief'; readonly issue: Text; readonly believed: number; readonly truth: number }
  | { readonly kind: 'first-demand'; readonly headline: StopLabel | null; readonly worth: number }
  | { readonly kind: 'meter'; readonly meter: Meter; readonly start: number; readonly end: number }
);

export const QUESTIONS = 5;

export interface QuestionParts {
  readonly file: LevelFile;
  readonly beats: readonly Beat[];
  readonly turns: readonly TurningPoint[];
  readonly offers: readonly OfferMark[];
  readonly hands: readonly HandFigures[];
  readonly meters: readonly MeterStory[];
  readonly threats: readonly ThreatStory[];
  readonly word: WordModel;
  readonly belief: BeliefModel;
}

/**
 * Five questions about what happened, in its order: what weighs most first chosen, one of a kind, and among them
 * words of the envoy's own where any were spoken. Every session has a first demand, a belief and three meters.
 */
export function sessionQuestions(parts: QuestionParts): SessionQuestion[] {
  const spoken = spokenLine(parts);
  const others = [
    ...wordQuestions(parts),
    ...refusals(parts),
    ...threatQuestion(parts),
    ...turnQuestions(parts),
    ...tradeQuestion(parts),
    ...trustQuestions(parts),
    ...always(parts),
  ];
  const ofTheirKind = others.filter((one, i) => others.findIndex((other) => sortOf(other) === sortOf(one)) === i);
  const chosen = [...ofTheirKind.slice(0, QUESTIONS - spoken.length), ...spoken];
  return chosen.toSorted((a, b) => a.beat - b.beat);
}

/** Questions of one sort would ask the same twice; a fall and a rise of trust, or two meters, are not of one sort. */
function sortOf(question: SessionQuestion): string {
  if (question.kind === 'trust') return question.by < 0 ? 'fall' : 'rise';
  return question.kind === 'meter' ? question.meter : question.kind;
}

function wordQuestions({ word }: QuestionParts): SessionQuestion[] {
  const lie = word.told.find((one) => one.judged === 'found-out') ?? word.told.find((one) => !one.honest);
  const broken = word.given.find((one) => one.fate === 'broken');
  const asked: SessionQuestion[] = [];
  if (lie)
    asked.push({
      kind: 'untruth',
      beat: lie.beat,
      round: lie.round,
      issue: lie.issue,
      foundOut: lie.judged === 'found-out',
      trust: word.deception.effects.trust,
    });
  if (broken)
    asked.push({
      kind: 'broken',
      beat: broken.fateBeat ?? broken.beat,
      round: broken.fateRound ?? broken.round,
      word: broken.kind,
      term: broken.term,
      effect: broken.kind === 'promise' ? broken.effects.trust : broken.effects.standing,
    });
  return asked;
}

function refusals({ file, beats, turns, offers }: QuestionParts): SessionQuestion[] {
  return turns.flatMap((turn): SessionQuestion[] => {
    if (turn.kind === 'vote-failed') {
      const vote = beats[turn.beat]?.events.find((event) => event.kind === 'vote-taken');
      if (!vote) return [];
      return [
        { kind: 'vote', beat: turn.beat, round: turn.round, votes: vote.total, majority: file.assembly.majority },
      ];
    }
    if (turn.kind !== 'leader-refused') return [];
    const text = offers.findLast((offer) => offer.beat < turn.beat);
    return [{ kind: 'leader', beat: turn.beat, round: turn.round, headline: text?.headline ?? null }];
  });
}

/** The threat that moved Seoul, else the last one. */
function threatQuestion({ threats }: QuestionParts): SessionQuestion[] {
  const threat = threats.find((one) => one.answer === 'moved' && !one.real) ?? threats[threats.length - 1];
  if (!threat) return [];
  const { beat, round, name, real, answer } = threat;
  return [{ kind: 'threat', beat, round, threat: name, real, answer }];
}

function turnQuestions({ turns, offers }: QuestionParts): SessionQuestion[] {
  return turns.flatMap((turn): SessionQuestion[] => {
    const { beat, round } = turn;
    if (turn.kind === 'bid-passed') {
      const headline = offers.find((offer) => offer.beat === beat)?.headline ?? null;
      return [{ kind: 'passed', beat, round, worth: turn.worth, outcome: turn.outcome, headline }];
    }
    if (turn.kind !== 'nearly') return [];
    const offer = offers.findLast((one) => one.by === 'seoul' && one.beat <= beat);
    return offer
      ? [{ kind: 'nearly', beat, round, short: turn.short, seoul: offer.seoul, headline: offer.headline }]
      : [];
  });
}

/** The step of Seoul's that gave Washington most for what it cost, both at the trust of the end. */
function tradeQuestion({ offers }: QuestionParts): SessionQuestion[] {
  const own = offers.filter((offer) => offer.by === 'seoul');
  let best: Extract<SessionQuestion, { kind: 'trade' }> | null = null;
  for (const [i, offer] of own.entries()) {
    const before = own[i - 1];
    if (!before) continue;
    const cost = before.seoul - offer.seoul;
    const gain = offer.atEnd - before.atEnd;
    if (gain <= Math.max(0, cost) || (best && best.gain - best.cost >= gain - cost)) continue;
    best = { kind: 'trade', beat: offer.beat, round: offer.round, cost, gain };
  }
  return best ? [best] : [];
}

/** The largest fall of trust, and its largest rise. */
function trustQuestions({ meters }: QuestionParts): SessionQuestion[] {
  const changes = meters.find((story) => story.meter === 'trust')?.changes ?? [];
  const most = (sign: number): SessionQuestion[] => {
    const change = changes
      .filter((one) => one.by * sign > 0)
      .reduce<MeterChange | null>((max, one) => (max && Math.abs(max.by) >= Math.abs(one.by) ? max : one), null);
    if (!change) return [];
    const { beat, round, by, to, because, named } = change;
    return [{ kind: 'trust', beat, round, by, to, change: { because, named } }];
  };
  return [...most(-1), ...most(1)];
}

/** What the envoy said when it first declined, with what it had and what it needed; else at its last demand. */
function spokenLine({ file, beats, hands, offers }: QuestionParts): SessionQuestion[] {
  const said = (i: number): Text | null => {
    const event = beats[i]?.events.find((one) => one.kind === 'spoke');
    return (event && file.persona.rhetoric[event.reason][event.line]) ?? null;
  };
  for (const [i, { move, session }] of beats.entries()) {
    const words = said(i);
    const hand = hands[i];
    if (!words || move.kind !== 'respond' || move.does !== 'declines' || !hand?.offer || hand.needed === null) continue;
    const { offer, needed } = hand;
    return [{ kind: 'line', beat: i, round: session.table.round, words, offer: offer.washington, needed }];
  }
  const demand = offers.findLast((offer) => offer.by === 'washington' && said(offer.beat) !== null);
  const words = demand && said(demand.beat);
  return words ? [{ kind: 'words', beat: demand.beat, round: demand.round, words, worth: demand.seoul }] : [];
}

/** What every session has. */
function always({ belief, offers, meters, beats }: QuestionParts): SessionQuestion[] {
  const end = { beat: beats.length - 1, round: Math.max(1, beats[beats.length - 1]?.session.table.round ?? 1) };
  const asked: SessionQuestion[] = [];
  const last = belief.steps.length - 1;
  const misread = belief.issues.toSorted((a, b) => gap(b, last) - gap(a, last))[0];
  if (misread)
    asked.push({
      kind: 'belief',
      ...end,
      issue: misread.name,
      believed: misread.believed[last] ?? 0,
      truth: misread.truth,
    });
  const demand = offers.find((offer) => offer.by === 'washington');
  if (demand) {
    const { beat, round, headline, seoul } = demand;
    asked.push({ kind: 'first-demand', beat, round, headline, worth: seoul });
  }
  const moved = meters.toSorted((a, b) => Math.abs(b.end - b.start) - Math.abs(a.end - a.start));
  return [
    ...asked,
    ...moved.map(({ meter, start, end: to }) => ({ kind: 'meter', ...end, meter, start, end: to }) as const),
  ];
}

function gap({ believed, truth }: BeliefModel['issues'][number], step: number): number {
  return Math.abs((believed[step] ?? 0) - truth);
}
