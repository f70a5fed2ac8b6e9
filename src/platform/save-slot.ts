import type { SavedTalks } from '../host/save-port.ts';

/** One of two slots. They are written in turn, so that one is whole whenever the other is being written. */
export interface Slot {
  /** Grows with every write. */
  readonly serial: number;
  /** The tab that wrote it. */
  readonly tab: string;
  readonly text: string;
  readonly check: number;
}

export function slotOf(talks: SavedTalks, serial: number, tab: string): Slot {
  const text = JSON.stringify(talks);
  return { serial, tab, text, check: checkOf(text) };
}

/** The newest slot that is whole. */
export function newestWhole(slots: readonly unknown[]): Slot | null {
  const whole = slots.filter(isWhole).sort((a, b) => b.serial - a.serial);
  return whole[0] ?? null;
}

function isWhole(data: unknown): data is Slot {
  if (typeof data !== 'object' || data === null) return false;
  const { serial, tab, text, check } = data as Partial<Slot>;
  return typeof serial === 'number' && typeof tab === 'string' && typeof text === 'string' && check === checkOf(text);
}

/** FNV-1a over the text's code units: finds damage, keeps no secrets. */
function checkOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}
