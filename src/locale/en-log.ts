/** Events as sentences. */
export const enLog = {
  opened: 'The talks open.',
  round: (round: number, date: string): string => `Round ${round}, ${date}`,
  demand: (parts: string): string => `Washington asks for ${parts}.`,
  demandShort: 'Washington lays its demand on the table.',
  demandSame: 'Washington repeats its demand.',
  demandChanged: (parts: string): string => `Washington now asks for ${parts}.`,
  remark: 'A remark from above: the envoy’s line has hardened overnight.',
  threatMade: (threat: string): string => `Washington threatens: ${threat}.`,
  threatWithdrawn: (threat: string, because: string): string =>
    `Washington puts its threat away: ${threat}. ${because}`,
  threatCarriedOut: (threat: string): string => `Washington carries out its threat: ${threat}.`,
  threatVoided: (threat: string): string => `It was a bluff, and it is gone: ${threat}.`,
  offer: (parts: string, step: string): string => `You offer ${parts}: ${step}.`,
  offerSame: 'You make the same offer again.',
  held: (tone: string): string => `You hold (${tone}).`,
  argued: (card: string): string => `You argue: ${card}.`,
  acceptedBySeoul: 'You accept Washington’s demand. The envoys initial the text.',
  acceptedByWashington: (because: string): string =>
    `Washington accepts your offer. ${because} The envoys initial the text.`,
  declined: (because: string): string => `Washington declines. ${because}`,
  spoke: (words: string): string => `The envoy: “${words}”`,
  adjourned: 'You adjourn the talks.',
  walkedOut: 'You walk out.',
  walkedOutCalling: 'You walk out on the threat.',
  side: (move: string, cost: number): string => `${move}${cost > 0 ? ` (capital −${cost})` : ''}.`,
  vow: (value: string): string => `In public: no more than ${value}.`,
  promised: (issue: string, value: string): string => `You give your word on ${issue}: ${value}.`,
  promiseBroken: (issue: string): string => `You break your word on ${issue}.`,
  promiseKept: (issue: string): string => `You keep your word on ${issue}.`,
  vowBroken: (value: string): string => `The text goes above the ceiling you named in public (${value}).`,
  experts: (issues: string): string => `Your experts: what Washington seems to count most: ${issues}.`,
  disclosed: {
    matters: (issue: string): string => `You say of ${issue}: it matters most to us.`,
    minor: (issue: string): string => `You say of ${issue}: it matters little to us.`,
  },
  lie: (issue: string): string =>
    `Washington sees that what you said of ${issue} was not true. Trust will not rise above this again.`,
  meter: (meter: string, by: string, because: string): string => `${meter} ${by} · ${because}`,
  band: (band: string): string => `The relation is now ${band}.`,
  reservation: (up: boolean, by: string, because: string): string =>
    `No agreement is now worth ${by} ${up ? 'more' : 'less'} to you · ${because}`,
  weight: (up: boolean, because: string): string =>
    `Washington looks at the ledger ${up ? 'more' : 'less'} · ${because}`,
  revalued: (up: boolean, trustRose: boolean): string =>
    `With ${trustRose ? 'more' : 'less'} trust Washington looks ${trustRose ? 'less' : 'more'} at the ledger: what you have offered is now worth ${up ? 'more' : 'less'} to it.`,
  provoked: 'The north provokes.',
  leaked: 'The back channel has become public.',
  expired: 'The old agreement has run out.',
  consented: 'The leader in Washington agrees to the text.',
  refused: 'The leader in Washington refuses the text that the envoys initialled. The talks go on.',
  vote: (yes: number, passed: boolean): string =>
    `The National Assembly votes: ${yes} in favour. The text ${passed ? 'passes' : 'fails'}.`,
  ended: {
    ratified: 'The agreement is ratified.',
    rejected: 'The Assembly has refused the last text. There is no agreement.',
    lapsed: 'Time has run out. There is no agreement.',
    collapsed: 'The talks have collapsed. There is no agreement.',
  },
};
