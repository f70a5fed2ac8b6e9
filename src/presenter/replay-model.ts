import type { Text } from '../content/level-parts.ts';
import type { LevelFile } from '../content/level-schema.ts';
import type { Event } from '../engine/events.ts';
import type { Move } from '../engine/moves.ts';
import type { Beat } from '../engine/rerun.ts';
import { appraise, viewFor } from '../engine/view.ts';
import type { Band, Package, Seat, Side } from '../engine/vocabulary.ts';
import { clausesOf, headlineOf, type Clause } from './clauses.ts';
import type { Cue } from './cue.ts';
import type { PlayedLevel } from './level-text.ts';
import { meterStory, roundsOf } from './meter-story.ts';
import { handSeenBy, handTold, type Figure, type HandView } from './replay-hands.ts';
import { soundsOf, storySeenBy, type ReplayEntry } from './replay-story.ts';
import { roomFrom } from './room-from-session.ts';
import type { RoomModel } from './room-model.ts';
import type { SessionFigures } from './session-figures.ts';
import type { StopLabel } from './stop-label.ts';
import { turningPoints, type TurningPoint } from './turning-points.ts';
import { VIEWPOINTS, type Viewpoint } from './viewpoint.ts';
import type { Xray } from '../analysis/xray.ts';

/** A moment with the eyes of one side, or with all cards open. */
export interface SeenBeat {
  readonly entries: readonly ReplayEntry[];
  readonly hand: HandView;
}

export interface ReplayBeat {
  readonly round: number;
  readonly year: number;
  readonly month: number;
  readonly place: Text | null;
  /** The round that this beat opens, if it opens one. */
  readonly opens: { readonly round: number; readonly year: number; readonly month: number } | null;
  readonly seat: Seat;
  readonly kind: Move['kind'];
  readonly band: Band;
  readonly trust: number;
  readonly deterrence: number;
  readonly standing: number;
  readonly room: RoomModel;
  /** What is heard. */
  readonly sounds: readonly Cue[];
  /** While the talks go on there are no other eyes than Seoul's. */
  readonly seenBy: { readonly seoul: SeenBeat } & Readonly<Partial<Record<Viewpoint, SeenBeat>>>;
  /** Offers on the table so far: an index into `offers`, up to but not including it. */
  readonly offersSoFar: number;
}

export interface ReplayOffer {
  readonly beat: number;
  readonly round: number;
  readonly by: Side;
  readonly headline: StopLabel | null;
  readonly terms: readonly Clause[];
  /** What it was worth to each side, as the one who looks could tell when it was made. */
  readonly worth: Readonly<Partial<Record<Viewpoint, Readonly<Record<Side, Figure>>>>>;
}

/** The start of a turn of Seoul's: talks can be taken over here, with so many moves already made. */
export interface Takeover {
  readonly moves: number;
  readonly round: number;
}

export interface ReplayModel {
  readonly title: Text;
  readonly over: boolean;
  readonly rounds: number;
  readonly issues: readonly Text[];
  readonly viewpoints: readonly Viewpoint[];
  readonly beats: readonly ReplayBeat[];
  readonly offers: readonly ReplayOffer[];
  /** The first beat of each round, for the marks on the slider. */
  readonly marks: readonly { readonly round: number; readonly beat: number }[];
  /** In the order of the beats; none while the talks go on, for they tell secrets. */
  readonly turns: readonly TurningPoint[];
  readonly takeovers: readonly Takeover[];
}

/**
 * A session as a row of pictures. All but Seoul's eyes stay shut as long as the talks go on. `xrays` are null where the
 * session is told from its record: then there are no guesses and beliefs, and nothing to take over.
 */
