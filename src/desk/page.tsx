import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { BriefingModel } from '../presenter/briefing-model.ts';
import type { LevelsModel, PersonaCard } from '../presenter/levels-model.ts';
import type { LevelTerm } from '../presenter/glossary.ts';
import type { Screen } from '../presenter/screens.ts';
import type { TableModel } from '../presenter/table-model.ts';
import type { Words } from '../locale/language.ts';
import { BriefingScreen } from './briefing/briefing-screen.tsx';
import { LevelsPage } from './levels/levels-page.tsx';
import type { TrialProps } from './briefing/trial-part.tsx';
import { GlossaryLayer } from './shell/glossary-layer.tsx';
import { Banner } from './shell/banner.tsx';
import { Notice } from './shell/notice.tsx';
import type { SettingsProps } from './shell/settings-dialog.tsx';
import { SettingsSheet } from './shell/settings-sheet.tsx';
import { RoomFrame } from './shell/room-frame.tsx';
import { SkipLink } from './shell/skip-link.tsx';
import type { ToolProps } from './shell/tools.tsx';
import { Lazily } from './shell/lazily.tsx';
import { partOf } from './shell/part.ts';
import type { TableActions } from './table/table-screen.tsx';
import { TutorialPart, type TutorialProps } from './table/tutorial-part.tsx';
import { TitleScreen } from './title/title-screen.tsx';
import { useFocusNeverLost } from './shell/use-focus-never-lost.ts';

const tablePart = partOf(() => import('./table/table-screen.tsx'));

/** What each screen shows; the later screens come with their own parts and are handed in ready. */
export type OpenScreen =
  | {
      readonly screen: 'title';
      readonly levelTitle: Words;
      readonly stake: Words;
      readonly canContinue: boolean;
      readonly under: { readonly title: Words; readonly round: number; readonly rounds: number } | null;
      readonly over: boolean;
      readonly problem: string | null;
    }
  | { readonly screen: 'levels'; readonly model: LevelsModel }
  | { readonly screen: 'briefing'; readonly model: BriefingModel; readonly seed: number }
  | { readonly screen: 'table'; readonly model: TableModel }
  | { readonly screen: Exclude<Screen, 'title' | 'levels' | 'briefing' | 'table'>; readonly page: ComponentChildren };

export interface PageProps
  extends ToolProps,
    TableActions,
    TutorialProps,
    Pick<SettingsProps, 'volumes' | 'onVolume' | 'onPrefer' | 'onReset'> {
  readonly open: OpenScreen;
  readonly keeping: 'kept' | 'not-kept' | 'elsewhere';
  readonly note: string | null;
  /** Why the last file could not be opened. */
  readonly refused: string | null;
  readonly hintSeen: boolean;
  readonly settingsOpen: boolean;
  readonly onCloseSettings: () => void;
  readonly roomSays: string;
  readonly onRoom: (host: HTMLElement | null) => void;
  /** Terms of the level that is open. */
  readonly levelTerms: readonly LevelTerm[];
  readonly personas: readonly PersonaCard[];
  readonly onTrial: TrialProps['onTrial'];
  readonly onRecast: (persona: string) => void;
  readonly onChoose: (id: string) => void;
  readonly onPractise: (seed: number) => void;
  readonly newSeed: () => number;
  /** What history did in a level; null where the talks never were. */
  readonly tellHistory: (id: string) => Promise<Words | null>;
  readonly onLevels: () => void;
  readonly onPlay: () => void;
  readonly onContinue: () => void;
  readonly onReplay: () => void;
  readonly onSessions: () => void;
  readonly onFile: (file: File) => void;
  readonly onPasteCode: () => void;
  /** What lies over the page beside the settings. */
  readonly over: ComponentChildren;
  readonly onBegin: (seed: number) => void;
  readonly onDismiss: () => void;
  readonly onTakeOver: () => void;
}

export function Page(props: PageProps): JSX.Element {
  const { open, tongue } = props;
  const page = useRef<HTMLDivElement>(null);
  const shown = useRef(open.screen);
  useEffect(() => {
    if (shown.current === open.screen) return;
    shown.current = open.screen;
    scrollTo(0, 0);
    // A reader of the screen starts at the top of the new page, not at a button that is gone.
    const top = page.current?.querySelector('h1');
    top?.setAttribute('tabindex', '-1');
    top?.focus({ preventScroll: true });
  }, [open.screen]);
  useEffect(() => {
    // Who has come to a briefing, or can go on with talks, is soon at the table.
    if (open.screen === 'briefing' || (open.screen === 'title' && open.canContinue)) void tablePart.load();
  }, [open]);
  useFocusNeverLost(page);
  return (
    <GlossaryLayer tongue={tongue} levelTerms={props.levelTerms}>
      <div ref={page} class={`page ${open.screen}`}>
        {open.screen !== 'title' && <SkipLink tongue={tongue} />}
        <RoomFrame onRoom={props.onRoom} says={props.roomSays} />
        <Banner tongue={tongue} keeping={props.keeping} onSave={props.onSave} onTakeOver={props.onTakeOver} />
        <Notice
          tongue={tongue}
          refused={props.refused}
          note={open.screen === 'table' ? null : props.note}
          onDismiss={props.onDismiss}
        />
        {open.screen !== 'table' && <TutorialPart {...props} desk={null} />}
        {open.screen === 'title' && <TitleScreen {...props} {...open} />}
        {open.screen === 'levels' && <LevelsPage {...props} model={open.model} />}
        {open.screen === 'briefing' && (
          <BriefingScreen {...props} model={open.model} seed={open.seed} key={open.seed} />
        )}
        {open.screen === 'table' && (
          <Lazily
            waiting={tongue.words.shell.loading}
            now={tablePart.now}
            load={tablePart.load}
            show={({ TableScreen }) => <TableScreen {...props} model={open.model} />}
          />
        )}
        {'page' in open && open.page}
        {props.over}
        {props.settingsOpen && <SettingsSheet {...props} onClose={props.onCloseSettings} />}
      </div>
    </GlossaryLayer>
  );
}
