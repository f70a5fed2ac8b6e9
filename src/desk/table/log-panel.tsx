import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { sourcesOf } from '../../presenter/event-card-model.ts';
import { pictureOfEntry } from '../../presenter/entry-picture.ts';
import type { LogEntry, LogRound } from '../../presenter/log-model.ts';
import type { Reasons } from '../../presenter/preferences.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { entryText, meterText } from '../phrases.ts';
import { Vignette } from './vignette.tsx';

interface Props {
  readonly tongue: Tongue;
  readonly rounds: readonly LogRound[];
  /** Names of sources by fact. */
  readonly sources: ReadonlyMap<string, string>;
  readonly reasons: Reasons;
}

/** Everything said and every change with its reason, the latest round first; all of it or one round. */
export function LogPanel({ tongue, rounds, sources, reasons }: Props): JSX.Element {
  const { composer, desk, log, names } = tongue.words;
  const [only, setOnly] = useState<number | null>(null);
  const shown = rounds.filter((round) => only === null || round.round === only).toReversed();
  return (
    <section class="log" aria-label={desk.log}>
      <header class="log-head">
        <h3>{desk.log}</h3>
        {rounds.length > 1 && (
          <label>
            <span class="unseen">{composer.whichRound}</span>
            <select
              value={String(only ?? '')}
              onChange={({ currentTarget: { value } }) => setOnly(value === '' ? null : Number(value))}
            >
              <option value="">{composer.everyRound}</option>
              {rounds
                .filter(({ round }) => round > 0)
                .map(({ round }) => (
                  <option key={round} value={String(round)}>
                    {desk.inRound(round)}
                  </option>
                ))}
            </select>
          </label>
        )}
      </header>
      {rounds.length === 0 && <p class="hint">{desk.logEmpty}</p>}
      {shown.map((round) => (
        <div key={round.round} class="log-round">
          {round.round > 0 && <h4>{log.round(round.round, names.monthOf(round.year, round.month))}</h4>}
          <ol>
            {round.entries.map((entry, i) => (
              <Entry key={i} tongue={tongue} entry={entry} sources={sources} reasons={reasons} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

interface EntryProps extends Pick<Props, 'tongue' | 'sources' | 'reasons'> {
  readonly entry: LogEntry;
}

function Entry({ tongue, entry, sources, reasons }: EntryProps): JSX.Element {
  const picture = pictureOfEntry(entry);
  const named = entry.kind === 'news' ? sourcesOf(entry.text, sources) : [];
  const text = entry.kind === 'meter' ? meterText(tongue, entry, reasons) : entryText(tongue, entry);
  return (
    <li class={picture ? `entry ${entry.kind} pictured` : `entry ${entry.kind}`}>
      {entry.kind === 'cue' && <span aria-hidden="true">♪ </span>}
      {picture ? (
        <>
          <Vignette picture={picture} small />
          <span>
            {text}
            {named.length > 0 && <small class="event-source">{tongue.words.desk.sources(named.join('; '))}</small>}
          </span>
        </>
      ) : (
        text
      )}
    </li>
  );
}
