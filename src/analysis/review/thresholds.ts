/** Words for a move, from best to worst. */
export const WORDS = ['brilliant', 'good', 'inaccuracy', 'mistake', 'turning-point'] as const;
export type Word = (typeof WORDS)[number];

/**
 * The one table of what earns which word. Amounts are hundredths of a point of the overall score (0..10000); rates in
 * per mille. The score of a whole session usually lies between 25 and 80 points.
 */
export const THRESHOLDS = {
  /** A word worse than good, or better, asks for a difference of more than this many standard errors. */
  errors: 2,
  /** The least loss for each word. */
  inaccuracy: 75,
  mistake: 200,
  /**
   * The least loss by which a grave fault is a mistake: to break one's word, to insult, to sign what is worth less than no
   * agreement. Stand-ins, the leader or the Assembly repair much of it in the roll-outs; the move itself counted on that.
   */
  grave: 75,
  /** The session's largest loss is a turning point from here on. */
  largest: 800,
  /** So is a mistake by which the chance of a ratified agreement falls through this … */
  even: 500,
  /** … by at least this much. */
  falls: 150,
  /** Brilliant: so far ahead of the best that any stand-in would have done … */
  ahead: 200,
  /** … or the only move: so far ahead of everything else that was tried, and at least so much was. */
  only: 400,
  onlyAmong: 4,
} as const;
