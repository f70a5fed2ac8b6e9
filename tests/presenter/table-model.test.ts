import { expect, test } from 'vitest';
import { viewFor } from '../../src/engine/view.ts';
import type { TableHost } from '../../src/host/table-host.ts';
import { firstDraft, withStop, type Draft } from '../../src/presenter/draft.ts';
import { tableModel } from '../../src/presenter/table-model.ts';
import { level, opened } from './played-level.ts';

function modelOf(host: TableHost, change: (draft: Draft) => Draft = (draft) => draft) {
  const session = host.session();
  const view = viewFor(session, 'seoul');
  const draft = change(firstDraft(level.rules, view));
  return tableModel({
    level,
    session,
    view,
    beats: host.beats(),
    draft,
    ask: (move) => host.refusalOf(move),
    sources: new Map(),
    newsTold: 0,
  });
}

test('each issue bears the marks of the demand, the last offer and the agreement that runs out', () => {
  const host = opened();
  const before = modelOf(host).composer.issues[0];
  expect(before?.marks.washington).not.toBeNull();
  expect(before?.marks.mine).toBeNull();
  const x = withStop(firstDraft(level.rules, viewFor(host.session(), 'seoul')), 0, 4).package;
  host.send({ seat: 'seoul', kind: 'propose', package: x, tone: 'plain', card: null });
  expect(modelOf(host).composer.issues[0]?.marks.mine).toBe(4);
});

test('notes that give history away are held back while the talks go on', () => {
  const hidden = level.file.issues.flatMap((issue) =>
    issue.kind === 'amount' ? issue.stops.filter((stop) => stop.reveals).map((stop) => stop.note) : [],
  );
  const shown = modelOf(opened()).composer.issues.flatMap((issue) => issue.stops.map((stop) => stop.note));
  expect(hidden.length).toBeGreaterThan(0);
  expect(shown.filter((note) => note && hidden.includes(note))).toEqual([]);
});

test('a package that is worth less than no agreement says so', () => {
  const dear = modelOf(opened(), (draft) => withStop(draft, 0, (level.rules.issues[0]?.stops.length ?? 1) - 1));
  expect(dear.appraisal.belowLine).toBe(true);
  expect(modelOf(opened()).appraisal.belowLine).toBe(false);
});

test('the reaction tells the answer and every meter that moved, with its cause', () => {
  const host = opened();
  const x = withStop(firstDraft(level.rules, viewFor(host.session(), 'seoul')), 0, 4).package;
  host.send({ seat: 'seoul', kind: 'propose', package: x, tone: 'hard', card: null });
  const kinds = modelOf(host).reaction.map((entry) => entry.kind);
  expect(kinds).toContain('offer');
  expect(kinds).toContain('declined');
  expect(modelOf(host).reaction).toContainEqual(expect.objectContaining({ kind: 'meter', because: 'tone-hard' }));
});

test('the log is grouped by round and names no secret of Washington', () => {
  const host = opened();
  host.send({ seat: 'seoul', kind: 'hold', tone: 'plain', card: null });
  const { log } = modelOf(host);
  expect(log.map((round) => round.round)).toEqual([0, 1, 2]);
  expect(JSON.stringify(log)).not.toContain('"real":true');
});

test('what cannot be done says why', () => {
  const host = opened();
  host.send({ seat: 'seoul', kind: 'side', what: 'planB', stop: null });
  const side = modelOf(host).away.sides.find((each) => each.what === 'planB');
  expect(side).toMatchObject({ left: 0, refusal: 'used-up' });
});

test('the whip count is told bloc by bloc, and the blocs make the whole', () => {
  const { blocs, seats, votes, majority, passes } = modelOf(opened(), (draft) => withStop(draft, 0, 20)).appraisal;
  expect(blocs.map((bloc) => bloc.name)).toEqual(level.file.assembly.blocs.map((bloc) => bloc.name));
  expect(blocs.reduce((sum, bloc) => sum + bloc.yes, 0)).toBe(votes);
  expect(seats).toBe(300);
  for (const bloc of blocs) expect(bloc.yes).toBeLessThanOrEqual(bloc.seats);
  expect(passes).toBe(votes >= majority);
  expect(votes).toBeLessThan(seats);
});

