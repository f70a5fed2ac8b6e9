import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Tongue } from '../../locale/tongue.ts';
import { Button } from '../shell/button.tsx';

/** How a stand-in fared in a trial: parts of a hundred, value in points of a hundred. */
export interface TrialRow {
  readonly policy: TrialPolicy;
  readonly ratified: number;
  readonly value: number;
}

export const TRIAL_POLICIES = ['fast-conceder', 'boulware', 'trust-builder', 'patient-trader'] as const;
export type TrialPolicy = (typeof TRIAL_POLICIES)[number];

export interface TrialProps {
  readonly tongue: Tongue;
  /** Plays stand-ins beside the page; `told` hears how far it is, 0..100. Null where it was cancelled. */
  readonly onTrial: (told: (percent: number) => void, signal: AbortSignal) => Promise<readonly TrialRow[] | null>;
}

type State =
  | { readonly is: 'idle' }
  | { readonly is: 'running'; readonly percent: number; readonly abort: AbortController }
  | { readonly is: 'done'; readonly rows: readonly TrialRow[] };

/** How hard the table is, tried by stand-ins on request. */
export function TrialPart({ tongue, onTrial }: TrialProps): JSX.Element {
  const { trial } = tongue.words.shell.briefing;
  const [state, setState] = useState<State>({ is: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = (): void => {
    const abort = new AbortController();
    running.current = abort;
    const told = (percent: number): void => setState({ is: 'running', percent, abort });
    told(0);
    onTrial(told, abort.signal).then(
      (rows) => setState(rows ? { is: 'done', rows } : { is: 'idle' }),
      () => setState({ is: 'idle' }),
    );
  };
  if (state.is === 'running') {
    return (
      <div class="trial" role="status">
        <label>
          {trial.running} <progress max={100} value={state.percent} />
        </label>
        <Button onPress={() => state.abort.abort()}>{trial.stop}</Button>
      </div>
    );
  }
  return (
    <div class="trial">
      <Button onPress={start} hint={trial.about}>
        {state.is === 'done' ? trial.again : trial.start}
      </Button>
      {state.is === 'done' && (
        <table class="issue-table trial-table">
          <caption>{trial.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{trial.standIn}</th>
              <th scope="col">{trial.ratified}</th>
              <th scope="col">{trial.value}</th>
            </tr>
          </thead>
          <tbody>
            {state.rows.map((row) => (
              <tr key={row.policy}>
                <th scope="row">{trial.policies[row.policy]}</th>
                <td>{row.ratified} %</td>
                <td>{row.value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
