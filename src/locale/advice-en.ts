/** The words of the advisers' advice in English. */
export const adviceEn = {
  title: 'Your advisers suggest',
  waiting: 'The advisers are putting their heads together…',
  none: 'It is not your turn.',
  side: (name: string): string => `First, away from the table: ${name}.`,
  atTable: 'And at the table:',
  leak: (percent: number): string => `It may leak: about ${percent} times in 100.`,
  whySide: {
    consultExperts: 'You know too little of what they count. A narrower guess makes every later trade better.',
    briefAssembly: 'The Assembly decides in the end: members who have been told look on the text more kindly.',
    engageCongress: 'Friends in Congress make no agreement worth less to Washington.',
    goPublic: 'A ceiling named in public is believed at home, at the price of trust.',
    backChannel: 'Trust first: the more of it, the more there is to agree on.',
    reassure: 'A quiet north keeps the talks about the text, and the gesture adds trust.',
    interimFunding: 'Wages paid meanwhile ease a lapse, and the favour is seen.',
    planB: 'A better way out makes you freer to say no.',
  },
  accept: 'Accept their demand.',
  whyAccept: (worth: string, line: string): string =>
    `It is worth ${worth} to you and no agreement ${line}; waiting is unlikely to bring more.`,
  hold: 'Hold for this round.',
  whyHold: 'Nothing better can be done now. Say it plainly: a hard word would cost trust.',
  offer: (terms: string): string => `Offer ${terms}; leave the rest.`,
  offerSame: 'Make the same offer again.',
  said: (tone: string, argument: string | null): string =>
    argument ? `Tone: ${tone}. Argument: ${argument}.` : `Tone: ${tone}.`,
  trade: (give: string, cost: string, theirs: string, get: string, gain: string): string =>
    `${give} costs you ${cost} and gives them about ${theirs}; in return ${get} brings you ${gain}.`,
  give: (give: string, cost: string, theirs: string): string =>
    `Move now, where it is cheapest: ${give} costs you ${cost} and gives them about ${theirs}.`,
  ask: (get: string, gain: string): string => `There is room to ask: ${get} brings you ${gain}.`,
  repeat: 'You have moved far enough for this round; the next step is theirs.',
  fair: 'Worked out from what you can see. Their values are a guess.',
  lay: 'Lay it on the desk',
  show: 'Show me where',
};
