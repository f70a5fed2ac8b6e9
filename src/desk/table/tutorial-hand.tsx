import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { shownPart, taught, type Box } from './tutorial-place.ts';

interface Props {
  /** `data-teach` names: what is pointed at, and what is to be watched meanwhile. */
  readonly name: string;
  readonly stop: number | null;
  readonly watch: string | null;
}

interface Seen {
  readonly at: Box | null;
  readonly watch: Box | null;
}

const NOTHING: Seen = { at: null, watch: null };
/** How often the place of the control is looked at, for what moves without telling, in milliseconds. */
const LOOK = 400;
/** What stands lower in the window than this part of it is pointed at from above. */
const LOW = 0.85;
const HAND = { width: 38, height: 46 };

/** A hand that points at a control and a ring around it. Both lie over the page and are in nobody's way. */
export function TutorialHand({ name, stop, watch }: Props): JSX.Element | null {
  const [seen, setSeen] = useState<Seen>(NOTHING);
  useLayoutEffect(() => {
    const target = taught(name, stop);
    target?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const look = () => {
      const now: Seen = { at: shownPart(taught(name, stop)), watch: watch ? shownPart(taught(watch, null)) : null };
      setSeen((before) => (sameBox(before.at, now.at) && sameBox(before.watch, now.watch) ? before : now));
    };
    look();
    const timer = setInterval(look, LOOK);
    addEventListener('scroll', look, { capture: true, passive: true });
    addEventListener('resize', look);
    return () => {
      clearInterval(timer);
      removeEventListener('scroll', look, { capture: true });
      removeEventListener('resize', look);
    };
  }, [name, stop, watch]);
  return (
    <div class="teaching" aria-hidden="true">
      {seen.watch && <span class="teach-ring watch" style={ringStyle(seen.watch)} />}
      {seen.at && <span class="teach-ring" style={ringStyle(seen.at)} />}
      {seen.at && <Hand at={seen.at} />}
    </div>
  );
}

function Hand({ at }: { readonly at: Box }): JSX.Element {
  const below = at.bottom < innerHeight * LOW;
  const middle = (at.left + at.right) / 2 + Math.min(12, (at.right - at.left) / 6);
  const left = Math.max(0, Math.min(innerWidth - HAND.width, middle - HAND.width / 3));
  const top = below ? at.bottom - 8 : at.top - HAND.height + 8;
  return (
    <span class={below ? 'teach-hand' : 'teach-hand down'} style={{ left: `${left}px`, top: `${top}px` }}>
      <svg viewBox="0 0 38 46" width={HAND.width} height={HAND.height}>
        <path class="cuff" d="M11 36h20v8a2 2 0 0 1-2 2H13a2 2 0 0 1-2-2z" />
        <path
          class="skin"
          d="M12 37C8 32 4 27 2.500 23.500 1.300 20.500 4.800 18.600 7 21l3.500 4V5a3.200 3.200 0 0 1 6.400 0v12.500c0-4 6-4 6 0v1c0-3.600 5.800-3.600 5.800 0v1.500c0-3.200 5.300-3.200 5.300 0 0 7-.5 12-3 17z"
        />
        <path class="fold" d="M16.900 17.500v5.500M22.900 18.500v5M28.700 20v4" />
      </svg>
    </span>
  );
}

const ROOM = 3;

function ringStyle({ left, top, right, bottom }: Box) {
  return {
    left: `${left - ROOM}px`,
    top: `${top - ROOM}px`,
    width: `${right - left + 2 * ROOM}px`,
    height: `${bottom - top + 2 * ROOM}px`,
  };
}

function sameBox(a: Box | null, b: Box | null): boolean {
  if (!a || !b) return a === b;
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}
