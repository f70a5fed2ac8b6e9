import type { SeoulView } from '../engine/view.ts';
import { TONES, type Package, type Tone } from '../engine/vocabulary.ts';
import type { LevelRules } from '../engine/rules.ts';

/** What the player is about to say; nothing of it counts until it is sent. */
export interface Draft {
  readonly package: Package;
  readonly tone: Tone;
  readonly card: number | null;
  /** Packages before each change, the newest last. */
  readonly trail: readonly Package[];
  /** How it was to be said before advice was laid on the desk, and how long the trail was then. */
  readonly before?: { readonly tone: Tone; readonly card: number | null; readonly steps: number };
}

const TRAIL = 50;

export function firstDraft(rules: LevelRules, view: Pick<SeoulView, 'lastOffer'>): Draft {
  return { package: view.lastOffer ?? expiringPackage(rules), tone: 'plain', card: null, trail: [] };
}

export function expiringPackage(rules: LevelRules): Package {
  return rules.issues.map((issue) => issue.expiring);
}

export function withStop(draft: Draft, issue: number, stop: number): Draft {
  if (draft.package[issue] === stop) return draft;
  return withPackage(
    draft,
    draft.package.map((old, i) => (i === issue ? stop : old)),
  );
}

export function withPackage(draft: Draft, x: Package): Draft {
  if (x.every((stop, i) => stop === draft.package[i])) return draft;
  return { ...draft, package: x, trail: [...draft.trail, draft.package].slice(-TRAIL) };
}

/** What was advised, with its tone and argument: one step, taken back as one. */
export function withSpeech(draft: Draft, { package: x, tone, card }: Pick<Draft, 'package' | 'tone' | 'card'>): Draft {
  const trail = [...draft.trail, draft.package].slice(-TRAIL);
  return { package: x, tone, card, trail, before: { tone: draft.tone, card: draft.card, steps: trail.length } };
}

export function stepBack(draft: Draft): Draft {
  const { before: said, ...rest } = draft;
  const before = draft.trail[draft.trail.length - 1];
  if (!before) return draft;
  const back = { package: before, trail: draft.trail.slice(0, -1) };
  if (said?.steps !== draft.trail.length) return { ...draft, ...back };
  return { ...rest, ...back, tone: said.tone, card: said.card };
}

/** After a move the package stays; word and argument are new. */
export function afterMove(draft: Draft, view: Pick<SeoulView, 'lastOffer'>): Draft {
  return { package: view.lastOffer ?? draft.package, tone: 'plain', card: null, trail: [] };
}

/** A draft out of storage, if it fits the level. */
export function draftFrom(data: unknown, rules: LevelRules): Draft | null {
  if (typeof data !== 'object' || data === null) return null;
  const { package: x, tone, card } = data as Partial<Draft>;
  const fits =
    Array.isArray(x) &&
    x.length === rules.issues.length &&
    x.every((stop, i) => Number.isInteger(stop) && stop >= 0 && stop < (rules.issues[i]?.stops.length ?? 0));
  if (!fits || !TONES.some((known) => known === tone)) return null;
  const held =
    typeof card === 'number' && Number.isInteger(card) && card >= 0 && card < rules.cards.length ? card : null;
  return { package: x, tone: tone as Tone, card: held, trail: [] };
}
