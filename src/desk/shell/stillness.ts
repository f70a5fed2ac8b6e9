/** Nothing is to move: the player chose so, or the system asks for it. */
export function isStill(): boolean {
  return document.documentElement.dataset['motion'] === 'none';
}
