/** A number of talks as a player types it: whole, 0..4294967295; null where it is none. */
export function seedFrom(text: string): number | null {
  const seed = /^\d{1,10}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return Number.isInteger(seed) && seed <= 0xffffffff ? seed : null;
}
