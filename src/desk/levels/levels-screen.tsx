import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../locale/language.ts';
import type { LevelsMessages } from '../../locale/levels-messages.ts';
import type { LevelsModel } from '../../presenter/levels-model.ts';
import { Button } from '../shell/button.tsx';
import { useBroad, useLayout } from '../shell/layout.ts';
import { Tools, type ToolProps } from '../shell/tools.tsx';
import { LevelCard } from './level-card.tsx';
import { LevelRow } from './level-row.tsx';
import { MapLegend } from './map-legend.tsx';
import { PracticeCard } from './practice-card.tsx';
import { RegionMap } from './region-map.tsx';
import '../styles/levels.css';

export interface LevelsScreenProps extends ToolProps {
  readonly model: LevelsModel;
  readonly messages: LevelsMessages;
  /** The level on the map; it is kept up to date, for whoever opens the screen again. */
  readonly kept: { current: string | null };
  readonly tellHistory: (id: string) => Promise<Words | null>;
  readonly onChoose: (id: string) => void;
  readonly onPractise: (seed: number) => void;
  readonly newSeed: () => number;
  readonly onTitle: () => void;
}

/** Where the card of the chosen level is: under its row, beside the line below the map, or over the map. */
const CARD_PLACE = { narrow: 'folds', medium: 'beside', wide: 'over' } as const;

/** The campaign as a line of years beside a map of the region, and the practice table at its end. */
export function LevelsScreen(props: LevelsScreenProps): JSX.Element | null {
  const { tongue, model, messages, kept, tellHistory, onChoose, onPractise, newSeed, onTitle } = props;
  const { shell } = tongue.words;
  const { levels } = shell;
  const layout = useLayout();
  const broad = useBroad();
  // A phone on its side is too low for the desk's columns, not for a card beside a list.
  const place = layout === 'narrow' && broad ? 'beside' : CARD_PLACE[layout];
  const folds = place === 'folds';
  const suggested = model.levels.find((level) => level.next) ?? model.levels[0];
  const [shownId, setShown] = useState(kept.current ?? suggested?.id ?? '');
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set([shownId]));
  const top = useRef<HTMLHeadingElement>(null);
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (kept.current === null) top.current?.focus({ preventScroll: true });
    kept.current = shownId;
  }, [shownId]);
  const shown = model.levels.find(({ id }) => id === shownId) ?? suggested;
  if (!shown) return null;
  const fold = (id: string): void =>
    setUnfolded((open) => (open.has(id) ? new Set([...open].filter((one) => one !== id)) : new Set([...open, id])));
  const cardOf = (level: typeof shown): JSX.Element => (
    <LevelCard
      key={level.id}
      tongue={tongue}
      messages={messages}
      level={level}
      tellHistory={tellHistory}
      onChoose={() => onChoose(level.id)}
    />
  );
  return (
    <main class={`campaign ${place}`}>
      <header class="briefing-head">
        <Button look="quiet" onPress={onTitle}>
          ← {shell.toTitle}
        </Button>
        <span class="briefing-tools">
          <Tools {...props} />
        </span>
      </header>
      <section class="campaign-lead">
        <h1 ref={top} tabIndex={-1}>
          {levels.title}
        </h1>
        <p class="lead">{levels.lead}</p>
        <p class="hint">
          {levels.played(model.played, model.levels.length)} {messages.dots}
        </p>
      </section>
      <div class="level-map">
        <RegionMap words={messages} shown={shown.map} level={shown.id} card={card} />
        <MapLegend words={messages} />
        {!folds && (
          <section ref={card} class="level-sheet" aria-label={messages.selected}>
            <p class="level-when">{tongue.of(shown.when)}</p>
            <p class="level-title">{tongue.of(shown.title)}</p>
            {cardOf(shown)}
          </section>
        )}
      </div>
      <div class="level-years-column">
        <ol class="level-line" aria-label={messages.line}>
          {model.levels.map((level) => (
            <LevelRow
              key={level.id}
              tongue={tongue}
              messages={messages}
              level={level}
              shown={level === shown}
              folds={folds}
              card={unfolded.has(level.id) ? cardOf(level) : null}
              onShow={() => setShown(level.id)}
              onFold={() => fold(level.id)}
              onChoose={() => onChoose(level.id)}
            />
          ))}
        </ol>
        <PracticeCard tongue={tongue} newSeed={newSeed} onPractise={onPractise} />
      </div>
    </main>
  );
}
