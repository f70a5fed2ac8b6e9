import type { Beat } from '../engine/rerun.ts';
import type { CardKind } from '../engine/vocabulary.ts';
import type { PlayedLevel } from './level-text.ts';

/** What the advisers expect of an argument: how its kind was received last time, or else by what is known of the envoy. */
export type ArgumentGuess = 'landed' | 'jarred' | 'should-land' | 'may-help' | 'may-jar';

/** From the one effect on, in hundredths of trust, an argument is said to land; below the other it may jar. */
const LANDS = 85;
const JARS = 25;

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

/**
 * What the counterpart is like is told before the talks: its taste stands in words in the briefing, and here in three
 * marks. `trust` in hundredths.
 */
export function argumentGuess(
  { rules }: Pick<PlayedLevel, 'rules'>,
  kind: CardKind,
  trust: number,
  heard: ReadonlyMap<CardKind, 'landed' | 'jarred'>,
): ArgumentGuess {
  const effect = effectOf(rules, kind, trust);
  return heard.get(kind) ?? (effect >= LANDS ? 'should-land' : effect >= JARS ? 'may-help' : 'may-jar');
}

/** The argument that should do most now, by its place in the level; one that was used is half as strong each time. */
export function suitedCard({ file, rules }: PlayedLevel, trust: number, uses: readonly number[]): number {
  const effects = file.cards.map(({ kind }, i) => effectOf(rules, kind, trust) / 2 ** (uses[i] ?? 0));
  return effects.indexOf(Math.max(...effects));
}

/** Hundredths of trust, as the rules have it. */
function effectOf({ persona }: PlayedLevel['rules'], kind: CardKind, trust: number): number {
  const [atNone, atFull] = persona.fit[kind];
  return atNone + ((atFull - atNone) * trust) / 10_000;
}
