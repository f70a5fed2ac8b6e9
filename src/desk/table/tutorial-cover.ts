import type { Box } from './tutorial-place.ts';

const PRESSED = 'button, a, input, label, select, textarea, summary, [role="tab"], .lesson';
/** What it costs to hide a button, a word, a word of the very thing that is pointed at. */
const COST = { button: 3, word: 2, own: 4, outside: 9 };
/** Points looked at along each edge of the hand. */
const GRID = 4;
const INSET = 4;

/** How much that one may want to read or press lies under a box: the more the worse. */
export function coverCost(box: Box, target: Element): number {
  let cost = 0;
  for (let i = 0; i < GRID; i++)
    for (let j = 0; j < GRID; j++) {
      const x = between(box.left + INSET, box.right - INSET, i);
      const y = between(box.top + INSET, box.bottom - INSET, j);
      cost += costAt(x, y, target);
    }
  return cost;
}

function between(from: number, to: number, step: number): number {
  return from + ((to - from) * step) / (GRID - 1);
}

function costAt(x: number, y: number, target: Element): number {
  const under = document.elementFromPoint(x, y);
  if (!under) return COST.outside;
  const own = target.contains(under);
  if (!own && under.closest(PRESSED) && !under.closest(PRESSED)?.contains(target)) return COST.button;
  return hasWordAt(under, x, y) ? (own ? COST.own : COST.word) : 0;
}

/** Something is written at the point, by the element itself. */
function hasWordAt(element: Element, x: number, y: number): boolean {
  const range = document.createRange();
  for (const node of element.childNodes) {
    if (!(node instanceof Text) || node.data.trim() === '') continue;
    range.selectNodeContents(node);
    for (const line of range.getClientRects())
      if (x >= line.left && x <= line.right && y >= line.top && y <= line.bottom) return true;
  }
  return false;
}
