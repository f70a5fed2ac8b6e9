import type { Beat } from '../../../src/engine/rerun.ts';
import { writeSessionFile } from '../../../src/record/session-file.ts';
import { FILE, firstPlayed, lastOf, playedBy } from '../../presenter/played-session.ts';

/** Talks that a patient trader brought to a ratified agreement, played in Node. */
export const finished = (): readonly Beat[] => playedBy('patient-trader', 7);

/** Talks of the same number that were led otherwise. */
export const otherFinished = (): readonly Beat[] => playedBy('linear', 7);

/** The same talks, left in the fifth round. */
export const unfinished = (): readonly Beat[] => playedBy('patient-trader', 7, {}, 4);

/** Talks in which accepting Washington's demand leads straight to a vote that passes. */
export function beforeTheVote(): readonly Beat[] {
  const beats = firstPlayed('fast-conceder', (played) => voteAfterAccepting(played) > 0);
  return beats.slice(0, voteAfterAccepting(beats));
}

/** The beat in which Seoul accepts and the Assembly consents in the same breath; −1 where there is none. */
function voteAfterAccepting(beats: readonly Beat[]): number {
  const accepted = beats.findLastIndex((beat) => beat.move.seat === 'seoul');
  const passed = beats.slice(accepted).some((beat) => beat.events.some((e) => e.kind === 'vote-taken' && e.passed));
  return passed && beats[accepted]?.move.kind === 'accept' ? accepted : -1;
}

export const fileOf = (beats: readonly Beat[]): string => writeSessionFile(FILE, lastOf(beats));

/** Talks in which Washington has threatened and Seoul is to answer. */
export function threatened(): readonly Beat[] {
  const beats = firstPlayed('hard-liner', (played) => answerToThreat(played) > 0);
  return beats.slice(0, answerToThreat(beats));
}

/** The beat in which Seoul answers a threat; −1 where there is none. */
function answerToThreat(beats: readonly Beat[]): number {
  return beats.findIndex((beat, i) => beat.move.seat === 'seoul' && beats[i - 1]?.session.table.threat);
}