test('a card that was played counts its use, and the next cards are unharmed', () => {
  const host = opened();
  const before = modelOf(host).speech.cards;
  expect(new Set(before.map((card) => card.uses))).toEqual(new Set([0]));
  host.send({ seat: 'seoul', kind: 'hold', tone: 'plain', card: 1 });
  expect(modelOf(host).speech.cards.map((card) => card.uses)).toEqual(before.map((card) => (card.index === 1 ? 1 : 0)));
});

test('a package no better for them than one they have refused says so, and their own demand is called theirs', () => {
  const theirs = viewFor(opened().session(), 'seoul').lastBid ?? [];
  expect(modelOf(opened(), (draft) => ({ ...draft, package: theirs })).appraisal.closing).toBe('own-demand');
  const refused: string[] = [];
  for (let less = 1; less <= (theirs[0] ?? 0); less += 3) {
    const host = opened();
    const x = theirs.map((stop, i) => (i === 0 ? stop - less : stop));
    const before = modelOf(host, (draft) => ({ ...draft, package: x })).appraisal.closing;
    host.send({ seat: 'seoul', kind: 'propose', package: x, tone: 'plain', card: null });
    const declined = host.beats().some((beat) => beat.events.some((event) => event.kind === 'offer-declined'));
    if (!declined || host.session().table.end || (before !== 'within' && before !== 'over')) continue;
    refused.push(modelOf(host, (draft) => ({ ...draft, package: x })).appraisal.closing);
  }
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.filter((closing) => closing === 'within' || closing === 'over')).toEqual([]);
  expect(refused).toContain('refused');
});

test('the header tells of a meter what the strip tells: everything that the last move did to it', () => {
  const host = opened();
  const x = withStop(firstDraft(level.rules, viewFor(host.session(), 'seoul')), 0, 6).package;
  host.send({ seat: 'seoul', kind: 'propose', package: x, tone: 'hard', card: null });
  const { header, reaction } = modelOf(host);
  const summed = reaction.reduce((sum, e) => (e.kind === 'meter' && e.meter === 'trust' ? sum + e.by : sum), 0);
  expect(reaction.filter((e) => e.kind === 'meter' && e.meter === 'trust').length).toBeGreaterThan(0);
  expect(header.meters.find((meter) => meter.meter === 'trust')?.last?.by).toBe(summed);
});

test('an offer is told before what it did, and experts say at once what Washington counts most', () => {
  const host = opened();
  host.send({ seat: 'seoul', kind: 'side', what: 'consultExperts', stop: null });
  const found = modelOf(host).reaction.find((entry) => entry.kind === 'experts');
  expect(found?.kind === 'experts' && found.issues).toHaveLength(2);
  const x = withStop(firstDraft(level.rules, viewFor(host.session(), 'seoul')), 0, 6).package;
  host.send({ seat: 'seoul', kind: 'propose', package: x, tone: 'hard', card: null });
  const kinds = modelOf(host).reaction.map((entry) => entry.kind);
  expect(kinds.indexOf('offer')).toBe(0);
  expect(kinds.indexOf('meter')).toBeGreaterThan(0);
});

test('a demand that asks no less of Seoul is not said to come down', () => {
  const host = opened();
  const easing = ['answers-movement', 'clock-runs', 'own-clock', 'believes-refusal', 'returns-a-favour'];
  for (let i = 0; i < 8 && !host.session().table.end; i++) {
    const { worth, worthBefore, reasons } = modelOf(host).demand;
    if (worth !== null && worthBefore !== null && worth <= worthBefore)
      expect(reasons.filter((reason) => easing.includes(reason))).toEqual([]);
    const x = withStop(firstDraft(level.rules, viewFor(host.session(), 'seoul')), 0, 2 * i + 2).package;
    host.send({ seat: 'seoul', kind: 'propose', package: x, tone: 'plain', card: null });
  }
  expect(host.session().table.round).toBeGreaterThan(3);
});
