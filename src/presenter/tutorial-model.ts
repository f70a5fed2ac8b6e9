import type { Text } from '../content/level-parts.ts';
import type { Session } from '../engine/session.ts';
import { appraise, type SeoulView } from '../engine/view.ts';
import type { Package, SideMove } from '../engine/vocabulary.ts';
import type { AskRefusal } from './away-model.ts';
import type { Draft } from './draft.ts';
import type { PlayedLevel } from './level-text.ts';
import { stopLabels, type StopLabel } from './stop-label.ts';
import { gains, steps, type Change } from './trade-finder.ts';

/** The level that teaches: one idea an offer. */
export const TAUGHT_LEVEL = '1991-first-agreement';

export const LESSONS = ['package', 'trade', 'trust', 'away', 'line', 'close'] as const;
export type LessonName = (typeof LESSONS)[number];

/** What is to be done next. */
export const ACTS = [
  'begin',
  'move',
  'back',
  'offer',
  'give',
  'take',
  'both',
  'step',
  'closer',
  'tone',
  'argue',
  'talk',
  'brief',
  'count',
  'mend',
  'send',
  'accept',
  'watch',
  'end',
] as const;
export type Act = (typeof ACTS)[number];

export type LessonPanel = 'compose' | 'speech' | 'away';

export interface Lesson {
  readonly lesson: LessonName;
  /** 1..6 */
  readonly number: number;
  readonly act: Act;
  /** Name in the `data-teach` attribute of the control that does it, and the stop of it that is meant. */
  readonly target: string;
  readonly stop: number | null;
  /** The tab under which it stands where there is a tab of it. */
  readonly panel: LessonPanel | null;
  /** What to keep an eye on meanwhile. */
  readonly watch: 'worth' | 'whip' | 'trust' | 'mandate' | null;
  /** The issue and the value that are meant. */
  readonly issue: Text | null;
  readonly value: StopLabel | null;
  /** The move away from the table that is meant. */
  readonly move: SideMove | null;
  /** The whip count of the draft. */
  readonly votes: number;
  readonly majority: number;
}

interface Scene {
  readonly level: PlayedLevel;
  readonly session: Session;
  readonly view: SeoulView;
  readonly draft: Draft;
  readonly ask: AskRefusal;
}

type Hint = Pick<Lesson, 'act' | 'target' | 'panel'> &
  Partial<Pick<Lesson, 'stop' | 'watch' | 'move'>> & { readonly change?: Change };

/** The next thing to learn at the table, from nothing but the session and the draft; null on any other level. */
export function lessonAt(scene: Scene): Lesson | null {
  const { level, session, view, draft } = scene;
  if (level.file.id !== TAUGHT_LEVEL) return null;
  const number = numberOf(scene);
  const lesson = LESSONS[number - 1] ?? 'close';
  const hint: Hint = view.end ? { act: 'end', target: 'to-debrief', panel: null } : HINTS[lesson](scene);
  const { votes } = appraise(session, draft.package);
  const issue = hint.change && level.file.issues[hint.change.issue];
  return {
    lesson,
    number,
    watch: null,
    stop: null,
    move: null,
    ...hint,
    issue: issue?.name ?? null,
    value: (issue && hint.change && stopLabels(issue)[hint.change.stop]) ?? null,
    votes: votes.total,
    majority: votes.majority,
  };
}

/** A lesson is over when its offer is made: who holds or adjourns has it again. The last round closes in any case. */
function numberOf({ level, view }: Scene): number {
  if (view.end || view.round >= level.rules.calendar.rounds) return LESSONS.length;
  return Math.min(LESSONS.length - 1, view.offers.length + 1);
}

/** Before and after the table there is one thing to do. */
export function lessonBeside(screen: 'briefing' | 'ratification'): Lesson {
  const briefing = screen === 'briefing';
  return {
    lesson: briefing ? 'package' : 'close',
    number: briefing ? 1 : LESSONS.length,
    act: briefing ? 'begin' : 'watch',
    target: briefing ? 'begin' : 'vote-on',
    stop: null,
    panel: null,
    watch: briefing ? 'mandate' : null,
    issue: null,
    value: null,
    move: null,
    votes: 0,
    majority: 0,
  };
}

