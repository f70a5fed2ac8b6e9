import type { Text } from '../content/level-parts.ts';
import type { LevelFile } from '../content/level-schema.ts';
import type { Event } from '../engine/events.ts';
import type { Beat } from '../engine/rerun.ts';
import type { Claim } from '../engine/vocabulary.ts';
import { effectsAfter, NO_EFFECT, together, type Effects } from './debrief-effects.ts';
import type { BeliefAccount, DisclosureAccount } from '../analysis/belief-account.ts';
import { termAt, type Term } from './stop-label.ts';

/** A promise or a public vow: what was said, and whether it was kept. */
export interface GivenWord {
  readonly kind: 'promise' | 'vow';
  readonly beat: number;
  readonly round: number;
  readonly term: Term;
  /** `open` where nothing was signed that could have shown it. */
  readonly fate: 'kept' | 'broken' | 'open';
  readonly fateBeat: number | null;
  readonly fateRound: number | null;
  /** All that giving, keeping or breaking it did to the meters. */
  readonly effects: Effects;
}

/** A word about one's own priorities. Weights in basis points. */
export interface ToldPriority {
  readonly beat: number;
  readonly round: number;
  readonly issue: Text;
  readonly claim: Claim;
  readonly honest: boolean;
  readonly before: number;
  readonly after: number;
  readonly judged: DisclosureAccount['judged'];
  readonly judgedRound: number | null;
}

/** What Seoul's untruths and broken words came to. */
export interface Deception {
  readonly untruths: number;
  readonly foundOut: number;
  readonly brokenPromises: number;
  readonly brokenVow: boolean;
  /** Lost by lies found out, broken promises and a broken vow, in hundredths. */
  readonly effects: Effects;
  /** Trust could no longer rise above this, in hundredths; null where no lie was found out. */
  readonly ceiling: number | null;
}

export interface WordModel {
  readonly given: readonly GivenWord[];
  readonly told: readonly ToldPriority[];
  readonly deception: Deception;
}

export function wordModel(file: LevelFile, beats: readonly Beat[], belief: BeliefAccount): WordModel {
  const given = [...promisesIn(file, beats), ...vowsIn(file, beats)].toSorted((a, b) => a.beat - b.beat);
  const told = belief.disclosures.map(({ issue, ...rest }) => ({
    ...rest,
    issue: file.issues[issue]?.name ?? { en: '', ko: '' },
  }));
  const broken = given.filter((word) => word.fate === 'broken');
  const foundOut = told.filter((one) => one.judged === 'found-out').length;
  return {
    given,
    told,
    deception: {
      untruths: told.filter((one) => !one.honest).length,
      foundOut,
      brokenPromises: broken.filter((word) => word.kind === 'promise').length,
      brokenVow: broken.some((word) => word.kind === 'vow'),
      effects: together(...beats.map((beat) => lostBy(beat.events))),
      ceiling: foundOut > 0 ? (beats[beats.length - 1]?.session.table.trustCeiling ?? null) : null,
    },
  };
}

function lostBy(events: readonly Event[]): Effects {
  return together(
    ...events.map((event, i) =>
      event.kind === 'lie-found-out' || event.kind === 'promise-broken' || event.kind === 'vow-broken'
        ? effectsAfter(events, i, event.kind)
        : NO_EFFECT,
    ),
  );
}

type Moment = { readonly event: Event; readonly beat: number; readonly round: number; readonly effects: Effects };

const TOLD = {
  promised: 'promise-made',
  'promise-broken': 'promise-broken',
  'promise-kept': 'promise-kept',
  'side-move-made': 'side-goPublic',
  'vow-broken': 'vow-broken',
} as const;

/** Everything about given words in its order, with what it did. */
function momentsIn(beats: readonly Beat[]): Moment[] {
  return beats.flatMap(({ events, session }, beat) =>
    events.flatMap((event, i): Moment[] =>
      event.kind in TOLD
        ? [
            {
              event,
              beat,
              round: session.table.round,
              effects: effectsAfter(events, i, TOLD[event.kind as keyof typeof TOLD]),
            },
          ]
        : [],
    ),
  );
}

function promisesIn(file: LevelFile, beats: readonly Beat[]): GivenWord[] {
  const moments = momentsIn(beats);
  return moments.flatMap(({ event, beat, round, effects }): GivenWord[] => {
    if (event.kind !== 'promised') return [];
    const term = termAt(file.issues, event.issue, event.stop);
    const end = moments.find(
      ({ event: later }) =>
        (later.kind === 'promise-kept' || later.kind === 'promise-broken') &&
        later.issue === event.issue &&
        later.stop === event.stop,
    );
    if (!term) return [];
    const fate = end ? (end.event.kind === 'promise-kept' ? 'kept' : 'broken') : 'open';
    const all = end ? together(effects, end.effects) : effects;
    const [fateBeat, fateRound] = [end?.beat ?? null, end?.round ?? null];
    return [{ kind: 'promise', beat, round, term, fate, fateBeat, fateRound, effects: all }];
  });
}

function vowsIn(file: LevelFile, beats: readonly Beat[]): GivenWord[] {
  const moments = momentsIn(beats);
  const headline = file.issues.findIndex((issue) => issue.id === file.headline);
  const last = beats[beats.length - 1]?.session.table;
  return moments.flatMap(({ event, beat, round, effects }): GivenWord[] => {
    if (event.kind !== 'side-move-made' || event.stop === null) return [];
    const term = termAt(file.issues, headline, event.stop);
    const broken = moments.find(({ event: later }) => later.kind === 'vow-broken');
    if (!term) return [];
    const fate = broken ? 'broken' : last?.signed ? 'kept' : 'open';
    const kept = fate === 'kept' ? { beat: beats.length - 1, round: last?.round ?? null } : null;
    const [fateBeat, fateRound] = [(broken ?? kept)?.beat ?? null, (broken ?? kept)?.round ?? null];
    const all = broken ? together(effects, broken.effects) : effects;
    return [{ kind: 'vow', beat, round, term, fate, fateBeat, fateRound, effects: all }];
  });
}
