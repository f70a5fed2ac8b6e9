/** The address of the page without what stands behind its `#`. */
export function pageAddress(): string {
  return location.href.split('#')[0] ?? '';
}

/** Takes away what stands behind the `#`, without a step in the browser's history. */
export function clearFragment(): void {
  if (location.hash) history.replaceState(null, '', pageAddress());
}

/** Told what stands behind the `#` whenever it changes: a link was followed on the open page. */
export function watchFragment(target: Window, onFragment: (fragment: string) => void): void {
  target.addEventListener('hashchange', () => onFragment(location.hash));
}
