/** A part of the window, in CSS pixels from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const FOCUSABLE = 'button, input, select, textarea, a[href], [tabindex]';

/** What bears a `data-teach` name: for a stop of an issue the option itself, or the button that steps towards it. */
export function taught(name: string, stop: number | null): HTMLElement | null {
  const found = document.querySelector<HTMLElement>(`[data-teach="${CSS.escape(name)}"]`);
  if (!found || stop === null) return found;
  const option = found.querySelector<HTMLElement>(`input[type="radio"][value="${stop}"]`);
  const slider = found.querySelector<HTMLInputElement>('input[type="range"]');
  if (option || !slider) return option ?? found;
  const steppers = found.querySelectorAll<HTMLElement>('.stepper');
  return steppers[stop > Number(slider.value) ? 1 : 0] ?? slider;
}

/** Leads the keyboard to it. */
export function focusTaught(name: string, stop: number | null): void {
  const found = taught(name, stop);
  const control = found?.matches(FOCUSABLE) ? found : found?.querySelector<HTMLElement>(FOCUSABLE);
  control?.focus();
}

function boundsOf(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}

/** The part of an element that can be seen; null where it is scrolled out of sight. */
export function shownPart(element: Element | null): Box | null {
  if (!element) return null;
  let box = within(boundsOf(element), { left: 0, top: 0, right: innerWidth, bottom: innerHeight });
  for (let around = element.parentElement; around && box; around = around.parentElement)
    if (getComputedStyle(around).overflowY !== 'visible') box = within(box, boundsOf(around));
  return box && uncovered(box, element);
}

/** Nothing of it is scrolled out of sight. */
export function isWhole(element: Element): boolean {
  const shown = shownPart(element);
  const { left, top, right, bottom } = boundsOf(element);
  return (
    shown !== null &&
    [shown.left - left, shown.top - top, right - shown.right, bottom - shown.bottom].every((cut) => cut < 2)
  );
}

/** What stays at the head and the foot of a page that scrolls behind it. */
function uncovered(box: Box, element: Element): Box | null {
  const head = document.querySelector('.page > .lesson');
  const foot = document.querySelector('.briefing-foot');
  return within(box, {
    ...box,
    top: head && !head.contains(element) ? boundsOf(head).bottom : box.top,
    bottom: foot && !foot.contains(element) ? boundsOf(foot).top : box.bottom,
  });
}

function within(inner: Box, outer: Box): Box | null {
  const box = {
    left: Math.max(inner.left, outer.left),
    top: Math.max(inner.top, outer.top),
    right: Math.min(inner.right, outer.right),
    bottom: Math.min(inner.bottom, outer.bottom),
  };
  return box.right - box.left > 4 && box.bottom - box.top > 4 ? box : null;
}
