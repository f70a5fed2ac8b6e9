import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { LogEntry } from '../../presenter/log-model.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { change } from '../../locale/figures.ts';
import { sumsOf } from '../../presenter/meter-sums.ts';
import type { Reasons } from '../../presenter/preferences.ts';
import { causeText, entryText } from '../phrases.ts';

/** Told at once, in this order of weight; the rest stands in the log. */
const HEADLINES: readonly LogEntry['kind'][] = [
  'ended',
  'refused',
  'vote',
  'threatCarriedOut',
  'threatVoided',
  'lie',
  'promiseBroken',
  'vowBroken',
  'acceptedByWashington',
  'acceptedBySeoul',
  'expired',
  'threatMade',
  'threatWithdrawn',
  'leaked',
  'provoked',
  'remark',
  'declined',
  'spoke',
  'demand',
  'experts',
  'side',
  'promised',
  'disclosed',
];

/** What must not be missed, and whether it bodes ill or well. */
const WEIGHTY: Partial<Readonly<Record<LogEntry['kind'], 'ill' | 'well'>>> = {
  refused: 'ill',
  threatCarriedOut: 'ill',
  threatMade: 'ill',
  lie: 'ill',
  promiseBroken: 'ill',
  vowBroken: 'ill',
  leaked: 'ill',
  provoked: 'ill',
  expired: 'ill',
  threatVoided: 'well',
  threatWithdrawn: 'well',
  acceptedByWashington: 'well',
  acceptedBySeoul: 'well',
};
const SIGNS = { ill: '⚠', well: '✓' } as const;

/** One line for a deal that was undone at once, and for what experts said: what came of it. */
const UNDOES: Partial<Readonly<Record<LogEntry['kind'], readonly LogEntry['kind'][]>>> = {
  refused: ['acceptedByWashington', 'acceptedBySeoul'],
  experts: ['side'],
};

/** A demand is told in full beside the table; here it is only announced, unless little has changed. */
const BRIEF = 2;

/** How many reasons of a change are told at once. */
const REASONS_TOLD: Readonly<Record<Reasons, number>> = { full: 2, brief: 1, numbers: 0 };

/** The envoy's words with a demand stand beside the table. */
function isTold(entry: LogEntry, before: LogEntry | undefined): boolean {
  return HEADLINES.includes(entry.kind) && !(entry.kind === 'spoke' && before?.kind === 'demand');
}

function headline(tongue: Tongue, entry: LogEntry): string {
  return entry.kind === 'demand' && entry.terms.length > BRIEF
    ? tongue.words.log.demandShort
    : entryText(tongue, entry);
}

interface Props {
  readonly tongue: Tongue;
  readonly entries: readonly LogEntry[];
  readonly note: string | null;
  readonly reasons: Reasons;
  /** How many moves have been made; another one closes what was opened. */
  readonly moves: number;
  /** What has happened outside the room: it stands on cards, and is announced here with the rest. */
  readonly news: string | null;
  /** Space is short: the first of it, and the rest when it is asked for. */
  readonly brief: boolean;
  readonly onLog: () => void;
  readonly children: ComponentChildren;
}

/** What has just happened: the answer in words, and every meter that moved with its reason. */
export function ReactionStrip({
  tongue,
  entries,
  note,
  news,
  reasons,
  moves,
  brief,
  onLog,
  children,
}: Props): JSX.Element {
  const { composer, desk, names } = tongue.words;
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [moves]);
  const undone = entries.flatMap((entry) => UNDOES[entry.kind] ?? []);
  const heads = entries
    .filter((entry, i) => isTold(entry, entries[i - 1]) && !undone.includes(entry.kind))
    .toSorted((a, b) => HEADLINES.indexOf(a.kind) - HEADLINES.indexOf(b.kind));
  const mood = heads[0] && WEIGHTY[heads[0].kind];
  // The new demand stands beside the table; what weighs more is not crowded by it.
  const shown = mood ? heads.filter((entry) => entry.kind !== 'demand') : heads;
  const changes = sumsOf(entries);
  const bands = entries.filter((entry) => entry.kind === 'band');
  // Told in short, the rest is read out and not shown.
  const short = brief && !open;
  const more = brief && (shown.length > 1 || changes.length + bands.length > 0);
  return (
    <div class={['reaction', mood, short ? 'brief' : brief && 'opened'].filter(Boolean).join(' ')} tabIndex={-1}>
      <div class="reaction-text" role="status">
        {note && <p class="reaction-note">{note}</p>}
        {news && <p class="unseen">{news}</p>}
        {shown.slice(0, 3).map((entry, i) => {
          const weight = WEIGHTY[entry.kind];
          return (
            <p
              key={i}
              class={['reaction-head', weight && 'weighty', short && i > 0 && 'unseen'].filter(Boolean).join(' ')}
            >
              {weight && <span aria-hidden="true">{SIGNS[weight]} </span>}
              {headline(tongue, entry)}
            </p>
          );
        })}
        {changes.length + bands.length > 0 && (
          <ul class="changes">
            {changes.map((sum) => (
              <li key={sum.meter} class={sum.by < 0 ? 'change down' : 'change up'}>
                {names.meters[sum.meter]} <b>{change(sum.by)}</b>
                {reasons !== 'numbers' && (
                  <span class={short ? 'unseen' : undefined}>
                    {' · '}
                    {sum.causes
                      .slice(0, REASONS_TOLD[reasons])
                      .map((why) => causeText(tongue, why))
                      .join(', ')}
                  </span>
                )}
              </li>
            ))}
            {bands.map((entry, i) => (
              <li key={i} class={short ? 'change band unseen' : 'change band'}>
                {entryText(tongue, entry)}
              </li>
            ))}
          </ul>
        )}
      </div>
      {more && (
        <button type="button" class="small-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? composer.less : composer.more}
        </button>
      )}
      {!brief && (
        <button type="button" class="small-button" onClick={onLog}>
          {desk.tabs.log}
        </button>
      )}
      {children}
    </div>
  );
}
