import * as z from 'zod';

/** Who sat in Washington's chair: the counterpart of the level, or a person bound by the same rules. */
export interface Seats {
  readonly washington: 'automatic' | 'person';
}

/** A file that says nothing of seats was played against the counterpart. */
export const AUTOMATIC: Seats = { washington: 'automatic' };

export const recordedSeats = z.strictObject({ washington: z.enum(['automatic', 'person']) });
