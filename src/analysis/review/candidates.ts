import { diceOf, openStream } from '../../engine/dice.ts';
import type { SeoulMove } from '../../engine/moves.ts';
import { POLICIES } from '../../engine/policies/policies.ts';
import { POLICY_NAMES, type PolicyName } from '../../engine/policies/policy.ts';
import { truthOf } from '../../engine/rules.ts';
import { SIDE_MOVES, type Package } from '../../engine/vocabulary.ts';
import { at } from '../../engine/whole.ts';
import { withWordKept } from './guides.ts';
import { ladder, offerLikely } from './ladder.ts';
import { isAllowed, keyOf, type Position } from './position.ts';

/** Where the idea of a move comes from. The advisers at the table are the patient trader. */
export type Source = 'played' | PolicyName | 'table' | 'side' | 'word' | 'ladder' | 'same-package';

/** A move that may be compared, and everybody who would have made it. */
export interface Candidate {
  readonly move: SeoulMove;
  readonly from: readonly Source[];
}

const PLANNERS = POLICY_NAMES.filter((name) => name !== 'random');
const NO_DICE = diceOf(openStream(0, 'nature'));
/** Under a threat one can ask whether it is meant. */
const WALK_OUT: SeoulMove = { seat: 'seoul', kind: 'walkOut' };

/** Moves worth comparing at a moment, the one that was played first; all of them allowed, none twice, `most` at most. */
export function candidatesAt(position: Position, played: SeoulMove, most: number): readonly Candidate[] {
  const found = new Map<string, { move: SeoulMove; from: Source[] }>();
  const add = (move: SeoulMove, from: Source) => {
    const key = keyOf(move);
    const known = found.get(key);
    if (known) {
      if (!known.from.includes(from)) known.from.push(from);
    } else if (found.size < most && isAllowed(position, move)) found.set(key, { move, from: [from] });
  };
  add(played, 'played');
  for (const [move, from] of ideas(position, played)) add(move, from);
  return [...found.values()];
}

function* ideas(position: Position, played: SeoulMove): Generator<[SeoulMove, Source]> {
  const { brief, view } = position;
  if (view.phase === 'briefing') return;
  for (const name of PLANNERS) yield [POLICIES[name](brief, view, NO_DICE), name];
  // What it would say at the table, were there nothing to do away from it.
  const seated = { ...view, phase: 'table' as const };
  for (const name of PLANNERS) {
    const move = POLICIES[name](brief, seated, NO_DICE);
    if (view.phase !== 'table') yield [move, name];
    if (move.kind === 'propose') {
      const kept = withWordKept(brief, view, move.package);
      if (String(kept) !== String(move.package)) yield [{ ...move, package: kept }, 'word'];
    }
  }
  yield [{ seat: 'seoul', kind: 'accept' }, 'table'];
  yield [{ seat: 'seoul', kind: 'hold', card: null, tone: 'plain' }, 'table'];
  const said = POLICIES['patient-trader'](brief, seated, NO_DICE);
  const card = said.kind === 'propose' ? said.card : null;
  if (played.kind === 'propose') {
    yield [{ ...played, tone: 'cordial', card }, 'same-package'];
    const kept = withWordKept(brief, view, played.package);
    if (String(kept) !== String(played.package)) yield [{ ...played, package: kept }, 'word'];
  }
  for (const move of sideMoves(position)) yield [move, 'side'];
  yield* words(position);
  if (position.table.recoverableBefore + position.table.recoverableNow > 0)
    yield [{ seat: 'seoul', kind: 'adjourn' }, 'table'];
  if (view.threat) yield [WALK_OUT, 'table'];
  for (const x of ladder(position, played)) yield [offer(withWordKept(brief, view, x), card), 'ladder'];
}

function offer(x: Package, card: number | null): SeoulMove {
  return { seat: 'seoul', kind: 'propose', package: x, card, tone: 'cordial' };
}

/** Every side move of the level that can be paid for; in public the headline that is likely is vowed. */
function sideMoves(position: Position): SeoulMove[] {
  const { brief } = position;
  if (position.view.phase !== 'preparation') return [];
  return SIDE_MOVES.filter((what) => brief.sideMoves[what]).map((what) => ({
    seat: 'seoul',
    kind: 'side',
    what,
    stop: what === 'goPublic' ? at(offerLikely(position), brief.headline) : null,
  }));
}

/** A promise of what is offered anyway, and the truth about what matters most. */
function* words({ brief, view, rules }: Position): Generator<[SeoulMove, Source]> {
  const promised = view.lastOffer && promisable(brief.issues, view.estimate.weights, view.lastOffer, view.promises);
  if (promised) yield [promised, 'word'];
  const top = brief.weights.seoul.indexOf(Math.max(...brief.weights.seoul));
  if (!view.disclosures.some((one) => one.issue === top))
    yield [{ seat: 'seoul', kind: 'disclose', issue: top, claim: truthOf(rules.weights.seoul, top) }, 'word'];
}

function promisable(
  issues: Position['brief']['issues'],
  weights: readonly number[],
  x: Package,
  promises: readonly { readonly issue: number }[],
): SeoulMove | null {
  let best: SeoulMove | null = null;
  let most = 0;
  for (const [issue, rules] of issues.entries()) {
    const stop = at(x, issue);
    const worth = at(weights, issue) * at(rules.value.washington, stop);
    if (worth <= most || promises.some((one) => one.issue === issue)) continue;
    most = worth;
    best = { seat: 'seoul', kind: 'promise', issue, stop };
  }
  return best;
}
