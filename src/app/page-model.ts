import type { Beat } from '../engine/rerun.ts';
import { newSession, type Session } from '../engine/session.ts';
import { viewFor } from '../engine/view.ts';
import { briefingModel, type BriefingModel } from '../presenter/briefing-model.ts';
import type { LevelTerm } from '../presenter/glossary.ts';
import type { PlayedLevel } from '../presenter/level-text.ts';
import { momentModel, type MomentModel } from '../presenter/moment-model.ts';
import type { RoomModel } from '../presenter/room-model.ts';
import { roomFrom } from '../presenter/room-from-session.ts';
import { lessonAt, lessonBeside, TAUGHT_LEVEL, type Lesson } from '../presenter/tutorial-model.ts';
import { tableModel, type TableModel } from '../presenter/table-model.ts';
import { voteModel, type VoteModel } from '../presenter/vote-model.ts';
import type { GameState, Talks } from './game-state.ts';

/** The screens after the table. */
export type LaterModel =
  | { readonly screen: 'moment'; readonly model: MomentModel }
  | { readonly screen: 'ratification'; readonly model: VoteModel }
  | { readonly screen: 'debrief' | 'review' | 'replay' | 'compare' | 'sessions' | 'washington' };

export type PageModel =
  | LaterModel
  | { readonly screen: 'title' }
  | { readonly screen: 'levels' }
  | { readonly screen: 'briefing'; readonly model: BriefingModel }
  | { readonly screen: 'table'; readonly model: TableModel };

export function pageModel(state: GameState): PageModel {
  const { screen, talks, chosen } = state;
  const briefed = chosen?.level ?? talks?.level;
  if (screen === 'briefing' && briefed) return { screen, model: briefingModel(briefed) };
  if (screen === 'levels' || screen === 'sessions' || (screen === 'compare' && state.compared)) return { screen };
  if (state.shown && screen === 'replay') return { screen };
  if (!talks || screen === 'title' || screen === 'briefing') return { screen: 'title' };
  if (screen === 'moment') {
    const model = momentModel(talks.level, shownBeats(talks));
    return model ? { screen, model } : tableOf(talks, state);
  }
  if (screen === 'ratification') {
    const model = voteOf(talks);
    return model ? { screen, model } : tableOf(talks, state);
  }
  return screen === 'table' ? tableOf(talks, state) : { screen };
}

/** What has been told so far: a moment that is stopped at comes before what followed. */
const shownBeats = ({ host, heldAt }: Talks): readonly Beat[] => host.beats().slice(0, heldAt ?? undefined);

function tableOf({ level, host, draft, newsTold }: Talks, { sources }: GameState): PageModel {
  const session = host.session();
  const view = viewFor(session, 'seoul');
  return {
    screen: 'table',
    model: tableModel({
      level,
      session,
      view,
      beats: host.beats(),
      draft,
      sources,
      newsTold,
      ask: (move) => host.refusalOf(move),
    }),
  };
}

/** What the level that teaches has to say now; null on any other, and where there is nothing to say. */
export function lessonOf({ screen, talks, chosen }: GameState): Lesson | null {
  if (screen === 'briefing' && (chosen ?? talks)?.level.file.id === TAUGHT_LEVEL) return lessonBeside(screen);
  if (!talks || talks.level.file.id !== TAUGHT_LEVEL) return null;
  if (screen === 'ratification') return lessonBeside(screen);
  if (screen !== 'table') return null;
  const { level, host, draft } = talks;
  const session = host.session();
  const view = viewFor(session, 'seoul');
  return lessonAt({ level, session, view, draft, ask: (move) => host.refusalOf(move) });
}

/** The terms that the open level explains itself. */
export function termsOf({ screen, talks, chosen }: GameState): readonly LevelTerm[] {
  const level = screen === 'briefing' ? (chosen ?? talks)?.level : talks?.level;
  return screen === 'title' || screen === 'levels' || screen === 'sessions' ? [] : (level?.file.glossary ?? []);
}

function voteOf({ level, host, voteAt }: Talks): VoteModel | null {
  const beats = host.beats();
  const beat = voteAt === null ? undefined : beats[voteAt];
  const before = voteAt === null ? undefined : beats[voteAt - 1];
  return beat && before ? voteModel(level.file, before.session, beat.events, beat.session) : null;
}

/** A calm room before anybody has spoken. */
const EMPTY_ROOM: Omit<RoomModel, 'year' | 'month'> = {
  trust: 5000,
  deterrence: 6000,
  standing: 5500,
  round: 0,
  rounds: 0,
  expired: false,
  light: 'dawn',
  seoul: { expression: 'calm', posture: 'upright', papers: 0 },
  washington: { expression: 'calm', posture: 'upright', papers: 0 },
  phoneLit: false,
  threatPending: false,
  seal: 'none',
};

/** The room of the talks; before any, as it waits for those that were chosen or, from a date, for the next. */
export function roomModel(
  talks: Talks | null,
  chosen: PlayedLevel | null,
  opens: Pick<RoomModel, 'year' | 'month'>,
): RoomModel {
  const level = talks?.level ?? chosen;
  if (!level) return { ...EMPTY_ROOM, ...opens };
  const beats = talks ? shownBeats(talks) : [];
  const now = talks?.heldAt ? beats[beats.length - 1]?.session : talks?.host.session();
  const session: Session = now ?? newSession(level.rules, 1);
  const lastOwn = beats.findLastIndex((beat) => beat.move.seat === 'seoul');
  const happened = lastOwn < 0 ? [] : beats.slice(lastOwn).flatMap((beat) => beat.events);
  return roomFrom(session, happened, level.file.calendar.rounds);
}
