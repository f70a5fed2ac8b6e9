/** The words of the picture of a session, in English. */
export const cardEn = {
  copy: 'Copy its description',
  failed: 'This browser could not make the picture.',
  saved: (file: string): string => `Saved as ${file}.`,
  years: (from: number, to: number): string => (from === to ? String(from) : `${from}–${to}`),
  seed: (seed: number): string => `Talks no. ${seed}`,
  trustOver: 'Trust over the rounds',
  table: (trust: string): string => `The table at the end, at trust ${trust}`,
  /** What is read to those who do not see it. */
  says: (what: {
    readonly title: string;
    readonly years: string;
    readonly outcome: string;
    readonly overall: string;
    readonly scores: string;
    readonly trust: readonly [string, string];
    readonly seed: string;
  }): string =>
    `Burdenshare: ${what.title}, ${what.years}. ${what.outcome} ${what.overall}; ${what.scores}. Trust from ${what.trust[0]} to ${what.trust[1]}. ${what.seed}.`,
  score: (name: string, points: number): string => `${name} ${points}`,
  of100: (points: number): string => `${points} of 100`,
};
