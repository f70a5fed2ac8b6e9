import type { Play } from './table-state.ts';
import { gainTrust, loseTrust, lowerCeiling, moveMeter } from './trust.ts';
import { TUNING } from './tuning.ts';
import type { Claim, Package } from './vocabulary.ts';
import { weightNow } from './offers.ts';
import { valueTables } from './values.ts';
import { at, floorDivide } from './whole.ts';
import { truthOf } from './rules.ts';

/** Seoul gives its word that a stop of an issue will not be taken back. */
export function promise(play: Play, issue: number, stop: number): void {
  play.table.promises = [...play.table.promises, { issue, stop, broken: false }];
  play.news.push({ kind: 'promised', issue, stop });
  const weighed = weigh(play, issue, stop, TUNING.promise.made);
  gainTrust(play, weighed >> Math.min(play.table.promises.length - 1, 10), 'promise-made');
}

/** What a promise earns: in full where it is worth a full step to Washington, nothing where it gives nothing. */
function weigh({ rules, table }: Play, issue: number, stop: number, g: number): number {
  const worth = at(at(valueTables(rules).washington(weightNow(rules, table)), issue), stop);
  return floorDivide(g * Math.min(worth, TUNING.step.full), TUNING.step.full);
}

/** A text that gives Washington less on a promised issue than was promised breaks the promise, once. */
export function holdToPromises(play: Play, x: Package): void {
  const { table, rules, news } = play;
  for (const [i, p] of table.promises.entries()) {
    if (p.broken) continue;
    const value = at(rules.issues, p.issue).value.washington;
    if (at(value, at(x, p.issue)) >= at(value, p.stop)) continue;
    table.promises = table.promises.map((q, j) => (j === i ? { ...q, broken: true } : q));
    news.push({ kind: 'promise-broken', issue: p.issue, stop: p.stop });
    loseTrust(play, TUNING.promise.broken, 'promise-broken');
    moveMeter(play, 'standing', -TUNING.promise.standing, 'promise-broken');
    table.price += TUNING.promise.brokenPrice;
  }
}

/** What is signed shows which promises were kept, and whether Seoul stayed below the line it had named in public. */
export function settleCommitments(play: Play, x: Package): void {
  const { table, rules, news } = play;
  holdToPromises(play, x);
  for (const p of table.promises) {
    if (p.broken) continue;
    news.push({ kind: 'promise-kept', issue: p.issue, stop: p.stop });
    gainTrust(play, weigh(play, p.issue, p.stop, TUNING.promise.kept), 'promise-kept');
  }
  if (!table.vow || table.vow.broken || at(x, rules.headline) <= table.vow.stop) return;
  table.vow = { ...table.vow, broken: true };
  news.push({ kind: 'vow-broken', stop: table.vow.stop });
  moveMeter(play, 'standing', -TUNING.vow.brokenStanding, 'vow-broken');
  table.commitmentsBroken += TUNING.vow.brokenMargin;
}

/** Seoul says what matters to it; it earns nothing until later offers bear it out. */
export function disclose(play: Play, issue: number, claim: Claim): void {
  const { table } = play;
  table.disclosures = [...table.disclosures, { issue, claim, after: table.offers.length, judged: false }];
  play.news.push({ kind: 'disclosed', issue, claim });
}

/**
 * Two offers after a disclosure Washington compares word and deed: an issue that matters is not given away first,
 * a minor one is. Deeds that fit earn trust; a false word that the deeds give away is a lie found out.
 */
export function judgeDisclosures(play: Play): void {
  const { table, rules, news } = play;
  for (const [i, d] of table.disclosures.entries()) {
    if (d.judged || table.offers.length < d.after + 2) continue;
    table.disclosures = table.disclosures.map((e, j) => (j === i ? { ...e, judged: true } : e));
    const kept = at(
      at(rules.issues, d.issue).value.seoul,
      at(at(table.offers, table.offers.length - 1).package, d.issue),
    );
    const fits = d.claim === 'matters' ? kept >= 5000 : kept < 10000;
    if (fits) gainTrust(play, TUNING.disclosure.borneOut >> i, 'disclosure-borne-out');
    else if (truthOf(rules.weights.seoul, d.issue) !== d.claim) {
      news.push({ kind: 'lie-found-out', issue: d.issue });
      lowerCeiling(play);
      loseTrust(play, TUNING.disclosure.lieFoundOut, 'lie-found-out');
      table.price += TUNING.promise.brokenPrice;
    }
  }
}
