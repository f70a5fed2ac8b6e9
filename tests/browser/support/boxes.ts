import type { Page } from 'playwright-core';

/**
 * What does not fit on the page as it is: text wider than its box, text cut off by its box, text of different elements
 * or a control and a foreign text that lie on each other, controls smaller than 24×24 CSS px. A dialog hides the rest.
 */
export const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    type Box = { left: number; right: number; top: number; bottom: number };
    const LEAST_TARGET = 24;
    /** Glyphs do not fill the box of their line. */
    const LINE_AIR = 0.14;
    const TOLERANCE = 1.5;
    const found: string[] = [];
    const root = document.documentElement;
    const dialog = document.querySelector('dialog[open]');
    const within: Element = dialog ?? document.body;

    const name = (element: Element): string => {
      const said = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ');
      return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${said.slice(0, 40)}”`;
    };
    /** What an element takes from its ancestors: who clips it, whether it is hidden by them, what bar it is in. */
    type Place = { clips: Box[]; unseen: boolean; bar: Element | undefined };
    const places = new Map<Element, Place>();
    const placeOf = (element: Element): Place => {
      const known = places.get(element);
      if (known) return known;
      const over = element.parentElement;
      const from: Place = over ? placeOf(over) : { clips: [], unseen: false, bar: undefined };
      const style = getComputedStyle(element);
      const stays = style.position === 'sticky' || style.position === 'fixed';
      let clips = style.position === 'fixed' ? [] : from.clips;
      if (over && over !== document.body && over !== root && !(over instanceof SVGElement)) {
        const { overflowX, overflowY } = getComputedStyle(over);
        if (overflowX !== 'visible' || overflowY !== 'visible') clips = [...clips, over.getBoundingClientRect()];
      }
      const place = {
        clips,
        unseen: from.unseen || style.opacity === '0' || style.clipPath.startsWith('inset(50%'),
        bar: stays ? element : from.bar,
      };
      places.set(element, place);
      return place;
    };
    const meet = (a: Box, b: Box): Box => ({
      left: Math.max(a.left, b.left),
      right: Math.min(a.right, b.right),
      top: Math.max(a.top, b.top),
      bottom: Math.min(a.bottom, b.bottom),
    });
    const empty = (box: Box): boolean => box.right - box.left <= TOLERANCE || box.bottom - box.top <= TOLERANCE;
    const unseen = (element: Element): boolean =>
      !element.checkVisibility({ visibilityProperty: true }) || placeOf(element).unseen;
    /** The part of a box that no scrolling or clipping ancestor hides. */
    const shown = (element: Element, box: Box): Box => placeOf(element).clips.reduce(meet, box);
    /** Bars that stay while the page scrolls under them are meant to cover it. */
    const bar = (element: Element): Element | undefined => placeOf(element).bar;

    if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth} wide`);

    const texts: { element: Element; box: Box; bar: Element | undefined; picture: Element | null; mute: boolean }[] =
      [];
    for (const element of within.querySelectorAll('*')) {
      const nodes = [...element.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
      if (nodes.length === 0 || element instanceof HTMLOptionElement || unseen(element)) continue;
      const own = getComputedStyle(element).overflowY === 'visible' ? null : element.getBoundingClientRect();
      for (const node of nodes) {
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const line of range.getClientRects()) {
          const air = line.height * LINE_AIR;
          const seen = shown(element, {
            left: line.left,
            right: line.right,
            top: line.top + air,
            bottom: line.bottom - air,
          });
          const box = own && !(element instanceof SVGElement) ? meet(seen, own) : seen;
          if (!empty(box))
            texts.push({
              element,
              box,
              bar: bar(element),
              picture: element.closest('[role="img"]'),
              mute: element.closest('[aria-hidden="true"], [role="img"]') !== null,
            });
        }
      }
      if (!(element instanceof HTMLElement)) continue;
      const style = getComputedStyle(element);
      if (style.display === 'inline' || element instanceof HTMLSelectElement) continue;
      if (element.scrollWidth > element.clientWidth + 1) found.push(`too narrow: ${name(element)}`);
    }

    for (const element of within.querySelectorAll<HTMLElement>('*')) {
      const high = element instanceof HTMLElement && element.scrollHeight > element.clientHeight + 2;
      if (!high || element.clientHeight < 2 || unseen(element)) continue;
      const style = getComputedStyle(element);
      // A clamped line ends in an ellipsis on purpose: the whole stands in the log.
      const cuts = ['hidden', 'clip'].includes(style.overflowY) && style.webkitLineClamp === 'none';
      const holds = element.innerText.trim() !== '' && !(element instanceof HTMLSelectElement);
      if (cuts && holds) found.push(`cut off: ${name(element)}`);
    }

    const onEachOther = (a: Box, b: Box): boolean => !empty(meet(a, b));
    texts.sort((a, b) => a.box.top - b.box.top);
    for (const [i, one] of texts.entries())
      for (let j = i + 1; j < texts.length; j++) {
        const other = texts[j];
        if (!other || other.box.top > one.box.bottom) break;
        if (one.element === other.element || one.bar !== other.bar) continue;
        // A sheet over a picture is meant to cover it.
        if (one.picture !== other.picture) continue;
        // Marks of a scale may fall on the same place.
        if (one.mute && other.mute && one.element.parentElement === other.element.parentElement) continue;
        if (onEachOther(one.box, other.box))
          found.push(`on each other: ${name(one.element)} and ${name(other.element)}`);
      }

    const CONTROLS = 'button, a[href], input, select, summary, textarea, [role="tab"]';
    for (const control of within.querySelectorAll<HTMLElement>(CONTROLS)) {
      const label = control instanceof HTMLInputElement ? (control.labels?.[0] ?? null) : null;
      const small = control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type);
      const target = small && label ? label : control;
      if (unseen(target)) continue;
      const whole = target.getBoundingClientRect();
      const box = shown(target, whole);
      if (whole.width < LEAST_TARGET - 0.5 || whole.height < LEAST_TARGET - 0.5)
        found.push(`small target, ${Math.round(whole.width)}×${Math.round(whole.height)}: ${name(target)}`);
      if (empty(box)) continue;
      for (const text of texts) {
        if (!onEachOther(box, text.box)) continue;
        const own = target.contains(text.element) || text.element.contains(target) || label?.contains(text.element);
        if (own || text.mute || text.bar !== bar(target)) continue;
        found.push(`a control on text: ${name(target)} and ${name(text.element)}`);
      }
    }
    return [...new Set(found)];
  });
