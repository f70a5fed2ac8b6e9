export const enComposer = {
  typeAmount: (issue: string): string => `${issue}: type an amount`,
  amountHelp: (example: string): string => `For example ${example}. The nearest step is taken.`,
  snapped: (amount: string): string => `Nearest step: ${amount}`,
  refused: {
    'not-an-amount': (typed: string, example: string): string =>
      `“${typed}” is not an amount. Write it like ${example}.`,
    'other-unit': (typed: string, example: string): string =>
      `“${typed}” is in another unit. Write it like ${example}.`,
    outside: (typed: string): string => `“${typed}” is out of range.`,
  },
  range: (least: string, most: string): string => `From ${least} to ${most}.`,
  kept: (amount: string): string => `${amount} stays.`,
  fresh: 'not used yet',
  used: (uses: number): string => (uses === 1 ? 'used once, half as strong' : `used ${uses} times, worn`),
  guess: {
    landed: 'landed last time',
    jarred: 'jarred last time',
    'should-land': 'should land',
    'may-help': 'may help a little',
    'may-jar': 'may jar',
  },
  guessHelp: 'What your advisers expect, by what is known of the envoy, the trust there is and what was heard before.',
  earlierCards: 'Earlier arguments',
  laterCards: 'Further arguments',
  silent: 'Let the offer speak',
  blocs: 'Bloc by bloc',
  ofSeats: (yes: number, seats: number): string => `${yes} of ${seats}`,
  more: 'More',
  less: 'Less',
  whichRound: 'Show',
  everyRound: 'All rounds',
};
