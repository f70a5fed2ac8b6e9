import { disclose, holdToPromises, judgeDisclosures, promise, settleCommitments } from './commitments.ts';
import { creditOf } from './counterpart/stand.ts';
import { isUnsaid } from './counterpart/voice.ts';
import { nextTurn } from './dice.ts';
import { whyNot } from './legal.ts';
import type { Move, WashingtonMove } from './moves.ts';
import { lastBid, lastOffer, receiveOffer, repeatNothing, speak } from './offers.ts';
import { takeVote, wouldPass } from './ratification.ts';
import { moveReservation } from './reservations.ts';
import { makeSideMove } from './side-moves.ts';
import type { Play } from './table-state.ts';
import { giveBackTrust, loseTrust, loseTrustForNow, moveMeter } from './trust.ts';
import { TUNING } from './tuning.ts';
import type { End } from './vocabulary.ts';
import { clamp } from './whole.ts';
import { passRound } from './world.ts';

type Guard = (play: Play, move: Move) => boolean;
type Action = (play: Play, move: Move) => void;
type Of<K extends Move['kind']> = Extract<Move, { kind: K }>;

/** What the chart may ask of the table, each question a sentence. None knows of phase or band. */
export const GUARDS = {
  'nothing on the table forbids it': ({ rules, table }, move) => whyNot(rules, table, move) === null,
  'a threat is pending': ({ table }) => table.threat !== null,
  'this is the last round': ({ rules, table }) => table.round >= rules.calendar.rounds,
  'Washington accepts': (_, move) => (move as Of<'respond'>).does === 'accepts',
  'Washington folds': (_, move) => (move as Of<'answer'>).does === 'folds',
  'the leader consents': (_, move) => (move as Of<'decide'>).does === 'consents',
  'the Assembly consents': ({ rules, table }, move) => wouldPass(rules, table, (move as Of<'vote'>).noise),
  'it asks for their trust': (_, move) =>
    move.kind === 'disclose' || (move.kind === 'side' && NEEDS_TRUST.has(move.what)),
  'it slights an ally': (_, move) => move.kind === 'side' && move.what === 'planB',
  'trust is below 15': ({ table }) => table.trust < 1500,
  'trust is above 18': ({ table }) => table.trust > 1800,
  'trust is below 35': ({ table }) => table.trust < 3500,
  'trust is above 38': ({ table }) => table.trust > 3800,
  'trust is below 60': ({ table }) => table.trust < 6000,
  'trust is above 63': ({ table }) => table.trust > 6300,
  'trust is below 80': ({ table }) => table.trust < 8000,
  'trust is above 83': ({ table }) => table.trust > 8300,
} as const satisfies Record<string, Guard>;

const NEEDS_TRUST: ReadonlySet<string> = new Set(['backChannel', 'reassure', 'interimFunding']);

export type GuardName = keyof typeof GUARDS;

