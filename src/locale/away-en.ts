/** What is said away from the table alone. */
export const awayEn = {
  seated: 'You have sat down at the table: this is open again in the next round.',
  reallyTitle: 'Say this for good?',
  really: {
    matters: (issue: string): string => `You say of ${issue}: it matters most to us.`,
    minor: (issue: string): string => `You say of ${issue}: it matters little to us.`,
  },
  lie: 'It cannot be taken back. If your offers show that it was not true, trust will never again rise above where it stood.',
  closes: 'With it you sit down at the table: other moves away from it wait for the next round.',
};
