import type { Fact } from '../content/facts.ts';
import type { Statement, Text } from '../content/level-parts.ts';
import type { LevelFile } from '../content/level-schema.ts';
import type { Beat } from '../engine/rerun.ts';
import { METERS, type End } from '../engine/vocabulary.ts';
import { beliefModel, type BeliefModel } from './debrief-belief.ts';
import { benchmarkOf, type Benchmark } from './debrief-benchmark.ts';
import { findingsOf, type Findings } from './debrief-findings.ts';
import { sessionQuestions, type SessionQuestion } from './debrief-questions.ts';
import { threatStories, type ThreatStory } from './debrief-threats.ts';
import { wordModel, type WordModel } from './debrief-word.ts';
import type { OfferMark } from './offer-mark.ts';
import { meterStory, type MeterStory } from './meter-story.ts';
import { planeModel, type PlaneModel } from './plane-model.ts';
import { jointFigures, scoreStories, type ScoreStory } from './score-story.ts';
import type { DebriefFigures, SessionFigures, TwoPlanesFigures, ValuePair } from './session-figures.ts';
import { turningPoints, type TurningPoint } from './turning-points.ts';
import { clausesOf, headlineOf, headlineTerm } from './clauses.ts';
import type { StopLabel, Term } from './stop-label.ts';

/** One issue as the expiring agreement, the session and history have it. */
export interface ComparedTerm {
  readonly id: string;
  readonly name: Text;
  /** It is the issue that makes the headline. */
  readonly headline: boolean;
  readonly expiring: StopLabel;
  readonly firstAsk: StopLabel | null;
  readonly signed: StopLabel | null;
  /** Null where history has chosen nothing. */
  readonly history: StopLabel | null;
  /** The record is silent and the game had to assume. */
  readonly assumed: boolean;
}

export interface CitedFact {
  readonly id: string;
  readonly statement: Text;
  readonly sources: readonly { readonly name: string; readonly where: string | null }[];
  readonly confidence: Fact['confidence']['level'];
}

export interface DebriefModel {
  readonly title: Text;
  readonly seed: number;
  readonly end: End;
  readonly round: number;
  readonly rounds: number;
  readonly year: number;
  readonly month: number;
  /** What was signed on the issue that makes the headline; null where nothing was. */
  readonly headline: Term | null;
  /** What the session came to for Seoul, and what no agreement was worth at its end. */
  readonly value: number;
  readonly reservation: number;
  /** What no agreement was worth to Seoul when the talks began. */
  readonly reservationAtStart: number;
  /** What no agreement was worth to each side at the end, as it really was. */
  readonly lines: ValuePair;
  readonly overall: number;
  readonly scores: readonly ScoreStory[];
  readonly planes: {
    readonly had: PlaneModel;
    readonly other: PlaneModel;
    readonly otherIs: 'yardstick' | 'start';
    /** The least trust, in hundredths, at which history's package would suit both; null where none would do. */
    readonly historyFrom: number | null;
  } | null;
  readonly offers: readonly OfferMark[];
  readonly meters: readonly MeterStory[];
  readonly turns: readonly TurningPoint[];
  readonly findings: Findings;
  readonly benchmark: Benchmark;
  readonly belief: BeliefModel;
  readonly threats: readonly ThreatStory[];
  readonly word: WordModel;
  readonly terms: readonly ComparedTerm[];
  readonly history: { readonly text: Statement; readonly facts: readonly CitedFact[] } | null;
  /** Who sat across the table, and how to deal with such a one. */
  readonly persona: { readonly name: Text; readonly teaches: Text };
  /** What the level teaches, as its author puts it. */
  readonly lesson: Text | null;
  /** Five about this session, in its order. */
  readonly asked: readonly SessionQuestion[];
  /** Those of the level. */
  readonly questions: readonly Text[];
}

export interface DebriefParts {
  readonly file: LevelFile;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly beats: readonly Beat[];
  readonly figures: DebriefFigures;
  /** Null until the search of all packages is done. */
  readonly planes: TwoPlanesFigures | null;
}