/** What the chart may do to the table, each deed a sentence. */
export const ACTIONS = {
  'the talks open': ({ news }) => void news.push({ kind: 'talks-opened' }),
  'the next round begins': ({ table, news }) => {
    table.round += 1;
    news.push({ kind: 'round-began', round: table.round });
  },
  'Washington makes its demand': (play, move) => makeDemand(play, move as Of<'demand'>),
  'Seoul makes a side move': (play, move) => makeSideMove(play, move as Of<'side'>),
  'Seoul gives its word': (play, move) => promise(play, (move as Of<'promise'>).issue, (move as Of<'promise'>).stop),
  'Seoul discloses a priority': (play, move) =>
    disclose(play, (move as Of<'disclose'>).issue, (move as Of<'disclose'>).claim),
  'Seoul makes an offer': (play, move) => makeOffer(play, move as Of<'propose'>),
  'Seoul holds': (play, move) => hold(play, move as Of<'hold'>),
  'Seoul adjourns': (play) => {
    play.table.adjournments += 1;
    play.table.adjournedLast = true;
    play.news.push({ kind: 'adjourned' });
    giveBackTrust(play);
  },
  'Seoul accepts the demand': (play) => {
    const bid = lastBid(play.table);
    if (bid) play.news.push({ kind: 'offer-accepted', by: 'seoul', package: bid, reasons: [] });
    play.table.initialled = bid;
    play.table.threat = null;
  },
  'Seoul walks out': ({ table, news }) => {
    news.push({ kind: 'walked-out', called: table.threat !== null });
    table.walkedOut = true;
  },
  'the bluff is void': (play, move) => {
    voidThreat(play);
    hear(play, move as Of<'answer'>);
  },
  'the threat is carried out': (play, move) => {
    executeThreat(play);
    hear(play, move as Of<'answer'>);
  },
  'Washington takes the offer': (play, move) => {
    const offer = lastOffer(play.table);
    if (offer)
      play.news.push({
        kind: 'offer-accepted',
        by: 'washington',
        package: offer,
        reasons: (move as Of<'respond'>).reasons,
      });
    hear(play, move as Of<'respond'>);
    play.table.initialled = offer;
    play.table.threat = null;
    turnCounterpart(play);
  },
  'Washington declines the offer': (play, move) => {
    play.news.push({ kind: 'offer-declined', reasons: (move as Of<'respond'>).reasons });
    hear(play, move as Of<'respond'>);
    turnCounterpart(play);
  },
  'Washington reckons with its threat': (play, move) => reckonThreat(play, move as Of<'reckon'>),
  'the leader agrees': (play, move) => {
    play.news.push({ kind: 'leader-consented' });
    hear(play, move as Of<'decide'>);
    turnCounterpart(play);
  },
  'the leader refuses': (play, move) => {
    const { table, news } = play;
    news.push({ kind: 'leader-refused' });
    hear(play, move as Of<'decide'>);
    table.initialled = null;
    table.leaderRefusals += 1;
    table.price += TUNING.leaderRefusal.price;
    loseTrust(play, TUNING.leaderRefusal.trust, 'leader-refused');
    turnCounterpart(play);
  },
  'the Assembly votes': (play, move) => {
    takeVote(play, move as Of<'vote'>);
    play.table.dice = { ...play.table.dice, assembly: nextTurn(play.table.dice.assembly) };
  },
  'the round passes': (play, move) => {
    passRound(play, move as Of<'pass'>);
    play.table.dice = { ...play.table.dice, world: nextTurn(play.table.dice.world) };
  },
  'the agreement is signed': (play) => {
    const text = play.table.initialled;
    if (text) settleCommitments(play, text);
    play.table.signed = text;
    finish(play, 'ratified');
  },
  'the Assembly has refused': (play) => finish(play, 'rejected'),
  'time has run out': (play) => finish(play, 'lapsed'),
  'the talks collapse': (play) => finish(play, 'collapsed'),
  'the band falls to ruptured': ({ news }) => void news.push({ kind: 'band-changed', to: 'ruptured' }),
  'the band rises to strained': ({ news }) => void news.push({ kind: 'band-changed', to: 'strained' }),
  'the band falls to strained': ({ news }) => void news.push({ kind: 'band-changed', to: 'strained' }),
  'the band rises to transactional': ({ news }) => void news.push({ kind: 'band-changed', to: 'transactional' }),
  'the band falls to transactional': ({ news }) => void news.push({ kind: 'band-changed', to: 'transactional' }),
  'the band rises to cordial': ({ news }) => void news.push({ kind: 'band-changed', to: 'cordial' }),
  'the band falls to cordial': ({ news }) => void news.push({ kind: 'band-changed', to: 'cordial' }),
  'the band rises to allied': ({ news }) => void news.push({ kind: 'band-changed', to: 'allied' }),
} as const satisfies Record<string, Action>;

export type ActionName = keyof typeof ACTIONS;

function turnCounterpart({ table }: Play): void {
  table.dice = { ...table.dice, counterpart: nextTurn(table.dice.counterpart) };
}

