import type { JSX } from 'preact';
import type { LogEntry } from '../../presenter/log-model.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { entryText } from '../phrases.ts';

/** Told at once, in this order of weight; the rest stands in the log. */
const HEADLINES: readonly LogEntry['kind'][] = [
  'ended',
  'refused',
  'vote',
  'threatCarriedOut',
  'acceptedByWashington',
  'declined',
  'threatMade',
  'threatWithdrawn',
  'threatVoided',
  'remark',
  'leaked',
  'provoked',
  'expired',
  'demand',
  'side',
  'promised',
  'disclosed',
];

/** A demand is told in full beside the table; here it is only announced, unless little has changed. */
const BRIEF = 2;

function headline(tongue: Tongue, entry: LogEntry): string {
  return entry.kind === 'demand' && entry.terms.length > BRIEF
    ? tongue.words.log.demandShort
    : entryText(tongue, entry);
}

interface Props {
  readonly tongue: Tongue;
  readonly entries: readonly LogEntry[];
  readonly note: string | null;
  readonly onMore: () => void;
}

/** What has just happened: the answer in words, and every meter that moved with its reason. */
export function ReactionStrip({ tongue, entries, note, onMore }: Props): JSX.Element {
  const { desk } = tongue.words;
  const heads = entries.filter((entry) => HEADLINES.includes(entry.kind));
  heads.sort((a, b) => HEADLINES.indexOf(a.kind) - HEADLINES.indexOf(b.kind));
  const meters = entries.filter((entry) => entry.kind === 'meter' || entry.kind === 'band');
  return (
    <div class="reaction">
      <div class="reaction-text" role="status">
        {note && <p class="reaction-note">{note}</p>}
        {heads.slice(0, 2).map((entry, i) => (
          <p key={i} class={`reaction-head is-${entry.kind}`}>
            {headline(tongue, entry)}
          </p>
        ))}
        <ul class="changes">
          {meters.map((entry, i) => (
            <li key={i} class={entry.kind === 'meter' && entry.by < 0 ? 'change down' : 'change up'}>
              {entryText(tongue, entry)}
            </li>
          ))}
        </ul>
      </div>
      <button type="button" class="small-button" onClick={onMore}>
        {desk.tabs.log}
      </button>
    </div>
  );
}