const HINTS: Readonly<Record<LessonName, (scene: Scene) => Hint>> = {
  package: (scene) => {
    const { level, draft } = scene;
    const before = baseOf(scene);
    if (same(draft.package, before)) {
      const issue = level.rules.headline;
      const at = draft.package[issue] ?? 0;
      const last = (level.rules.issues[issue]?.stops.length ?? 1) - 1;
      return moving('move', { issue, stop: at < last ? at + 1 : at - 1, own: 0, theirs: 0 }, 'worth');
    }
    return mend(scene) ?? OFFER;
  },
  trade: (scene) => {
    const { level, view } = scene;
    const before = baseOf(scene);
    // Money is what one wants back: it is not what is given first.
    const give = steps(level, view.estimate, before).find(({ issue }) => issue !== level.rules.headline);
    const take = gains(level, view.estimate, before).find(({ issue }) => issue !== give?.issue);
    if (give && !valueMoved(scene, 'washington', give.issue)) return moving('give', give);
    if (take && !valueMoved(scene, 'seoul', take.issue)) return moving(take.theirs >= 0 ? 'both' : 'take', take);
    return mend(scene) ?? OFFER;
  },
  trust: (scene) => {
    const { draft } = scene;
    const step = stepFirst(scene, 'step', 'trust');
    if (step) return step;
    if (draft.tone === 'plain') return { act: 'tone', target: 'tone-cordial', panel: 'speech', watch: 'trust' };
    if (draft.card === null) return { act: 'argue', target: 'argument', panel: 'speech' };
    return mend(scene) ?? OFFER;
  },
  away: (scene) => side(scene, 'backChannel', 'talk') ?? stepFirst(scene, 'closer') ?? mend(scene) ?? OFFER,
  line: (scene) => {
    const { draft } = scene;
    const briefed = side(scene, 'briefAssembly', 'brief');
    if (briefed) return briefed;
    const mended = mend(scene);
    if (mended) return mended;
    const change = same(draft.package, baseOf(scene)) ? stepWithin(scene) : undefined;
    return change ? moving('count', change, 'whip') : { ...OFFER, watch: 'whip' };
  },
  close: (scene) => {
    const { view } = scene;
    if (view.lastBid && stands(scene, view.lastBid) && scene.ask({ seat: 'seoul', kind: 'accept' }) === null)
      return { act: 'accept', target: 'do-accept', panel: null };
    return mend(scene) ?? stepFirst(scene, 'closer', 'whip') ?? { act: 'send', target: 'do-propose', panel: null };
  },
};

const OFFER: Hint = { act: 'offer', target: 'do-propose', panel: null };

function moving(act: Act, change: Change, watch: Lesson['watch'] = null): Hint {
  return { act, target: `issue-${change.issue}`, panel: 'compose', stop: change.stop, watch, change };
}

/** Seoul's last offer; before any, the agreement that is in force. */
function baseOf({ level, view }: Scene): Package {
  return view.lastOffer ?? level.rules.issues.map((issue) => issue.expiring);
}

function same(a: Package, b: Package): boolean {
  return a.every((stop, i) => stop === b[i]);
}

/** The draft is better for a side on an issue than the last offer was. */
function valueMoved(scene: Scene, whose: 'seoul' | 'washington', issue: number): boolean {
  const value = scene.level.rules.issues[issue]?.value[whose];
  return (value?.[scene.draft.package[issue] ?? 0] ?? 0) > (value?.[baseOf(scene)[issue] ?? 0] ?? 0);
}

/** A package that is better than no agreement and that the Assembly would carry. */
function stands({ session }: Scene, x: Package): boolean {
  const { worth, reservation, votes } = appraise(session, x);
  return worth >= reservation && votes.total >= votes.majority;
}

/** A draft that is worse than none or would fail is led back first. */
function mend(scene: Scene): Hint | null {
  const { level, session, view, draft } = scene;
  if (stands(scene, draft.package)) return null;
  const { worth, reservation } = appraise(session, draft.package);
  const [gain] = gains(level, view.estimate, draft.package);
  if (!gain) return null;
  return worth < reservation ? moving('back', gain, 'worth') : moving('mend', gain, 'whip');
}

function stepWithin(scene: Scene): Change | undefined {
  const { level, view } = scene;
  const before = baseOf(scene);
  return steps(level, view.estimate, before).find(({ issue, stop }) =>
    stands(
      scene,
      before.map((old, i) => (i === issue ? stop : old)),
    ),
  );
}

/** An offer that says nothing new earns nothing: one step towards them comes first, where one can be afforded. */
function stepFirst(scene: Scene, act: 'step' | 'closer', watch: Lesson['watch'] = null): Hint | null {
  if (!same(scene.draft.package, baseOf(scene))) return null;
  const change = stepWithin(scene);
  return change ? moving(act, change, watch) : null;
}

function side({ view, ask }: Scene, what: SideMove, act: Act): Hint | null {
  if ((view.sideUses[what] ?? 0) > 0 || ask({ seat: 'seoul', kind: 'side', what, stop: null }) !== null) return null;
  return { act, target: `side-${what}`, panel: 'away', move: what, watch: act === 'talk' ? 'trust' : null };
}
