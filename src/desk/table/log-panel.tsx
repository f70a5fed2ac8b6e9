import type { JSX } from 'preact';
import { sourcesOf } from '../../presenter/event-card-model.ts';
import { pictureOfEntry } from '../../presenter/entry-picture.ts';
import type { LogEntry, LogRound } from '../../presenter/log-model.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { entryText } from '../phrases.ts';
import { Vignette } from './vignette.tsx';

/** Everything said and every change with its reason, the latest round first. */
export function LogPanel({
  tongue,
  rounds,
  sources,
}: {
  readonly tongue: Tongue;
  readonly rounds: readonly LogRound[];
  /** Names of sources by fact. */
  readonly sources: ReadonlyMap<string, string>;
}): JSX.Element {
  const { desk, log, names } = tongue.words;
  return (
    <section class="log" aria-label={desk.log}>
      <h3>{desk.log}</h3>
      {rounds.length === 0 && <p class="hint">{desk.logEmpty}</p>}
      {[...rounds].reverse().map((round) => (
        <div key={round.round} class="log-round">
          {round.round > 0 && <h4>{log.round(round.round, names.monthOf(round.year, round.month))}</h4>}
          <ol>
            {round.entries.map((entry, i) => (
              <Entry key={i} tongue={tongue} entry={entry} sources={sources} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

interface EntryProps {
  readonly tongue: Tongue;
  readonly entry: LogEntry;
  readonly sources: ReadonlyMap<string, string>;
}

function Entry({ tongue, entry, sources }: EntryProps): JSX.Element {
  const picture = pictureOfEntry(entry);
  const named = entry.kind === 'news' ? sourcesOf(entry.text, sources) : [];
  const text = entryText(tongue, entry);
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
