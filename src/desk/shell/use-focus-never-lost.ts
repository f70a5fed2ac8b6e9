import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const FIRST = ['h1', 'h2, h3, h4', 'button, input, select, summary'];

function ancestors(of: Element): Element[] {
  const all: Element[] = [];
  for (let at: Element | null = of; at; at = at.parentElement) all.push(at);
  return all;
}

/** A heading of the part, or else its first control. */
function placeIn(part: Element): HTMLElement | null {
  for (const wanted of FIRST) {
    const found = part.querySelector<HTMLElement>(wanted);
    if (found?.checkVisibility()) return found;
  }
  return null;
}

/** When the control that has the focus is taken away, the focus goes to what is left of the part it stood in. */
export function useFocusNeverLost(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = page.current;
    if (!root) return undefined;
    let stood: Element[] = [];
    const remember = (event: FocusEvent) => {
      stood = event.target instanceof Element ? ancestors(event.target) : [];
    };
    // Who points somewhere else has no focus to lose.
    const forget = () => {
      stood = [];
    };
    const restore = () => {
      const lost = document.activeElement === document.body && stood[0] && !stood[0].isConnected;
      if (!lost) return;
      for (const part of stood) {
        const place = root.contains(part) ? placeIn(part) : null;
        if (!place) continue;
        if (/^H\d$/.test(place.tagName)) place.setAttribute('tabindex', '-1');
        place.focus({ preventScroll: true });
        return;
      }
    };
    const watch = new MutationObserver(restore);
    watch.observe(root, { childList: true, subtree: true });
    root.addEventListener('focusin', remember);
    addEventListener('pointerdown', forget, { capture: true });
    return () => {
      watch.disconnect();
      root.removeEventListener('focusin', remember);
      removeEventListener('pointerdown', forget, { capture: true });
    };
  }, []);
}
