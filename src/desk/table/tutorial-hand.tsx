import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { coverCost } from './tutorial-cover.ts';
import { isWhole, shownPart, taught, type Box } from './tutorial-place.ts';
import { bestSpot, HAND, type Spot } from './tutorial-spot.ts';

interface Props {
  /** `data-teach` names: what is pointed at, and what is to be watched meanwhile. */
  readonly name: string;
  readonly stop: number | null;
  readonly watch: string | null;
  /** How often it was asked where that is; each time the hand shows it again. */
  readonly asked: number;
}

interface Seen {
  readonly at: Box | null;
  readonly spot: Spot | null;
  readonly watch: Box | null;
}

const NOTHING: Seen = { at: null, spot: null, watch: null };
/** How often the place of the control is looked at, for what moves without telling, in milliseconds. */
const LOOK = 400;

/** A hand that points at a control and a ring around it. Both lie over the page and are in nobody's way. */
export function TutorialHand({ name, stop, watch, asked }: Props): JSX.Element | null {
  const [seen, setSeen] = useState<Seen>(NOTHING);
  const over = useRef<HTMLDivElement>(null);
  // In the top layer nothing of the page can cut it off.
  useLayoutEffect(() => over.current?.showPopover(), []);
  useLayoutEffect(() => {
    const target = taught(name, stop);
    if (target && !isWhole(target)) target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const look = () => {
      const now = seenNow(name, stop, watch);
      setSeen((before) => (same(before, now) ? before : now));
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
  }, [name, stop, watch, asked]);
  return (
    <div ref={over} class={asked > 0 ? 'teaching asked' : 'teaching'} popover="manual" aria-hidden="true">
      {seen.watch && <span class="teach-ring watch" style={ringStyle(seen.watch)} />}
      {seen.at && <span key={`ring-${asked}`} class="teach-ring" style={ringStyle(seen.at)} />}
      {seen.spot && <Hand key={`hand-${asked}`} spot={seen.spot} />}
    </div>
  );
}

function seenNow(name: string, stop: number | null, watch: string | null): Seen {
  // A question over the page speaks for itself.
  if (document.querySelector('dialog[open]')) return NOTHING;
  const target = taught(name, stop);
  const at = shownPart(target);
  const window = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  return {
    at,
    spot: target && at && bestSpot(at, window, (box) => coverCost(box, target)),
    watch: watch ? shownPart(taught(watch, null)) : null,
  };
}

function same(a: Seen, b: Seen): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function Hand({ spot }: { readonly spot: Spot }): JSX.Element {
  return (
    <span class={`teach-hand ${spot.points}`} style={{ left: `${spot.left}px`, top: `${spot.top}px` }}>
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
