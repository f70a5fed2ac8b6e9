/** What the parts of the debrief say, in English. */
export const debriefPartsEn = {
  contents: 'In this debrief',
  parts: {
    scores: 'Scores',
    zone: 'What trust made possible',
    benchmark: 'How much was found',
    plane: 'All offers on one plane',
    offers: 'Concessions',
    meters: 'Trust over time',
    turns: 'Turning points',
    belief: 'What they believed',
    word: 'Threats and given words',
    history: 'What history did',
    lesson: 'What to learn',
    questions: 'To discuss',
  },
  print: 'Print',
  says: {
    scores: (best: string, bestPoints: number, worst: string, worstPoints: number): string =>
      `Strongest: ${best}, ${bestPoints} points. Weakest: ${worst}, ${worstPoints} points.`,
    zoneCouldHave: (trust: string, zone: string, other: string, otherZone: string): string =>
      `With a trust of ${trust} at the end, ${zone} packages suited both sides. With ${other}, which was within reach, there would have been ${otherZone}.`,
    zoneStarted: (trust: string, zone: string, other: string, otherZone: string): string =>
      `You began with a trust of ${other}: ${otherZone} packages suited both sides. At the end, with ${trust}, there were ${zone}.`,
    onFrontier: 'What you signed could not have been made better for one side without being made worse for the other.',
    left: (seoul: string, washington: string): string =>
      `Some value was left lying: up to ${seoul} more for Seoul, or up to ${washington} more for Washington, at no cost to the other.`,
    priced: (price: string, line: string, drawn: string): string =>
      `Furloughs and interim funding took ${price} from whatever Seoul signs. The planes draw packages without that loss and put it on no agreement instead: ${drawn}, not ${line}.`,
    unsigned: 'Nothing was signed: no offer of one side was taken by the other.',
    came: {
      seoul: (by: string): string => `From its first offer to its last, Seoul moved by ${by} in its own value.`,
      washington: (by: string): string =>
        `From its first demand to its last, Washington moved by ${by} in its own value.`,
    },
    cameNot: { seoul: 'Seoul made no second offer.', washington: 'Washington made no second demand.' },
    trustUp: (cause: string, by: string): string => `What raised trust most: ${cause} (${by} in all).`,
    trustDown: (cause: string, by: string): string => `What cost most trust: ${cause} (${by} in all).`,
    trustStill: 'Nothing moved trust.',
    turns: (n: number): string => (n === 1 ? 'One moment turned these talks.' : `${n} moments turned these talks.`),
    belief: (issue: string, believed: string, truth: string): string =>
      `At the end Washington took “${issue}” to be ${believed}\u00a0% of what you care for. In truth it is ${truth}\u00a0%.`,
    beliefOff: (first: string, last: string): string =>
      `It misplaced ${first}\u00a0% of your weights at its first demand, and ${last}\u00a0% at the end.`,
    threats: (n: number, bluffs: number): string =>
      n === 0 ? 'Washington made no threat.' : `Threats: ${n}; bluffs among them: ${bluffs}.`,
    words: (kept: number, broken: number, untruths: number): string =>
      `Promises and vows kept: ${kept}; broken: ${broken}. Untruths told: ${untruths}.`,
    history: (yours: string, theirs: string): string => `You signed ${yours}; history chose ${theirs}.`,
    historyOnly: (theirs: string): string => `You signed nothing; history chose ${theirs}.`,
    questions: 'Five questions about what happened in these talks, each with its round.',
  },
  score: {
    unit: ' points',
    points: (n: number): string => (n === 1 ? '1 point' : `${n} points`),
    ofValue: (value: string, points: number, zero: string, best: string): string =>
      `A value of ${value} makes ${points} points: the scale runs from ${zero} (no points) to ${best} (100 points).`,
    ofJoint: (gain: string, best: string, points: number): string =>
      `A joint gain of ${gain} out of ${best} makes ${points} points.`,
    asItStands: (end: string, points: number): string => `It ended at ${end}, which makes ${points} points.`,
  },
  benchmark: {
    title: 'Share of the possible joint gain',
    you: 'These talks',
    people: 'People in studies, on average',
    says: (share: string): string =>
      `Together you and Washington realised ${share}\u00a0% of the largest possible joint gain. People who negotiate reach about 75\u00a0% of the possible joint value, on average over 582 samples (Yao, Li & Storme).`,
    limits:
      'The two are not measured in quite the same way. Studies count the points of their own tasks; here what counts is the gain of both sides over no agreement, at the level’s yardstick of trust.',
    percent: 'Per cent',
    term: 'What is a joint gain?',
    whose: 'Whose',
  },
  plane: {
    title: (trust: string): string => `All offers, at the trust of the end: ${trust}`,
    intro: (trust: string): string =>
      `Every offer of both sides, measured at the trust of the end (${trust}) so that all stand on one plane. Numbers are rounds.`,
    path: { seoul: 'Seoul’s offers', washington: 'Washington’s demands' },
    point: (who: string, round: number, seoul: string, washington: string): string =>
      `${who}, round ${round}: ${seoul} to Seoul, ${washington} to Washington`,
    mark: (what: string, seoul: string, washington: string): string =>
      `${what}: ${seoul} to Seoul, ${washington} to Washington`,
    what: 'What',
  },
  ks: 'Kalai–Smorodinsky point',
  offer: (who: string, round: number, headline: string, worth: string): string =>
    `${who}, round ${round}: ${headline}, worth ${worth}`,
  change: (round: number, by: string, to: string, because: string): string =>
    `Round ${round}: ${by} to ${to}; ${because}`,
  meterKeys: { up: 'a rise', down: 'a fall' },
  allCauses: 'Every change and its cause',
  belief: {
    intro:
      'After every offer and every word of yours Washington revises, by Bayes’ rule, what it takes you to care for. It bids by that belief. Here it is at each of its demands, beside the truth.',
    chart: 'What it took each issue to weigh for you',
    truth: 'the truth',
    believed: 'believed at the end',
    first: 'believed at first',
    issue: 'Issue',
    trueWeight: 'In truth',
    round: (round: number): string => `Round ${round}`,
    end: 'End',
    point: (issue: string, what: string, percent: string): string => `${issue}, ${what}: ${percent}\u00a0%`,
    misplaced: 'Misplaced in all',
    weight: 'per cent of what Seoul cares for',
  },
  word: {
    threatsTitle: 'Threats',
    threat: 'Threat',
    was: 'In truth',
    meant: 'meant',
    bluff: 'a bluff',
    you: 'You',
    answers: {
      moved: 'moved your offer',
      called: 'called it and walked out',
      signed: 'signed',
      stood: 'let it stand',
    },
    became: 'It ended',
    fates: {
      withdrawn: 'withdrawn',
      'carried-out': 'carried out',
      void: 'shown to be empty',
      lapsed: 'overtaken by the end',
    },
    effect: 'Effect',
    none: 'none',
    trust: (by: string): string => `trust ${by}`,
    deterrence: (by: string): string => `deterrence ${by}`,
    standing: (by: string): string => `standing ${by}`,
    line: (by: string): string => `value of no agreement ${by}`,
    givenTitle: 'Promises and vows',
    word: 'Word',
    fate: 'What became of it',
    promise: (what: string): string => `Promise: ${what}`,
    vow: (what: string): string => `Vow in public: not above ${what}`,
    wordFates: { kept: 'kept', broken: 'broken', open: 'never put to the test' },
    inRound: (fate: string, round: number): string => `${fate}, round ${round}`,
    toldTitle: 'What you said matters to you',
    said: 'You said',
    honest: 'That was',
    true: 'true',
    untrue: 'untrue',
    moved: 'Washington took it to weigh',
    fromTo: (from: string, to: string): string => `${from}\u00a0% before, ${to}\u00a0% after`,
    judged: 'Washington found',
    judgements: {
      'borne-out': 'your offers bear it out',
      'not-borne-out': 'your offers do not bear it out',
      'found-out': 'that it was untrue',
      open: 'nothing either way',
    },
    nothingSaid: 'You made no promise, no vow and no disclosure.',
    deceptionTitle: 'A plain word on deception',
    clean: 'You told no untruth and broke no word.',
    cost: (trust: string, standing: string): string =>
      `Untruths that were found out and words that were broken moved trust by ${trust} and standing by ${standing}.`,
    ceiling: (trust: string): string =>
      `Once the lie was found out, trust could not rise above ${trust} again, whatever you did.`,
    undiscovered: (n: number): string =>
      n === 1
        ? 'One untruth was not found out. It cost nothing here because the talks ended, or your offers happened to fit it, first.'
        : `${n} untruths were not found out. They cost nothing here because the talks ended, or your offers happened to fit them, first.`,
    research:
      'In the experiment of Schweitzer, Hershey & Bradlow (2006, “Promises and lies”), trust that bad acts had harmed came back with a row of good ones. Trust that bad acts and a lie had harmed never came back in full, even after a promise, an apology and good acts. That is why in this game a lie that is found out sets a ceiling.',
  },
  questions: {
    own: 'About these talks',
    ofLevel: 'About this level',
    inRound: (round: number): string => `Round ${round}`,
    untruth: (issue: string, found: boolean, trust: string): string =>
      found
        ? `You told Washington something untrue about “${issue}”, and it was found out; deceit moved your trust by ${trust} in all. What had you hoped to gain, and was it worth that?`
        : `You told Washington something untrue about “${issue}”, and it was not found out. Would you say the same to a partner you meet again next year?`,
    promise: (what: string, by: string): string =>
      `You had promised “${what}” and broke it; with that promise trust moved by ${by} in all. When did you know that you would not keep it?`,
    vow: (what: string, by: string): string =>
      `You had vowed in public not to go above ${what}, and signed more; the vow moved standing by ${by} in all. Whom was the vow meant for, and who paid for it?`,
    vote: (votes: number, majority: number): string =>
      `The Assembly gave the text ${votes} votes of the ${majority} it needed. Whose votes could have been won earlier, and by what?`,
    leader: (headline: string): string =>
      `The envoys had initialled ${headline}, and the leader in Washington refused. What could have been done before the text left the room?`,
    threat: (threat: string, real: boolean, answer: string): string =>
      `Washington threatened: ${threat}. You ${answer}. It was ${real ? 'meant' : 'a bluff'}. What could have told you so at the time?`,
    nearly: (headline: string, short: string, worth: string): string =>
      `Your offer of ${headline}, worth ${worth} to you, was ${short} short of a yes. Which issue would have closed that gap at the least cost?`,
    passed: (headline: string, worth: string, outcome: string): string =>
      `Washington asked for ${headline}, a package worth ${worth} to you. You went on and came to ${outcome}. What did you expect from waiting?`,
    trade: (cost: string, gain: string): string =>
      `Your offer cost you ${cost} and gave Washington ${gain}: your best trade. What made it so cheap, and could it have come earlier?`,
    tradeFree: (cost: string, gain: string): string =>
      `Your offer was better for both: ${cost} more for you, ${gain} more for Washington. What had kept it off the table until then?`,
    trustFell: (by: string, to: string, because: string): string =>
      `Trust fell by ${by} to ${to}: ${because}. What would it have cost to avoid that, and would it have been worth it?`,
    trustRose: (by: string, to: string, because: string): string =>
      `Trust rose by ${by} to ${to}: ${because}. What did that cost you, and what did it buy later?`,
    line: (words: string, offer: string, needed: string): string =>
      `The envoy said: “${words}” Your offer was then worth ${offer} to Washington, and it would have taken ${needed}. How much of that could be heard in the words?`,
    words: (words: string, worth: string): string =>
      `The envoy said: “${words}” The demand beside it was worth ${worth} to you. How much of what Washington wanted could be heard in the words?`,
    belief: (issue: string, believed: string, truth: string): string =>
      `At the end Washington took “${issue}” to be ${believed}\u00a0% of what you care for; in truth it is ${truth}\u00a0%. Which of your offers taught it that, and what would have taught it better?`,
    'first-demand': (headline: string, worth: string): string =>
      `Washington opened with ${headline}, worth ${worth} to you. Did that number move you, anger you, or tell you something?`,
    meter: (meter: string, start: string, end: string): string =>
      `${meter} began at ${start} and ended at ${end}. Which decision of yours did most for that, and would you take it again?`,
  },
  chart: {
    save: 'Save',
    saveAs: (format: string, title: string): string => `${format}: save “${title}”`,
    hint: 'Point at a mark, or move along the marks with the arrow keys.',
    failed: 'The picture could not be made. The table can still be saved as CSV.',
  },
};
