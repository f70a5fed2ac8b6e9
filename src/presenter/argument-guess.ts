import type { Beat } from '../engine/rerun.ts';
import type { CardKind } from '../engine/vocabulary.ts';
import type { PlayedLevel } from './level-text.ts';

/** What the advisers expect of an argument: how its kind was received last time, or else what is generally so. */
export type ArgumentGuess = 'landed' | 'jarred' | 'should-land' | 'may-help' | 'may-jar';

/** Below the one, in hundredths of trust, a counterpart only counts; from the other on it listens as an ally does. */
const COUNTING = 3500;
const TRUSTING = 6000;

/** What is generally so at little, some and much trust. A counterpart of its own mind may differ. */
const GENERALLY: Readonly<Record<CardKind, readonly [ArgumentGuess, ArgumentGuess, ArgumentGuess]>> = {
  ledger: ['should-land', 'should-land', 'may-help'],
  arms: ['should-land', 'should-land', 'may-help'],
  land: ['may-help', 'may-help', 'should-land'],
  domestic: ['may-help', 'may-help', 'may-help'],
  deterrence: ['may-help', 'may-help', 'should-land'],
  fairness: ['may-jar', 'may-help', 'may-help'],
  history: ['may-jar', 'may-help', 'should-land'],
};

/** How each kind of argument was received the last time it was heard. */
export function receptions(level: PlayedLevel, beats: readonly Beat[]): ReadonlyMap<CardKind, 'landed' | 'jarred'> {
  const heard = new Map<CardKind, 'landed' | 'jarred'>();
  for (const { move, events } of beats) {
    if ((move.kind !== 'propose' && move.kind !== 'hold') || move.card === null) continue;
    const kind = level.file.cards[move.card]?.kind;
    const because = events.flatMap((event) => (event.kind === 'meter-moved' ? [event.because] : []));
    if (!kind) continue;
    if (because.includes('argument-landed')) heard.set(kind, 'landed');
    if (because.includes('argument-misfit')) heard.set(kind, 'jarred');
  }
  return heard;
}

/** `trust` in hundredths. */
export function argumentGuess(
  kind: CardKind,
  trust: number,
  heard: ReadonlyMap<CardKind, 'landed' | 'jarred'>,
): ArgumentGuess {
  return heard.get(kind) ?? GENERALLY[kind][trust < COUNTING ? 0 : trust < TRUSTING ? 1 : 2];
}
