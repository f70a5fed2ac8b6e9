import type { JSX } from 'preact';
import type { ComposerModel } from '../../presenter/composer-model.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { IssueRow } from './issue-row.tsx';

export type StartFrom = 'mine' | 'expiring' | 'theirs';

interface Props {
  readonly tongue: Tongue;
  readonly model: ComposerModel;
  readonly onStop: (issue: number, stop: number) => void;
  readonly onStartFrom: (from: StartFrom) => void;
  readonly onStepBack: () => void;
}

export function Composer({ tongue, model, onStop, onStartFrom, onStepBack }: Props): JSX.Element {
  const { desk } = tongue.words;
  return (
    <section class="composer" aria-labelledby="composer-title">
      <header class="panel-head">
        <h2 id="composer-title">{desk.composer}</h2>
        <ul class="legend" aria-label={desk.markShort}>
          <li class="washington">▼ {desk.marks.washington}</li>
          <li class="mine">● {desk.marks.mine}</li>
          <li class="expiring">◆ {desk.marks.expiring}</li>
        </ul>
      </header>
      <ul class="issues">
        {model.issues.map((issue) => (
          <IssueRow key={issue.id} tongue={tongue} model={issue} onStop={onStop} />
        ))}
      </ul>
      <footer class="composer-foot">
        <span class="eyebrow" id="start-from">
          {desk.start}
        </span>
        <span role="group" aria-labelledby="start-from" class="starts">
          {model.hasOwn && <Small onPress={() => onStartFrom('mine')}>{desk.fromMine}</Small>}
          <Small onPress={() => onStartFrom('expiring')}>{desk.fromExpiring}</Small>
          {model.hasTheirs && <Small onPress={() => onStartFrom('theirs')}>{desk.fromTheirs}</Small>}
        </span>
        <Small onPress={onStepBack} off={!model.canStepBack}>
          ↶ {desk.stepBack}
        </Small>
      </footer>
    </section>
  );
}

interface SmallProps {
  readonly onPress: () => void;
  readonly off?: boolean;
  readonly children: JSX.Element | string | (JSX.Element | string)[];
}

function Small({ onPress, off = false, children }: SmallProps): JSX.Element {
  return (
    <button
      type="button"
      class="small-button"
      aria-disabled={off ? 'true' : undefined}
      onClick={() => off || onPress()}
    >
      {children}
    </button>
  );
}