/** The envoy's words are taken down. A line that the persona has not, or that was spoken before, is not heard. */
function hear({ rules, table, news }: Play, { says }: WashingtonMove): void {
  if (!says || !isUnsaid(rules, table, says)) return;
  table.said = [...table.said, says];
  news.push({ kind: 'spoke', ...says });
}

function makeDemand(play: Play, move: Of<'demand'>): void {
  const { table, news } = play;
  const { package: x, reasons, remark, pressure, lines } = move;
  news.push({ kind: 'demand-made', package: x, reasons, remark });
  hear(play, move);
  if (remark) loseTrustForNow(play, TUNING.remark.cost, 'remark-from-above');
  if (pressure) {
    table.threat = pressure;
    table.threatsMade = [...table.threatsMade, pressure.threat];
    news.push({ kind: 'threat-made', ...pressure });
    loseTrustForNow(play, TUNING.threat.cost, 'threatened');
  }
  table.bids = [...table.bids, { round: table.round, package: x }];
  table.lines = lines;
  table.price = 0;
  table.fresh = false;
  turnCounterpart(play);
}

function makeOffer(play: Play, move: Of<'propose'>): void {
  const { table, news } = play;
  table.adjournedLast = false;
  const step = receiveOffer(play, move.package, move.tone, move.card);
  table.offers = [...table.offers, { round: table.round, package: move.package }];
  if (step !== 'silent') table.fresh = true;
  news.push({ kind: 'offer-made', package: move.package, step, tone: move.tone, card: move.card });
  holdToPromises(play, move.package);
  judgeDisclosures(play);
}

/** A hard refusal by a Seoul that has already moved far is believed, the first times: Washington asks for less. */
function hold(play: Play, move: Of<'hold'>): void {
  const { rules, table, news } = play;
  const { least, times } = TUNING.hardRefusal;
  table.adjournedLast = false;
  const credited = move.tone === 'hard' && table.hardRefusals < times && creditOf(rules, table, table.offers) >= least;
  if (credited) table.hardRefusals += 1;
  news.push({ kind: 'offer-held', tone: move.tone, card: move.card });
  if (!credited) repeatNothing(play);
  speak(play, move.tone, move.card, false, credited);
}

function reckonThreat(play: Play, move: Of<'reckon'>): void {
  hear(play, move);
  if (move.does === 'executes') return executeThreat(play);
  const { table, news } = play;
  if (!table.threat) return;
  news.push({ kind: 'threat-withdrawn', threat: table.threat.threat, because: move.reasons[0] ?? 'offer-moved' });
  if (!table.gainedThisRound) table.credibility = clamp(table.credibility - TUNING.threat.credibilityDrop, 0, 10000);
  table.threat = null;
  turnCounterpart(play);
}

function executeThreat(play: Play): void {
  const { table, news } = play;
  const { realDeterrence, realReservation, realStanding, credibilityRise } = TUNING.threat;
  if (!table.threat) return;
  news.push({ kind: 'threat-carried-out', threat: table.threat.threat });
  moveMeter(play, 'deterrence', -realDeterrence, 'threat-carried-out');
  moveMeter(play, 'standing', -realStanding, 'threat-carried-out');
  moveReservation(play, 'seoul', -realReservation, 'threat-carried-out');
  table.credibility = clamp(table.credibility + credibilityRise, 0, 10000);
  table.threat = null;
  turnCounterpart(play);
}

function voidThreat(play: Play): void {
  const { table, news } = play;
  if (!table.threat) return;
  news.push({ kind: 'threat-voided', threat: table.threat.threat });
  loseTrust(play, TUNING.threat.calledTrust, 'bluff-called');
  moveMeter(play, 'standing', TUNING.threat.calledStanding, 'bluff-called');
  table.credibility = clamp(table.credibility - TUNING.threat.credibilityDrop, 0, 10000);
  table.threat = null;
  turnCounterpart(play);
}

function finish({ table, news }: Play, end: End): void {
  table.end = end;
  news.push({ kind: 'talks-ended', end, package: table.signed });
}
