import type { JSX } from 'preact';
import type { ComposerModel } from '../../presenter/composer-model.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { IssueRow } from './issue-row.tsx';
import { GLYPHS, MARKS } from './marks.ts';

export type StartFrom = 'mine' | 'expiring' | 'theirs';

interface Props {
  readonly tongue: Tongue;
  readonly model: ComposerModel;
  /** What explains the marks stands first, where the list is longer than the window. */
  readonly legendFirst: boolean;
  readonly onStop: (issue: number, stop: number) => void;
  readonly onStartFrom: (from: StartFrom) => void;
  readonly onStepBack: () => void;
}

export function Composer({ tongue, model, legendFirst, onStop, onStartFrom, onStepBack }: Props): JSX.Element {
  const { desk } = tongue.words;
  const legend = (
    <ul class="legend" aria-label={desk.markShort}>
      {MARKS.map((mark) => (
        <li key={mark} class={mark}>
          <span aria-hidden="true">{GLYPHS[mark]}</span> {desk.marks[mark]}
        </li>
      ))}
    </ul>
  );
  return (
    <section class="composer" aria-labelledby="composer-title">
      <header class="panel-head">
        <h2 id="composer-title">{desk.composer}</h2>
        <span class="starts" role="group" aria-labelledby="start-from">
          <span class="starts-name" id="start-from">
            {desk.start}
          </span>
          {model.hasOwn && <Small onPress={() => onStartFrom('mine')}>{desk.fromMine}</Small>}
          <Small onPress={() => onStartFrom('expiring')}>{desk.fromExpiring}</Small>
          {model.hasTheirs && <Small onPress={() => onStartFrom('theirs')}>{desk.fromTheirs}</Small>}
        </span>
        {legendFirst && legend}
      </header>
      <ul class="issues">
        {model.issues.map((issue) => (
          <IssueRow key={issue.id} tongue={tongue} model={issue} onStop={onStop} />
        ))}
      </ul>
      <footer class="composer-foot">
        {legendFirst || legend}
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
