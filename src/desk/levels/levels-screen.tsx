import type { JSX } from 'preact';
import type { LevelsModel } from '../../presenter/levels-model.ts';
import { Button } from '../shell/button.tsx';
import { Tools, type ToolProps } from '../shell/tools.tsx';
import { LevelCard } from './level-card.tsx';
import { PracticeCard } from './practice-card.tsx';

interface Props extends ToolProps {
  readonly model: LevelsModel;
  readonly onChoose: (id: string) => void;
  readonly onPractise: (seed: number) => void;
  readonly newSeed: () => number;
  readonly onTitle: () => void;
}

/** The campaign as a line of years, and the practice table at its end. */
export function LevelsScreen(props: Props): JSX.Element {
  const { tongue, model, onChoose, onPractise, newSeed, onTitle } = props;
  const { shell } = tongue.words;
  const { levels } = shell;
  return (
    <main class="levels">
      <header class="briefing-head">
        <Button look="quiet" onPress={onTitle}>
          ← {shell.toTitle}
        </Button>
        <span class="briefing-tools">
          <Tools {...props} />
        </span>
      </header>
      <section class="levels-lead">
        <h1>{levels.title}</h1>
        <p class="lead">{levels.lead}</p>
        <p class="eyebrow">{levels.played(model.played, model.levels.length)}</p>
      </section>
      <ol class="level-line">
        {model.levels.map((level) => (
          <LevelCard key={level.id} tongue={tongue} level={level} onChoose={() => onChoose(level.id)} />
        ))}
        <PracticeCard tongue={tongue} newSeed={newSeed} onPractise={onPractise} />
      </ol>
    </main>
  );
}