export function replayModel(
  level: PlayedLevel,
  beats: readonly Beat[],
  figures: SessionFigures,
  xrays: readonly Xray[] | null,
): ReplayModel {
  const { file, rules } = level;
  const last = beats[beats.length - 1]?.session.table;
  const over = last !== undefined && last.end !== null;
  const rounds = roundsOf(beats);
  const viewpoints: readonly Viewpoint[] = !over ? ['seoul'] : xrays ? VIEWPOINTS : ['seoul', 'all'];
  const stories = new Map(viewpoints.map((eyes) => [eyes, storySeenBy(eyes, level, beats)]));
  const sounds = soundsOf(beats);
  const seen = (eyes: Viewpoint, { session }: Beat, i: number): SeenBeat => ({
    entries: stories.get(eyes)?.[i] ?? [],
    hand: xrays ? handSeenBy(eyes, session, figures.hands[i], xrays[i]) : handTold(eyes, session, figures.hands[i]),
  });
  return {
    title: file.title,
    over,
    rounds: file.calendar.rounds.length,
    issues: file.issues.map((issue) => issue.name),
    viewpoints,
    beats: beats.map((beat, i) => ({
      ...momentOf(file, beat, rounds[i] ?? 1),
      sounds: sounds[i] ?? [],
      seenBy: {
        seoul: seen('seoul', beat, i),
        ...(over ? { all: seen('all', beat, i) } : {}),
        ...(over && xrays ? { washington: seen('washington', beat, i) } : {}),
      },
      offersSoFar: figures.offers.filter((offer) => offer.beat <= i).length,
    })),
    offers: figures.offers.map((offer): ReplayOffer => {
      const { beat, round, by, package: x } = offer;
      const session = beats[beat]?.session;
      const worth = session ? worthSeen(offer, session, xrays?.[beat], over) : {};
      return { beat, round, by, headline: headlineOf(file, x), terms: clausesOf(file, x), worth };
    }),
    marks: rounds.flatMap((round, beat) => (round === rounds[beat - 1] ? [] : [{ round, beat }])),
    turns: over ? turningPoints(beats, figures, meterStory(file, rules, beats, 'trust')) : [],
    takeovers: xrays ? takeoversOf(beats) : [],
  };
}

function worthSeen(
  offer: SessionFigures['offers'][number],
  session: Beat['session'],
  xray: Xray | undefined,
  over: boolean,
): ReplayOffer['worth'] {
  const seoul: Figure = { kind: 'points', value: offer.seoul };
  const washington: Figure = { kind: 'points', value: offer.washington };
  const supposed = offer.by === 'seoul' ? xray?.supposed.offer : xray?.supposed.bid;
  return {
    seoul: { seoul, washington: xray ? guessOf(session, offer.package) : { kind: 'unknown' } },
    ...(over
      ? {
          washington: {
            seoul:
              supposed === null || supposed === undefined
                ? { kind: 'unknown' }
                : { kind: 'about', low: supposed, high: supposed },
            washington,
          },
          all: { seoul, washington },
        }
      : {}),
  };
}

function guessOf(session: Beat['session'], x: Package): Figure {
  const { low, high } = appraise(session, x).theirs;
  return { kind: 'about', low, high };
}

/** Wherever a turn of Seoul's begins. */
function takeoversOf(beats: readonly Beat[]): Takeover[] {
  return beats.flatMap(({ move, session }, i) => {
    const { toAct, round } = viewFor(session, 'world');
    return toAct === 'seoul' && move.seat !== 'seoul' ? [{ moves: i + 1, round }] : [];
  });
}

/** Where one takes over who is looking at a beat: the turn it belongs to, or the first that is still to come. */
export function takeoverAt({ takeovers }: Pick<ReplayModel, 'takeovers'>, beat: number): Takeover | null {
  return takeovers.findLast(({ moves }) => moves - 1 <= beat) ?? takeovers[0] ?? null;
}

function momentOf(
  file: LevelFile,
  { session, move, events }: Beat,
  round: number,
): Omit<ReplayBeat, 'sounds' | 'seenBy' | 'offersSoFar'> {
  const view = viewFor(session, 'world');
  const page = file.calendar.rounds[round - 1];
  return {
    round,
    year: page?.year ?? 0,
    month: page?.month ?? 1,
    place: page?.place ?? null,
    opens: openedBy(file, events),
    seat: move.seat,
    kind: move.kind,
    band: view.band,
    trust: view.trust,
    deterrence: view.deterrence,
    standing: view.standing,
    room: roomFrom(session, events, file.calendar.rounds),
  };
}

function openedBy(file: LevelFile, events: readonly Event[]): ReplayBeat['opens'] {
  const began = events.find((event) => event.kind === 'round-began');
  const page = began && file.calendar.rounds[began.round - 1];
  return page ? { round: began.round, year: page.year, month: page.month } : null;
}
