import type { LogEntry } from '../presenter/log-model.ts';
import type { MeterChange } from '../presenter/meter-story.ts';
import type { Reasons } from '../presenter/preferences.ts';
import type { StopLabel, Term } from '../presenter/stop-label.ts';
import type { Tongue } from '../locale/tongue.ts';
import { change, points } from '../locale/figures.ts';

/** A number and its sign stay on one line. */
const unbroken = (text: string): string => text.replace(/(\d) %/g, '$1\u00a0%');

export function stopText(tongue: Tongue, stop: StopLabel): string {
  return stop.kind === 'amount' ? tongue.amount(stop.amount, stop.unit) : unbroken(tongue.of(stop.name));
}

/** A term as a part of a sentence: “₩1.14 tn in the first year”. */
export function phraseText(tongue: Tongue, term: Term): string {
  if (!term.phrase) return termText(tongue, term);
  return unbroken(tongue.of(term.phrase)).replace('{amount}', stopText(tongue, term.stop));
}

export function termText(tongue: Tongue, term: Term): string {
  return tongue.words.desk.offerPart(tongue.of(term.issue), stopText(tongue, term.stop));
}

export function termsText(tongue: Tongue, terms: readonly Term[]): string {
  return tongue.words.desk.listed(terms.map((term) => phraseText(tongue, term)));
}

/** A draft as the sentence that would be said. */
export function offerText(tongue: Tongue, terms: readonly Term[]): string {
  return tongue.words.desk.offerSentence(termsText(tongue, terms));
}

/** Why a meter moved: the event of the level by its name, anything else by the rule. */
export function causeText(tongue: Tongue, { named, because }: Pick<MeterChange, 'named' | 'because'>): string {
  return named ? tongue.of(named) : tongue.words.reasons.causes[because];
}

/** A meter and its change, with the reason unless the player would rather find it out. */
export function meterText(tongue: Tongue, entry: Extract<LogEntry, { kind: 'meter' }>, reasons: Reasons): string {
  const { log, names } = tongue.words;
  const by = change(entry.by);
  const name = names.meters[entry.meter];
  return reasons === 'full' ? log.meter(name, by, causeText(tongue, entry)) : `${name} ${by}`;
}

/** One line of the log. */
export function entryText(tongue: Tongue, entry: LogEntry): string {
  const { log, names, reasons } = tongue.words;
  const { of } = tongue;
  switch (entry.kind) {
    case 'opened':
    case 'remark':
    case 'adjourned':
    case 'acceptedBySeoul':
    case 'provoked':
    case 'leaked':
    case 'expired':
    case 'consented':
    case 'refused':
      return log[entry.kind];
    case 'demand':
      if (entry.terms.length === 0) return log.demandSame;
      return (entry.first ? log.demand : log.demandChanged)(termsText(tongue, entry.terms));
    case 'threatMade':
      return `${log.threatMade(of(entry.threat))} ${of(entry.says)}`;
    case 'threatWithdrawn':
      return log.threatWithdrawn(of(entry.threat), reasons.washington[entry.because]);
    case 'threatCarriedOut':
      return `${log.threatCarriedOut(of(entry.threat))} ${of(entry.text)}`;
    case 'threatVoided':
      return log.threatVoided(of(entry.threat));
    case 'offer':
      if (entry.terms.length === 0) return log.offerSame;
      return log.offer(termsText(tongue, entry.terms), names.stepClasses[entry.step]);
    case 'held':
      return log.held(names.tones[entry.tone]);
    case 'argued':
      return log.argued(of(entry.card));
    case 'acceptedByWashington':
    case 'declined':
      return log[entry.kind](entry.because.map((reason) => reasons.washington[reason]).join(' '));
    case 'walkedOut':
      return entry.called ? log.walkedOutCalling : log.walkedOut;
    case 'side':
      return log.side(names.sideMoves[entry.what], entry.cost);
    case 'experts':
      return log.experts(tongue.words.desk.listed(entry.issues.map(of)));
    case 'vow':
    case 'vowBroken':
      return log[entry.kind](stopText(tongue, entry.stop));
    case 'promised':
      return log.promised(of(entry.term.issue), stopText(tongue, entry.term.stop));
    case 'promiseBroken':
    case 'promiseKept':
      return log[entry.kind](of(entry.term.issue));
    case 'disclosed':
      return log.disclosed[entry.claim](of(entry.issue));
    case 'lie':
      return log.lie(of(entry.issue));
    case 'meter':
      return log.meter(names.meters[entry.meter], change(entry.by), causeText(tongue, entry));
    case 'band':
      return log.band(names.bands[entry.to]);
    case 'reservation':
      return log.reservation(entry.by > 0, points(Math.abs(entry.by)), reasons.causes[entry.because]);
    case 'weight':
      return log.weight(entry.up, reasons.causes[entry.because]);
    case 'revalued':
      return log.revalued(entry.up, entry.trustRose);
    case 'news':
      return `${of(entry.name)}. ${of(entry.text)}`;
    case 'vote':
      return log.vote(entry.yes, entry.passed);
    case 'ended':
      return log.ended[entry.end];
    case 'spoke':
      return log.spoke(of(entry.words));
    case 'cue':
      return names.cues[entry.cue];
  }
}
