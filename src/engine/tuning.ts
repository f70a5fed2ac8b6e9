/**
 * Constants of the ruleset that hold for every level and persona. Trust amounts are in hundredths before the
 * asymmetry of trust is applied (see `trust.ts`); values are in basis points. A change here is a new ruleset.
 */
export const RULESET = 2;

export const TUNING = {
  trust: {
    /** A loss counts this many times a gain (Slovic 1993: trust is fragile). */
    lossFactor: 2,
    /** Share of a good deed that is believed at no trust, and how fast that share grows: .4 + 1.2 T, at most 1. */
    believedAtNone: 4000,
    believedSlope: 12000,
  },
  step: {
    /** Changes of value below this do not count as changes. */
    threshold: 50,
    gain: { fortunate: 300, concession: 300, nice: 200 },
    loss: { selfish: 300, unfortunate: 200 },
    /** A change of Washington's value of this size earns or costs the full amount. */
    full: 300,
    /** A loss grows with the change up to this many times. */
    lossAtMost: 2,
    /** What the first, second, third … offer in a row without change costs. */
    silent: [0, 100, 200, 200],
  },
  tone: { cordial: 100, hard: 200, hardWithCredit: 100 },
  argument: {
    /** Share of a fitting card's effect, in basis points. */
    share: 7000,
    /** A card that does not fit costs this. */
    misfit: 50,
  },
  disclosure: { borneOut: 150, lieFoundOut: 400, beliefBoost: 300 },
  promise: { made: 150, kept: 200, broken: 500, standing: 200, brokenPrice: 200 },
  vow: { brokenStanding: 800, brokenMargin: 200 },
  threat: {
    /** First round in which Washington may press. */
    from: 3,
    cost: 120,
    realDeterrence: 400,
    realReservation: 60,
    realStanding: 100,
    /** Standing gained and trust lost when a bluff is called. */
    calledStanding: 200,
    calledTrust: 100,
    credibilityStart: 8000,
    credibilityDrop: 3000,
    credibilityRise: 1500,
  },
  remark: { cost: 150 },
  leak: { base: 1200, perEarlierUse: 1200, trust: 300, standing: 300, price: 100 },
  leaderRefusal: { trust: 150, price: 150 },
  hardRefusal: { least: 5000, times: 2, lowers: 200 },
  provocation: { bearable: 6500, divisor: 250, transactional: -3 },
  /** What each round that talks broke off too early would still have cost without an agreement. */
  noAgreement: { perRoundLeft: 12 },
  failedVote: { seoul: 200, standing: 400, trust: 100 },
  assembly: { standingWeight: 20, noise: 300, marginForAll: 1000 },
  adjournments: 2,
  estimate: {
    /** How far the advisers' estimate of Washington's weights may be off, in basis points of each weight. */
    fuzz: 4000,
    /** What is left of that after consulting experts. */
    afterExperts: 1600,
  },
  sides: {
    briefAssembly: { standing: 200, openness: 150 },
    engageCongress: { washington: 150, trust: 100, realLess: 2000 },
    goPublic: { standing: 600, trust: 250 },
    backChannel: { trust: 500 },
    reassure: { deterrence: 800, trust: 250 },
    interimFunding: { trust: 400, standing: 500, price: 80 },
    planB: { seoul: 100 },
  },
  bids: { window: 300 },
  favours: { atMost: 3 },
} as const;
