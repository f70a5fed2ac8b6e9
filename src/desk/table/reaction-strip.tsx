import type { ComponentChildren, JSX } from 'preact';
import type { LogEntry } from '../../presenter/log-model.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { change } from '../../locale/figures.ts';
import { sumsOf } from '../../presenter/meter-sums.ts';
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

/** One line for a deal that was undone at once: that it was undone. */
const UNDOES: Partial<Readonly<Record<LogEntry['kind'], readonly LogEntry['kind'][]>>> = {
  refused: ['acceptedByWashington', 'acceptedBySeoul'],
};

/** A demand is told in full beside the table; here it is only announced, unless little has changed. */
const BRIEF = 2;

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
  /** What has happened outside the room: it stands on cards, and is announced here with the rest. */
  readonly news: string | null;
  /** Only the first word of it: the player is at something else and space is short. */
  readonly brief: boolean;
  readonly onMore: () => void;
  readonly children: ComponentChildren;
}

/** What has just happened: the answer in words, and every meter that moved with its reason. */
export function ReactionStrip({ tongue, entries, note, news, brief, onMore, children }: Props): JSX.Element {
  const { desk, log, names } = tongue.words;
  const undone = entries.flatMap((entry) => UNDOES[entry.kind] ?? []);
  const heads = entries
    .filter((entry, i) => isTold(entry, entries[i - 1]) && !undone.includes(entry.kind))
    .toSorted((a, b) => HEADLINES.indexOf(a.kind) - HEADLINES.indexOf(b.kind));
  const mood = heads[0] && WEIGHTY[heads[0].kind];
  // The new demand stands beside the table; what weighs more is not crowded by it.
  const shown = mood ? heads.filter((entry) => entry.kind !== 'demand') : heads;
  const changes = sumsOf(entries);
  const bands = entries.filter((entry) => entry.kind === 'band');
  return (
    <div class={['reaction', mood, brief && 'brief'].filter(Boolean).join(' ')} tabIndex={-1}>
      <div class="reaction-text" role="status">
        {note && <p class="reaction-note">{note}</p>}
        {news && <p class="unseen">{news}</p>}
        {shown.slice(0, 3).map((entry, i) => {
          const weight = WEIGHTY[entry.kind];
          return (
            <p key={i} class={weight ? 'reaction-head weighty' : 'reaction-head'}>
              {weight && <span aria-hidden="true">{SIGNS[weight]} </span>}
              {headline(tongue, entry)}
            </p>
          );
        })}
        {changes.length + bands.length > 0 && (
          <ul class="changes">
            {changes.map((sum) => (
              <li key={sum.meter} class={sum.by < 0 ? 'change down' : 'change up'}>
                {sum.causes.map((why, i) =>
                  i === 0 ? (
                    log.meter(names.meters[sum.meter], change(sum.by), causeText(tongue, why))
                  ) : (
                    <span key={i} class="more-causes">
                      , {causeText(tongue, why)}
                    </span>
                  ),
                )}
              </li>
            ))}
            {bands.map((entry, i) => (
              <li key={i} class="change">
                {entryText(tongue, entry)}
              </li>
            ))}
          </ul>
        )}
      </div>
      <button type="button" class="small-button" onClick={onMore}>
        {desk.tabs.log}
      </button>
      {children}
    </div>
  );
}
