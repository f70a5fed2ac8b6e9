import type { SeoulView } from '../engine/view.ts';
import type { Package } from '../engine/vocabulary.ts';
import type { PlayedLevel } from './level-text.ts';

/** A change of one issue, and what it is worth to both in basis points: to Washington as the advisers see it. */
export interface Change {
  readonly issue: number;
  readonly stop: number;
  readonly own: number;
  readonly theirs: number;
}

type Known = Pick<PlayedLevel, 'rules'>;
type Guess = Pick<SeoulView['estimate'], 'weights'>;

/** What moving one issue of a package to another stop changes. */
export function changeOf({ rules }: Known, guess: Guess, x: Package, issue: number, stop: number): Change {
  const value = rules.issues[issue]?.value;
  const from = x[issue] ?? 0;
  const by = (side: 'seoul' | 'washington', weight: number) =>
    Math.round((weight * ((value?.[side][stop] ?? 0) - (value?.[side][from] ?? 0))) / 10000);
  return {
    issue,
    stop,
    own: by('seoul', rules.weights.seoul[issue] ?? 0),
    theirs: by('washington', guess.weights[issue] ?? 0),
  };
}

/** The next step towards Washington on each issue that has one, the cheapest for what it gives first. */
export function steps(known: Known, guess: Guess, x: Package): readonly Change[] {
  return x
    .flatMap((at, issue) => {
      const stops = known.rules.issues[issue]?.stops.length ?? 0;
      return [at - 1, at + 1].filter((stop) => stop >= 0 && stop < stops).map((stop) => ({ issue, stop }));
    })
    .map(({ issue, stop }) => changeOf(known, guess, x, issue, stop))
    .filter(({ own, theirs }) => theirs > 0 && own < 0)
    .toSorted((a, b) => b.theirs / -b.own - a.theirs / -a.own);
}

/**
 * The changes that Seoul gains by: those that cost Washington nothing first, then single steps, those that gain most for
 * what they cost.
 */
export function gains(known: Known, guess: Guess, x: Package): readonly Change[] {
  const price = ({ own, theirs }: Change) => (theirs >= 0 ? own + 100_000 : own / -theirs);
  return x
    .flatMap((at, issue) =>
      (known.rules.issues[issue]?.stops ?? []).flatMap((_, stop) =>
        stop === at ? [] : [changeOf(known, guess, x, issue, stop)],
      ),
    )
    .filter(({ issue, stop, own, theirs }) => own > 0 && (theirs >= 0 || Math.abs(stop - (x[issue] ?? 0)) === 1))
    .toSorted((a, b) => price(b) - price(a));
}
