import type { Lesson, LessonPanel } from './tutorial-model.ts';

/** Which tabs the window has, which is open, and whether the other moves are folded away. */
export interface DeskShown<Tab extends string> {
  readonly tabs: readonly Tab[];
  readonly open: Tab;
  readonly folded: boolean;
}

export interface Pointed {
  /** The `data-teach` name of what is pointed at. */
  readonly name: string;
  /** The stop of that control that is meant; null for the control itself. */
  readonly stop: number | null;
  /** The tab that has to be opened first. */
  readonly first: LessonPanel | null;
}

/** What the hand points at now: the control itself, or what has to be opened before it can be seen. */
export function pointedAt(lesson: Lesson, desk: DeskShown<string> | null): Pointed {
  const { target, stop, panel } = lesson;
  if (desk && panel !== null && desk.tabs.includes(panel) && desk.open !== panel)
    return { name: `tab-${panel}`, stop: null, first: panel };
  if (desk?.folded && target === 'do-accept') return { name: 'fold', stop: null, first: null };
  return { name: target, stop, first: null };
}