/** The debrief of a session that is over; null while it is not. */
export function debriefModel({ file, facts, beats, figures, planes }: DebriefParts): DebriefModel | null {
  const session = beats[beats.length - 1]?.session;
  const { scored, belief: believed } = figures;
  const end = session?.table.end;
  if (!session || !end || !scored || !believed) return null;
  const { rules, table } = session;
  const meters = METERS.map((meter) => meterStory(file, rules, beats, meter));
  const page = file.calendar.rounds[Math.max(0, table.round - 1)];
  const trust = meters.find((story) => story.meter === 'trust');
  const scores = scoreStories(rules, session, scored, meters);
  const offers = figures.offers.map((offer) => ({ ...offer, headline: headlineOf(file, offer.package) }));
  const turns = trust ? turningPoints(beats, figures, trust) : [];
  const belief = beliefModel(file, believed);
  const threats = threatStories(file, beats);
  const word = wordModel(file, beats, believed);
  const { hands } = figures;
  return {
    title: file.title,
    seed: session.seed,
    end,
    round: table.round,
    rounds: rules.calendar.rounds,
    year: page?.year ?? 0,
    month: page?.month ?? 1,
    headline: headlineTerm(file, table.signed),
    value: scored.seoulValue,
    reservation: table.reservationSeoul,
    reservationAtStart: rules.reservation.seoul,
    lines: { seoul: table.reservationSeoul, washington: table.reservationWashington },
    overall: scored.overall,
    scores,
    planes: planes && {
      had: planeModel(file, planes.had),
      other: planeModel(file, planes.other),
      otherIs: planes.otherIs,
      historyFrom: planes.historyFrom,
    },
    offers,
    meters,
    turns,
    findings: findingsOf(scores, offers, meters),
    benchmark: benchmarkOf(jointFigures(rules, session, scored)),
    belief,
    threats,
    word,
    terms: comparedTerms(file, figures, table.signed),
    history: file.history ? { text: file.history.text, facts: citedFacts(file.history.text.facts ?? [], facts) } : null,
    persona: { name: file.persona.name, teaches: file.persona.teaches },
    lesson: file.campaign?.lesson ?? null,
    asked: sessionQuestions({ file, beats, turns, offers, hands, meters, threats, word, belief }),
    questions: file.questions,
  };
}

function comparedTerms(file: LevelFile, figures: SessionFigures, signed: readonly number[] | null): ComparedTerm[] {
  const firstAsk = figures.offers.find((offer) => offer.by === 'washington')?.package;
  const signedTerms = signed && clausesOf(file, signed);
  const askTerms = firstAsk && clausesOf(file, firstAsk);
  const chosen = file.history?.package;
  return file.issues.map((issue, i) => ({
    id: issue.id,
    name: issue.name,
    headline: issue.id === file.headline,
    expiring: named(file, i, issue.expiring),
    firstAsk: askTerms?.[i]?.value ?? null,
    signed: signedTerms?.[i]?.value ?? null,
    history: chosen ? named(file, i, chosen[issue.id] ?? issue.expiring) : null,
    assumed: file.history?.assumed?.includes(issue.id) ?? false,
  }));
}

/** A value that the level names by its amount or the id of its option. */
function named(file: LevelFile, issue: number, name: number | string): StopLabel {
  const it = file.issues[issue];
  if (typeof name === 'number')
    return { kind: 'amount', amount: name, unit: it?.kind === 'amount' ? it.unit : 'krw-million' };
  const options: readonly { readonly id: string; readonly name: Text }[] = it?.kind === 'choice' ? it.options : [];
  const option = options.find((one) => one.id === name)?.name;
  return { kind: 'option', name: option ?? { en: name, ko: name } };
}

function citedFacts(ids: readonly string[], facts: ReadonlyMap<string, Fact>): CitedFact[] {
  return ids.flatMap((id): CitedFact[] => {
    const fact = facts.get(id);
    if (!fact) return [];
    const sources = fact.sources.map(({ name, where }) => ({ name, where: where ?? null }));
    return [{ id, statement: fact.statement, sources, confidence: fact.confidence.level }];
  });
}
