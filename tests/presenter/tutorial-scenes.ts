import type { SideMove } from '../../src/engine/vocabulary.ts';
import { viewFor } from '../../src/engine/view.ts';
import { openTable, type TableHost } from '../../src/host/table-host.ts';
import { suitedCard } from '../../src/presenter/argument-guess.ts';
import { afterMove, firstDraft, withStop, type Draft } from '../../src/presenter/draft.ts';
import { lessonAt, type Lesson } from '../../src/presenter/tutorial-model.ts';
import { shippedLevel } from '../support/shipped-levels.ts';

export const taught = shippedLevel('1991-first-agreement.json');

/** A newcomer who does what the tutorial says, and what the screen would hold. */
export interface Newcomer {
  readonly host: TableHost;
  draft: Draft;
}

export function newcomer(seed: number): Newcomer {
  const opened = openTable(taught.rules, seed, [], { keep: () => {} });
  if (!opened.ok) throw new Error(opened.refusal);
  opened.host.send({ seat: 'seoul', kind: 'begin' });
  return { host: opened.host, draft: firstDraft(taught.rules, viewFor(opened.host.session(), 'seoul')) };
}

export function lessonFor({ host, draft }: Newcomer): Lesson {
  const session = host.session();
  const lesson = lessonAt({
    level: taught,
    session,
    view: viewFor(session, 'seoul'),
    draft,
    ask: (move) => host.refusalOf(move),
  });
  if (!lesson) throw new Error('nothing is taught');
  return lesson;
}

/** Does exactly what is pointed at. */
export function obey(who: Newcomer, { target, stop }: Lesson): void {
  const { host, draft } = who;
  const [kind = '', what = ''] = target.split('-');
  const sent = (move: Parameters<TableHost['send']>[0]) => {
    const done = host.send(move);
    if (!done.ok) throw new Error(`${target}: ${done.refusal}`);
  };
  if (kind === 'issue') who.draft = withStop(draft, Number(what), stop ?? 0);
  else if (kind === 'tone') who.draft = { ...draft, tone: 'cordial' };
  else if (kind === 'argument') {
    const { trust, cardUses } = viewFor(host.session(), 'seoul');
    who.draft = { ...draft, card: suitedCard(taught, trust, cardUses) };
  } else if (kind === 'side') sent({ seat: 'seoul', kind: 'side', what: what as SideMove, stop: null });
  else if (target === 'do-propose') {
    sent({ seat: 'seoul', kind: 'propose', package: draft.package, tone: draft.tone, card: draft.card });
    who.draft = afterMove(draft, viewFor(host.session(), 'seoul'));
  } else if (target === 'do-accept') sent({ seat: 'seoul', kind: 'accept' });
  else throw new Error(`nobody can do ${target}`);
}
