import type { Judgement } from './judge.ts';
import type { Reason } from './reason.ts';
import { THRESHOLDS, type Word } from './thresholds.ts';

/** What of a judged move its word depends on. */
export interface Weighed {
  readonly loss: number;
  readonly judgement:
    | (Pick<Judgement, 'lead' | 'aheadOfStandIns'> & {
        readonly played: { readonly outlook: { readonly ratified: number } };
        readonly best: { readonly outlook: { readonly ratified: number } };
        readonly tried: { readonly length: number };
      })
    | null;
  readonly reason: Pick<Reason, 'grave'> | null;
}

type Judged = NonNullable<Weighed['judgement']>;

/** What is lost for certain, in hundredths of a point: nothing where it lies within the noise. */
export function lossOf({ lead: { by, error } }: Pick<Judgement, 'lead'>): number {
  return by > THRESHOLDS.errors * error ? Math.max(0, by) : 0;
}

/** A word for each move of a session, null where a move could not be judged. The largest loss is known only at its end. */
export function wordsOf(moves: readonly Weighed[]): (Word | null)[] {
  const largest = Math.max(0, ...moves.map(({ loss }) => loss));
  const where = moves.findIndex(({ loss }) => loss === largest);
  return moves.map((one, i) => wordOf(one, i === where && largest >= THRESHOLDS.largest));
}

function wordOf({ loss, judgement, reason }: Weighed, turnsTheSession: boolean): Word | null {
  if (!judgement) return null;
  const { mistake, grave, inaccuracy } = THRESHOLDS;
  if (loss >= (reason?.grave ? grave : mistake))
    return turnsTheSession || changesInKind(judgement) ? 'turning-point' : 'mistake';
  if (loss >= inaccuracy) return 'inaccuracy';
  return isBrilliant(judgement) ? 'brilliant' : 'good';
}

function changesInKind({ played, best }: Judged): boolean {
  const [before, after] = [best.outlook.ratified, played.outlook.ratified];
  return before >= THRESHOLDS.even && after < THRESHOLDS.even && before - after >= THRESHOLDS.falls;
}

function isBrilliant({ lead, aheadOfStandIns, tried }: Judged): boolean {
  const { errors, ahead, only, onlyAmong } = THRESHOLDS;
  const leads = aheadOfStandIns;
  if (leads && leads.by >= ahead && leads.by > errors * leads.error) return true;
  return tried.length >= onlyAmong && -lead.by >= only && -lead.by > errors * lead.error;
}
