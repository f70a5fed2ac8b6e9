import type { Beat } from '../engine/rerun.ts';
import type { Session } from '../engine/session.ts';
import type { SeoulView } from '../engine/view.ts';
import { appraisalModel, type AppraisalModel } from './appraisal-model.ts';
import { awayModel, type AskRefusal, type AwayModel } from './away-model.ts';
import { composerModel, type ComposerModel } from './composer-model.ts';
import { demandModel, type DemandModel } from './demand-model.ts';
import type { Draft } from './draft.ts';
import { eventCards, type EventCard } from './event-card-model.ts';
import { headerModel, type HeaderModel } from './header-model.ts';
import type { PlayedLevel } from './level-text.ts';
import { logModel, reactionModel, type LogEntry, type LogRound } from './log-model.ts';
import { speechModel, type SpeechModel } from './speech-model.ts';

/** Everything on the page of the table. */
export interface TableModel {
  readonly header: HeaderModel;
  readonly composer: ComposerModel;
  readonly appraisal: AppraisalModel;
  readonly demand: DemandModel;
  readonly speech: SpeechModel;
  readonly away: AwayModel;
  readonly log: readonly LogRound[];
  readonly reaction: readonly LogEntry[];
  /** What happened outside the room since the last move and has not been put away. */
  readonly cards: readonly EventCard[];
  /** Names of sources by fact. */
  readonly sources: ReadonlyMap<string, string>;
  /** How many moves have been made by anybody. */
  readonly moves: number;
  readonly over: boolean;
}

export interface AtTheTable {
  readonly level: PlayedLevel;
  readonly session: Session;
  readonly view: SeoulView;
  readonly beats: readonly Beat[];
  readonly draft: Draft;
  readonly ask: AskRefusal;
  /** Names of sources by fact. */
  readonly sources: ReadonlyMap<string, string>;
  /** So many beats have their news told already. */
  readonly newsTold: number;
}

export function tableModel({ level, session, view, beats, draft, ask, sources, newsTold }: AtTheTable): TableModel {
  const lastOwn = beats.findLastIndex((beat) => beat.move.seat === 'seoul');
  return {
    header: headerModel(level, view, beats),
    composer: composerModel(level, view, draft),
    appraisal: appraisalModel(level, session, view, beats, draft.package),
    demand: demandModel(level, session, view, beats),
    speech: speechModel(level, view, beats, draft, ask, sources),
    away: awayModel(level, view, draft.package, ask),
    log: logModel(level, beats),
    reaction: lastOwn < 0 ? [] : reactionModel(level, beats, lastOwn),
    cards: eventCards(level, beats, Math.max(lastOwn, newsTold, 0), sources),
    sources,
    moves: beats.length,
    over: view.end !== null,
  };
}
