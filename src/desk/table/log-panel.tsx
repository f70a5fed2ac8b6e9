import type { JSX } from 'preact';
import type { LogRound } from '../../presenter/log-model.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { Reasons } from '../../presenter/preferences.ts';
import { entryText, meterText } from '../phrases.ts';

/** Everything said and every change with its reason, the latest round first. */
export function LogPanel({
  tongue,
  rounds,
  reasons,
}: {
  readonly tongue: Tongue;
  readonly rounds: readonly LogRound[];
  readonly reasons: Reasons;
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
              <li key={i} class={`entry ${entry.kind}`}>
                {entry.kind === 'cue' && <span aria-hidden="true">♪ </span>}
                {entry.kind === 'meter' ? meterText(tongue, entry, reasons) : entryText(tongue, entry)}
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
